import { describe, expect, test } from 'vitest';
import {
  candidateSpan,
  longDate,
  shortDate,
  spokenDate,
  spokenSpan,
  spokenTime,
} from '../../interview/dates-ja.ts';

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

describe('A span in which the user could come', () => {
  test.each([
    [{ time: '10:00', endTime: '17:00' }, '11月30日（月）10:00〜17:00', '11月30日の10時から17時'],
    [{ time: '09:30' }, '11月30日（月）9:30〜', '11月30日の9時30分以降'],
    [{ endTime: '12:00' }, '11月30日（月）12:00まで', '11月30日の12時まで'],
    [{}, '11月30日（月） 終日', '11月30日の終日'],
  ])('%o is written and said', (hours, written, said) => {
    expect(candidateSpan({ date: '2026-11-30', ...hours }, today)).toBe(written);
    expect(spokenSpan({ date: '2026-11-30', ...hours }, today)).toBe(said);
  });

  test('is left out when its date is none', () => {
    expect(candidateSpan({ date: '来週' }, today)).toBeUndefined();
    expect(spokenSpan({ date: '2026-02-30' }, today)).toBeUndefined();
  });
});
