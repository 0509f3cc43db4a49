import { expect, test } from 'vitest';
import { nearestDate } from '../../interview/year.ts';

test.each([
  ['the same day', '11-25', '2026-11-25', '2026-11-25'],
  ['a day to come', '12-10', '2026-11-25', '2026-12-10'],
  ['a day just over', '11-20', '2026-11-25', '2026-11-20'],
  ['January, written in November, is next year’s', '01-08', '2026-11-25', '2027-01-08'],
  ['December, written in January, is last year’s', '12-28', '2027-01-05', '2026-12-28'],
  ['New Year’s Eve’s tomorrow', '01-01', '2026-12-31', '2027-01-01'],
  ['rather ahead than as far behind', '04-01', '2026-10-01', '2027-04-01'],
  ['29 February, in the next leap year', '02-29', '2026-11-25', '2028-02-29'],
])('%s', (_, monthDay, today, date) => {
  const [month, day] = monthDay.split('-').map(Number);
  expect(nearestDate({ month: month ?? 0, day: day ?? 0 }, Temporal.PlainDate.from(today))?.toString()).toBe(
    date,
  );
});

test.each([
  ['next year’s, on its weekday, rather than the one just over', '10-05', 2, '2026-11-25', '2027-10-05'],
  ['last year’s, on its weekday, rather than the one to come', '02-16', 1, '2026-07-20', '2026-02-16'],
  ['no weekday makes a day mean what is a year away', '10-02', 4, '2026-09-24', '2026-10-02'],
  ['a weekday that no likely year has', '12-21', 2, '2026-06-20', '2026-12-21'],
])('a weekday beside it: %s', (_, monthDay, weekday, today, date) => {
  const [month, day] = monthDay.split('-').map(Number);
  const named = { month: month ?? 0, day: day ?? 0, weekday };
  expect(nearestDate(named, Temporal.PlainDate.from(today))?.toString()).toBe(date);
});

test.each([
  [2, 30],
  [13, 1],
  [0, 1],
])('month %i, day %i is in no calendar', (month, day) => {
  expect(nearestDate({ month, day }, Temporal.PlainDate.from('2026-11-25'))).toBeUndefined();
});
