// What the tools that read invitations take, and what they refuse.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mailFromText, readMails } from '../../../tools/mail-file.ts';
import { Refusal } from '../../../tools/refusal.ts';

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
      receivedAt: Temporal.ZonedDateTime.from('2026-11-04T10:00:00+09:00[Asia/Tokyo]'),
    });
    const japanese = mailFromText('件名：件\r\n差出人：人\r\n日時：2026年11月4日(水) 10:00\r\n本文', {}, now);
    expect(japanese).toEqual({ ...english, subject: '件', from: '人', body: '本文' });
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
    expect(() => mailFromText('a', { received: 'yesterday' }, now)).toThrow(Refusal);
  });
});

describe('A file of mails', () => {
  const line =
    '{"id":"a","subject":"s","from":"f","received":"2026-11-05T10:00:00+09:00","body":"b","lang":"ja"}';
  const fileOf = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kotowari-')), 'mails.jsonl');
    writeFileSync(file, text);
    return file;
  };

  test('holds one a line; blank lines and further keys are passed over', () => {
    const rows = readMails(fileOf(`\ufeff${line}\n\n${line}\n`));
    expect(rows.map(({ id, mail }) => [id, mail.body])).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test.each([
    ['mails.jsonl:2 is not JSON: ', `${line}\n{`],
    ['mails.jsonl:1: should be an object, and is a list.', '[1]'],
    ['mails.jsonl:1: "body" should be "body", and is undefined.', '{"id":1,"received":"2026-11-05"}'],
    ['mails.jsonl:1: "body" should be string, and is 1.', '{"body":1,"received":"2026-11-05"}'],
    ['mails.jsonl:1: "received" "soon" is not a date and time', '{"body":"b","received":"soon"}'],
  ])('is refused with “%s”', (message, text) => {
    expect(() => readMails(fileOf(text))).toThrow(message);
    expect(() => readMails(fileOf(text))).toThrow(Refusal);
  });
});
