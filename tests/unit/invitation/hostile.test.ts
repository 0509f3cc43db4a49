// A mail can hold anything: reading it never throws, never hangs, and names only places in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Invitation, Mail } from '../../../interview/invitation/invitation.ts';
import { readInvitation } from '../../../interview/invitation/read.ts';
import type { Reading } from '../../../interview/invitation/reading.ts';
import { received } from './reading.ts';

const scraps = [
  '11月25日(火)',
  '14:00〜15:00',
  '株式会社',
  '(株)',
  '総務部',
  'の',
  '佐伯',
  'です',
  'と申します',
  '日時：',
  '場所',
  '【',
  '】',
  '：',
  '\n',
  '\r\n',
  '　',
  '  ',
  '> ',
  '-----Original Message-----\n',
  'On Wed, Nov 4, 2026 wrote:\n',
  'From: a\nTo: b\n',
  '<p>',
  '</p>',
  '<b',
  '&nbsp;',
  '&#65279;',
  '\u202e',
  '\u200b',
  'ﾞ',
  'ｶﾞ',
  '㈱',
  '①',
  '来週の火曜',
  '2番目の日程',
  '03-0000-0000',
  'Nov 18',
  'at 2pm',
  'Inc.',
  'Dear Rin,',
  '令和8年',
  'R8.11.12',
  '様',
  '御中',
  'Zoom',
  '\ud83d',
  '😀',
  '…',
  '|',
  '\t',
];
const body = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      maxLength: 80,
    })
    .map((parts) => parts.join('')),
);

function readings({ hasWrongWeekday: _, candidates, ...facts }: Invitation): readonly Reading<unknown>[] {
  return [...Object.values(facts), ...candidates];
}

describe('Arbitrary text', () => {
  test('is read without an error, and every span lies in it', () => {
    fc.assert(
      fc.property(body, body, body, (subject, from, text) => {
        const mail: Mail = { subject, from, body: text, receivedAt: received };
        for (const { span, value } of readings(readInvitation(mail))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(mail[span.source].length);
          expect(value).not.toBe('');
        }
      }),
      { numRuns: 250 },
    );
  });

  test('read twice says the same', () => {
    fc.assert(
      fc.property(body, (text) => {
        const mail: Mail = { subject: '', from: '', body: text, receivedAt: received };
        expect(readInvitation(mail)).toEqual(readInvitation(mail));
      }),
      { numRuns: 50 },
    );
  });
});

describe('200 KB of it', () => {
  const SIZE = 200_000;
  const LIMIT = 50;
  const filled = (scrap: string) => scrap.repeat(Math.ceil(SIZE / scrap.length)).slice(0, SIZE);
  /** In milliseconds of our own, whatever else holds the processor. The first reading compiles: the best of ten counts. */
  const fastest = (mail: Mail) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 10 && best >= LIMIT; run++) {
      const start = process.threadCpuUsage();
      readInvitation(mail);
      const { user, system } = process.threadCpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };

  test.each([
    '9',
    '1/',
    '03-1234-',
    '漢',
    'あの',
    '株式会社',
    '株式会社総務部の佐伯です。\n',
    '株式会社あ様より、',
    'Nov 16: ',
    '1\t11/16\t10:00\t11:00\n',
    '> x\nこちらで承ります。\n',
    ' ',
    ' \n',
    '>',
    '> > > a\n',
    '<div ',
    '<p>a</p>',
    '<style>',
    '<p><!--',
    '&#',
    '(a',
    '【',
    '日時：',
    '場所：x\n',
    '11月25日(火)14:00〜15:00、',
    '11月25日(火)14:00〜15:00\n',
    'Wed Nov 18 at 2pm, ',
    'Wed, Nov 18, 2026 2pm - 3pm\n',
    'Aa Bb Cc\n',
    'です',
    '\u200b\u202e',
    'ｶﾞ',
    '😀',
    '1:00-',
    'On Mon wrote\n',
    'Aaaa & ',
    '「',
    '0120-000-000 ',
    '駅前で面接',
  ])(`of %j is read in ${LIMIT} ms`, (scrap) => {
    const text = filled(scrap);
    const mail = { subject: text, from: text, body: text, receivedAt: received };
    expect(fastest(mail)).toBeLessThan(LIMIT);
  });
});

test('What is read is text: tags in it come out as nothing, never as markup', () => {
  const mail = {
    subject: '',
    from: '',
    body: '<p>場所：<img src=x onerror=alert(1)>本社5階</p>',
    receivedAt: received,
  };
  expect(readInvitation(mail).place?.value).toBe('本社5階');
});
