// The weekday that stands beside a date: (水), 水曜, ・水曜日, (水・祝), (Wed).
import { type Weekday, weekdaysJa } from './calendar.ts';

const forms = [
  /\s?[([<〈【「]\s?(?<ja>[月火水木金土日])(?:曜日?)?\s?(?:[・,、/]\s?(?:祝日?|休日?|振休|振替))?\s?[)\]>〉】」]/y,
  /\s?[・、,の]?\s?(?<ja>[月火水木金土日])曜日?/y,
  /[\s,]{0,2}[([]?(?<en>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?[)\]]?/iy,
];
const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function weekdayOf(name: string): Weekday | undefined {
  const found = weekdaysJa.indexOf(name.charAt(0));
  const index = found >= 0 ? found : english.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** What stands at `at`, and where it ends. */
export function weekdayAt(
  clause: string,
  at: number,
): { readonly weekday?: Weekday | undefined; readonly end: number } {
  for (const form of forms) {
    form.lastIndex = at;
    const groups = form.exec(clause)?.groups;
    if (groups) return { weekday: weekdayOf(groups.ja ?? groups.en ?? ''), end: form.lastIndex };
  }
  return { end: at };
}
