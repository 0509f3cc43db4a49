import { describe, expect, test } from 'vitest';
import { longDate, shortDate, spokenDate, spokenTime } from '../../interview/dates-ja.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const today = day('2026-11-25');

describe('A date in a Japanese mail', () => {
  test.each([
    ['2026-11-23', '11月23日（月）'],
    ['2026-11-29', '11月29日（日）'],
    ['2026-12-05', '12月5日（土）'],
  ])('%s has its weekday', (date, written) => {
    expect(longDate(day(date), today)).toBe(written);
  });

  test('another year’s date says its year', () => {
    expect(longDate(day('2027-01-08'), today)).toBe('2027年1月8日（金）');
    expect(longDate(day('2025-12-31'), today)).toBe('2025年12月31日（水）');
  });

  test.each([
    ['2026-11-25', '本日'],
    ['2026-11-26', '明日11月26日（木）'],
    ['2026-11-24', '昨日11月24日（火）'],
    ['2026-11-27', '11月27日（金）'],
    ['2026-11-23', '11月23日（月）'],
  ])('%s, said on 25 November', (date, said) => {
    expect(spokenDate(day(date), today)).toBe(said);
  });

  test('on New Year’s Eve, tomorrow is next year', () => {
    expect(spokenDate(day('2027-01-01'), day('2026-12-31'))).toBe('明日2027年1月1日（金）');
  });

  test('a subject has the short form', () => {
    expect(shortDate(day('2026-11-05'))).toBe('11/5');
  });

  test.each([
    ['09:00', '9時'],
    ['14:30', '14時30分'],
    ['14:05', '14時5分'],
  ])('%s on a 24-hour clock', (time, said) => {
    expect(spokenTime(Temporal.PlainTime.from(time))).toBe(said);
  });
});
