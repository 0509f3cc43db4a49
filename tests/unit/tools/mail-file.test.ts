// What the tools that read invitations take, and what they refuse.
import { describe, expect, test } from 'vitest';
import { BadInput, mailFromText, mailsFromJsonLines } from '../../../tools/mail-file.ts';

const now = Temporal.ZonedDateTime.from('2026-11-05T10:00:00+09:00[Asia/Tokyo]');

describe('A saved mail', () => {
  test('gives subject, sender and receipt in header lines, in English or Japanese', () => {
    const english = mailFromText(
      'Subject: S\nFrom: F <f@example.com>\nDate: Wed, 4 Nov 2026 10:00:00 +0900\n\nBody\n',
      {},
      now,
    );
    expect(english).toEqual({
      subject: 'S',
      from: 'F <f@example.com>',
      body: '\nBody\n',
      receivedAt: '2026-11-04',
    });
    const japanese = mailFromText('件名：件\r\n差出人：人\r\n日時：2026年11月4日(水) 10:00\r\n本文', {}, now);
    expect(japanese).toEqual({ subject: '件', from: '人', body: '本文', receivedAt: '2026-11-04' });
  });

  test('that begins with 日時：… has no header', () => {
    const { body, receivedAt } = mailFromText('日時：11月18日（水）14:00\n場所：本社', {}, now);
    expect(body).toBe('日時：11月18日（水）14:00\n場所：本社');
    expect(receivedAt).toBe(now);
  });

  test('is overruled by what the options say', () => {
    const given = { subject: 'S', from: 'F', received: '2026-11-01T09:00:00+09:00' };
    expect(mailFromText('Subject: other\nBody', given, now)).toMatchObject({
      subject: 'S',
      from: 'F',
      receivedAt: given.received,
    });
  });

  test('received at no time is refused', () => {
    expect(() => mailFromText('a', { received: 'yesterday' }, now)).toThrow(BadInput);
  });
});

describe('A file of mails', () => {
  const line =
    '{"id":"a","subject":"s","from":"f","received":"2026-11-05T10:00:00+09:00","body":"b","lang":"ja"}';

  test('holds one a line; blank lines and further keys are passed over', () => {
    const rows = mailsFromJsonLines(`${line}\n\n${line}\n`);
    expect(rows.map(({ id, mail }) => [id, mail.body])).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test.each([
    ['line 2: not JSON', `${line}\n{`],
    ['line 1: not an object', '[1]'],
    ['line 1: no "body"', '{"id":1,"received":"2026-11-05"}'],
    ['line 1: "body" is not a string', '{"body":1,"received":"2026-11-05"}'],
    ['line 1: not an ISO 8601 time of receipt: ""', '{"body":"b"}'],
  ])('is refused with “%s”', (message, text) => {
    expect(() => mailsFromJsonLines(text)).toThrow(message);
  });
});
