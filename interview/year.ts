// The year of a date that was given without one.

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** One year back for what is just over, and as far ahead as a 29 February can lie. */
const yearsAround = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** People write of what is to come more often than of what is over: a day behind counts as two. */
const PAST_WEIGHT = 2;

/** The day of that name nearest to `today`; undefined when no calendar has it. */
export function nearestDate(
  { month, day }: MonthDay,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const away = (date: Temporal.PlainDate) => {
    const days = today.until(date, { largestUnit: 'days' }).days;
    return days < 0 ? -days * PAST_WEIGHT : days;
  };
  return yearsAround
    .flatMap((years) => dateIn(today.year + years, { month, day }) ?? [])
    .sort((a, b) => away(a) - away(b))
    .at(0);
}

function dateIn(year: number, { month, day }: MonthDay): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
