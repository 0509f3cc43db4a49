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
  [2, 30],
  [13, 1],
  [0, 1],
])('month %i, day %i is in no calendar', (month, day) => {
  expect(nearestDate({ month, day }, Temporal.PlainDate.from('2026-11-25'))).toBeUndefined();
});
