// Which day a mail means: years that it leaves out, eras, and days counted from its receipt.

/** 1 is Monday. */
export type Weekday = number;

export const weekdaysJa = '月火水木金土日';

const REIWA_BEFORE_FIRST = 2018;
/** An invitation rarely looks back: a past day must be this much nearer than a coming one. */
const PAST_WEIGHS = 4;
/** Days ahead of receipt up to which a printed weekday may decide the year. */
const FARTHEST = 330;

export function reiwa(year: string): number {
  return REIWA_BEFORE_FIRST + (year === '元' ? 1 : Number(year));
}

export function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** The day of that month and day which a mail of `today` means: the nearest, rather ahead, preferably on that weekday. */
export function nearest(
  today: Temporal.PlainDate,
  month: number,
  day: number,
  weekday: Weekday | undefined,
): Temporal.PlainDate | undefined {
  const years = [today.year - 1, today.year, today.year + 1];
  const dates = years.flatMap((year) => plainDate(year, month, day) ?? []);
  const fitting = dates.filter((date) => date.dayOfWeek === weekday && isLikely(daysFrom(today, date)));
  return closest(today, fitting.length > 0 ? fitting : dates);
}

/** The same for a day without its month. */
export function nearestDay(today: Temporal.PlainDate, day: number, weekday: Weekday | undefined) {
  const months = [0, 1, 2].map((months) => today.with({ day: 1 }).add({ months }));
  const dates = months.flatMap(({ year, month }) => plainDate(year, month, day) ?? []);
  const coming = dates.filter((date) => daysFrom(today, date) >= 0);
  return coming.find((date) => date.dayOfWeek === weekday) ?? coming[0];
}

/** 今週 is 0, 来週 1: weeks run from Monday to Sunday. */
export function inWeek(today: Temporal.PlainDate, weeks: number, weekday: Weekday): Temporal.PlainDate {
  return today.add({ days: weekday - today.dayOfWeek + weeks * 7 });
}

/** The next such weekday after `today`. */
export function coming(today: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

export function daysFrom(today: Temporal.PlainDate, date: Temporal.PlainDate): number {
  return today.until(date, { largestUnit: 'days' }).days;
}

function isLikely(days: number): boolean {
  return days > -60 && days < FARTHEST;
}

function closest(today: Temporal.PlainDate, dates: readonly Temporal.PlainDate[]) {
  const distance = (date: Temporal.PlainDate) => {
    const days = daysFrom(today, date);
    return days < 0 ? -days * PAST_WEIGHS : days;
  };
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}
