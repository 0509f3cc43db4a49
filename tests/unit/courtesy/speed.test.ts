// The check runs as the user types: quick on a usual mail, and on no text slow enough to notice.
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { mailsIn } from './mails.ts';

const [usual] = mailsIn('right').filter(({ headers }) => headers.name === '山田 太郎');
const body = usual?.body ?? '';
/** A long letter of the user's own, without its addressee and signature. */
const long = Array.from({ length: 250 }, () => body.split('\n').slice(4, 17).join('\n')).join('\n\n');

test('A usual mail takes a few milliseconds at most', () => {
  expect(best(30, body)).toBeLessThan(5);
});

test('A letter of 50 KB takes no blink of an eye', () => {
  // 20 ms on a quiet machine; the tests share theirs.
  expect(best(8, `${body}\n${long}`.slice(0, 50_000))).toBeLessThan(100);
});

describe('A line of 100,000 characters doesn’t hang', () => {
  test.each([
    'a',
    '1',
    'あ',
    ' ',
    '　',
    '\t',
    '-',
    '_',
    '.',
    '@',
    '!',
    '！',
    '(',
    '（',
    '「',
    '[',
    '{',
    '>',
    '様',
    '御中',
    '○',
    'w',
    'x',
    '12月1日',
    '令和',
    '午後',
    '本日の',
    'お',
    'させて',
    'のほう',
    'https://',
    '[your ',
    'Mon ',
    'On 2026年11月1日 10:00 ',
    '連絡',
    'TEL ',
  ])('of “%s”', (piece) => {
    expect(best(1, piece.repeat(100_000 / piece.length))).toBeLessThan(1_000);
  });

  test.each(['a', '1', ' ', '>', '・12月1日', '株式会社', 'の'])('in lines of “%s”', (line) => {
    expect(best(1, `${line}\n`.repeat(100_000 / (line.length + 1)))).toBeLessThan(2_000);
  });
});

/** The best of some runs, in milliseconds: what the check takes when nothing else runs. */
function best(runs: number, text: string): number {
  const draft = {
    subject: '面接辞退のご連絡',
    body: text,
    name: '山田 太郎',
    facts: { company: '株式会社青空商事', date: '2026-10-02' },
  };
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = performance.now();
      judge(draft);
      return performance.now() - start;
    }),
  );
}
