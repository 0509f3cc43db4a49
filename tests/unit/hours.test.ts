import { describe, expect, test } from 'vitest';
import { isHoliday, isWorkingDay } from '../../interview/holidays.ts';
import { busyUntil, isBusy, isOpen } from '../../interview/hours.ts';
import { at } from './writing.ts';

const day = (date: string) => Temporal.PlainDate.from(date);

describe('Japan’s holidays', () => {
  test.each([
    ['2026-05-04', 'in Golden Week'],
    ['2026-05-06', 'a substitute for one on a Sunday'],
    ['2026-09-22', 'a day between two others'],
    ['2027-03-22', 'a substitute next year'],
    ['2026-11-23', 'of the law'],
  ])('%s is one %s', (date) => {
    expect(isHoliday(day(date))).toBe(true);
    expect(isWorkingDay(day(date))).toBe(false);
  });

  test('offices rest at the weekend and at the year’s turn, though the law knows one holiday there', () => {
    for (const date of ['2026-11-28', '2026-11-29', '2026-12-29', '2026-12-31', '2027-01-01', '2027-01-03']) {
      expect(isWorkingDay(day(date))).toBe(false);
    }
    for (const date of ['2026-11-24', '2026-12-28', '2027-01-04', '2026-05-07']) {
      expect(isWorkingDay(day(date))).toBe(true);
    }
  });
});

describe('The hours of a trade', () => {
  test.each([
    ['office', '2026-11-27T10:00', true, false],
    ['office', '2026-11-27T09:10', true, true],
    ['office', '2026-11-27T12:30', true, true],
    ['office', '2026-11-28T10:00', false, false],
    ['cafe', '2026-11-28T12:00', true, true],
    ['cafe', '2026-11-28T15:00', true, false],
    ['izakaya', '2026-11-26T17:30', true, false],
    ['izakaya', '2026-11-27T17:30', true, true],
    ['izakaya', '2026-11-27T11:00', false, false],
    ['convenience', '2026-11-27T10:30', true, false],
    ['supermarket', '2026-11-27T17:00', true, true],
    ['night', '2026-11-27T22:00', false, false],
    ['retail', '2026-11-29T13:00', true, true],
    ['retail', '2026-11-27T13:00', true, false],
  ] as const)('%s at %s: open %s, busy %s', (trade, moment, open, busy) => {
    expect([isOpen(trade, at(moment)), isBusy(trade, at(moment)) && open]).toEqual([open, busy]);
  });

  test('say when the busy time is over', () => {
    expect(busyUntil('office', at('2026-11-27T12:20')).toPlainTime().toString()).toBe('13:00:00');
    expect(busyUntil('office', at('2026-11-27T14:20')).toPlainTime().toString()).toBe('14:20:00');
  });
});
