import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../interview/advice.ts';
import { at } from './writing.ts';

// 2026-11-27 is a Friday.
describe('Whether to phone', () => {
  test.each([
    ['days before, a mail is enough', '2026-12-01', '2026-11-27T10:00', 'mail'],
    ['the day before, phone first while the office answers', '2026-11-28', '2026-11-27T10:00', 'call-first'],
    ['from nine o’clock on', '2026-11-27', '2026-11-27T09:00', 'call-first'],
    [
      'a minute before nine nobody answers: mail, then phone',
      '2026-11-27',
      '2026-11-27T08:59',
      'mail-then-call',
    ],
    ['until a minute to six', '2026-11-28', '2026-11-27T17:59', 'call-first'],
    ['on Friday at six sharp the office has closed', '2026-11-28', '2026-11-27T18:00', 'mail-then-call'],
    ['on a Saturday nobody answers', '2026-11-29', '2026-11-28T11:00', 'mail-then-call'],
    ['on a Sunday neither', '2026-11-30', '2026-11-29T11:00', 'mail-then-call'],
    ['after a missed interview, phone now', '2026-11-26', '2026-11-27T10:00', 'call-now'],
    ['at night after a missed interview, mail now', '2026-11-26', '2026-11-27T23:00', 'mail-then-call'],
  ] as const)('%s', (_, date, now, advice) => {
    expect(adviceFor({ date }, at(now))).toBe(advice);
  });

  test('on its own day it turns from “phone first” to “phone now” when the interview starts', () => {
    const interview = { date: '2026-11-27', time: '14:00' };
    expect(adviceFor(interview, at('2026-11-27T13:59'))).toBe('call-first');
    expect(adviceFor(interview, at('2026-11-27T14:00'))).toBe('call-now');
  });

  test('around its start somebody is there for it, on a Sunday evening too', () => {
    const interview = { date: '2026-11-29', time: '20:00' };
    expect(adviceFor(interview, at('2026-11-29T18:30'))).toBe('call-first');
    expect(adviceFor(interview, at('2026-11-29T21:00'))).toBe('call-now');
    expect(adviceFor(interview, at('2026-11-29T09:30'))).toBe('mail-then-call');
    expect(adviceFor(interview, at('2026-11-30T01:00'))).toBe('mail-then-call');
  });

  test('without a date a mail is never held back', () => {
    expect(adviceFor({}, at('2026-11-27T10:00'))).toBe('mail');
  });
});
