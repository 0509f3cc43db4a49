// Which day a mail means: its weekday beside it, eras, and days counted from its receipt.
import { plainDate } from '../plain-date.ts';

/** 1 is Monday. */
export type Weekday = number;

const weekdaysJa = '月火水木金土日';

const REIWA_BEFORE_FIRST = 2018;

export function reiwa(year: string): number {
  return REIWA_BEFORE_FIRST + (year === '元' ? 1 : Number(year));
}

/** The day of that number which a mail of `today` means: the next, preferably on that weekday. */
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

export interface DateMention {
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
  /** How much of it is printed: a day of a month, a day alone, or a weekday or a word like 明日 alone. */
  readonly form: 'full' | 'day' | 'relative';
  /** The weekday printed beside it is another's. */
  readonly hasWrongWeekday: boolean;
  /** Day and month could be meant the other way round. */
  readonly isAmbiguous?: boolean;
}

export interface Calendar {
  readonly today: Temporal.PlainDate;
  /** How many more characters may be given to the reader of English dates. */
  english: number;
}

/** What may stand beside a date: (水), 水曜, ・水曜日, (水・祝), (Wed). */
const weekdayForms = [
  /\s?[([<〈【「]\s?(?<ja>[月火水木金土日])(?:曜日?)?\s?(?:[・,、/]\s?(?:祝日?|休日?|振休|振替))?\s?[)\]>〉】」]/y,
  /\s?[・、,の]?\s?(?<ja>[月火水木金土日])曜日?/y,
  /[\s,]{0,2}[([]?(?<en>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?[)\]]?/iy,
];
const weekdaysEn = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function weekdayOf(name: string): Weekday | undefined {
  const found = weekdaysJa.indexOf(name.charAt(0));
  const index = found >= 0 ? found : weekdaysEn.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** What stands at `at`, and where it ends. */
export function weekdayAt(
  clause: string,
  at: number,
): { readonly weekday?: Weekday | undefined; readonly end: number } {
  for (const form of weekdayForms) {
    form.lastIndex = at;
    const groups = form.exec(clause)?.groups;
    if (groups) return { weekday: weekdayOf(groups.ja ?? groups.en ?? ''), end: form.lastIndex };
  }
  return { end: at };
}
