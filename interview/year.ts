// The year of a date that was given without one.
import { daysUntil } from './phase.ts';
import { plainDate } from './plain-date.ts';

interface MonthDay {
  readonly month: number;
  readonly day: number;
  /** The one beside it, if any: 1 is Monday. */
  readonly weekday?: number | undefined;
}

/** One year back for what is just over. */
const yearsAround = [-1, 0, 1] as const;
/** As far ahead as a 29 February can lie. */
const yearsAfter = [2, 3, 4, 5, 6, 7, 8] as const;

/** People write of what is to come more often than of what is over: a day behind counts as two. */
const PAST_WEIGHT = 2;

/** Days back and ahead within which a weekday may decide the year; further off it is rather a slip. */
const LIKELY = { back: 180, ahead: 330 } as const;

/** The day of that name nearest to `today`, preferably on its weekday; undefined when no calendar has it. */
export function nearestDate(
  { month, day, weekday }: MonthDay,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const inYears = (years: readonly number[]) =>
    years.flatMap((year) => {
      const date = plainDate(today.year + year, month, day);
      return date ? [{ date, days: daysUntil(date, today) }] : [];
    });
  const near = inYears(yearsAround);
  const dates = near.length > 0 ? near : inYears(yearsAfter);
  const fitting = dates.filter(
    ({ date, days }) => date.dayOfWeek === weekday && days >= -LIKELY.back && days <= LIKELY.ahead,
  );
  const [nearest] = (fitting.length > 0 ? fitting : dates).sort((a, b) => away(a.days) - away(b.days));
  return nearest?.date;
}

function away(days: number): number {
  return days < 0 ? -days * PAST_WEIGHT : days;
}
