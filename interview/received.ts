// When a mail came, by the date that Gmail or Outlook shows beside it, in the words of its own language.
import { plainDate } from './plain-date.ts';

/** A day of the year, as the page prints it. */
interface PrintedDay {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const name = `(?<name>${monthNames.join('|')})[a-z]{0,6}\\.?`;

const yearFirst = /(?<year>\d{4})\s?[年년./-]\s?(?<month>\d{1,2})\s?[月월./-]\s?(?<day>\d{1,2})/;
const monthDayJa = /(?<!\d)(?<month>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]/;
const monthDay = new RegExp(
  `\\b${name}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s(?<year>\\d{4}))?`,
  'i',
);
const dayMonth = new RegExp(`\\b(?<day>\\d{1,2})\\s${name}(?:,?\\s(?<year>\\d{4}))?`, 'i');
/** 11/20/2026 or 20/11/2026; with dots the day always comes first. */
const yearLast = /(?<!\d)(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>\d{4})/;
const slashed = /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/;

const clock =
  /(?:(?<before>午前|午後|오전|오후)\s?)?(?<![\d.])(?<hour>\d{1,2})[:時](?<minute>\d{2})(?:[:分]\d{2})?(?:\s?(?<after>[ap])\.?m\b)?/i;

/**
 * In the zone of `now`. A day without its year is the last such day; what can't be read, or lies more than a day
 * ahead, is `now`.
 */
export function receivedAt(text: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const plain = text.slice(0, 200).normalize('NFKC').replace(/\s+/g, ' ');
  const plainTime = timeIn(plain);
  const days = printedDays(plain);
  const date = days.length > 0 ? likeliest(days, plain, now) : plainTime && namedDay(plain, now);
  const received = date?.toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  return received && isPossible(received, now) ? received : now;
}

function isPossible(received: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(received, now.add({ days: 1 })) <= 0;
}

function likeliest(
  days: readonly PrintedDay[],
  plain: string,
  now: Temporal.ZonedDateTime,
): Temporal.PlainDate | undefined {
  const weekday = weekdayIn(plain);
  const dates = days.flatMap((day) => lastSuch(day, now.toPlainDate()) ?? []);
  return dates.find((date) => date.dayOfWeek === weekday) ?? dates[0];
}

/** What the first form that fits may mean, the likelier first. */
function printedDays(plain: string): readonly PrintedDay[] {
  for (const form of [yearFirst, monthDayJa, monthDay, dayMonth]) {
    const { year, month, name: word, day } = form.exec(plain)?.groups ?? {};
    if (!day) continue;
    const number = month ? Number(month) : monthNames.indexOf(word?.slice(0, 3).toLowerCase() ?? '') + 1;
    return [{ year: year ? Number(year) : undefined, month: number, day: Number(day) }];
  }
  const { first, second, mark, year } = yearLast.exec(plain)?.groups ?? {};
  if (first) {
    const american = { year: Number(year), month: Number(first), day: Number(second) };
    const european = { year: Number(year), month: Number(second), day: Number(first) };
    return mark === '/' ? [american, european] : [european, american];
  }
  const { month, day } = slashed.exec(plain)?.groups ?? {};
  return month ? [{ month: Number(month), day: Number(day) }] : [];
}

/** The day in its own year, else in the last year in which it isn't still to come. */
function lastSuch(
  { year, month, day }: PrintedDay,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const years = year === undefined ? [today.year + 1, today.year, today.year - 1] : [year];
  return years
    .flatMap((each) => plainDate(each, month, day) ?? [])
    .find((date) => Temporal.PlainDate.compare(date, today.add({ days: 1 })) <= 0);
}

/** Today unless another is named: 昨日, or the last day of that name: 金 10:15. */
function namedDay(plain: string, now: Temporal.ZonedDateTime): Temporal.PlainDate {
  const today = now.toPlainDate();
  if (/昨日|\byesterday\b/i.test(plain)) return today.subtract({ days: 1 });
  const weekday = weekdayIn(plain);
  return weekday === undefined ? today : today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 });
}

/** 1 is Monday. */
function weekdayIn(plain: string): number | undefined {
  const japanese = /(?:^|[\s(])([月火水木金土日])(?:曜日?)?(?=[\s)]|$)/.exec(plain)?.[1];
  if (japanese) return '月火水木金土日'.indexOf(japanese) + 1;
  const english = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.exec(plain)?.[1]?.toLowerCase();
  return english === undefined ? undefined : weekdayNames.indexOf(english) + 1;
}

function timeIn(plain: string): Temporal.PlainTime | undefined {
  const { before, after, hour, minute } = clock.exec(plain)?.groups ?? {};
  if (hour === undefined) return undefined;
  const half = /午後|오후/.test(before ?? '') || /p/i.test(after ?? '') ? 12 : 0;
  const isTwelveHour = before !== undefined || after !== undefined;
  const hours = isTwelveHour ? (Number(hour) % 12) + half : Number(hour);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return Temporal.PlainTime.from({ hour: hours, minute: Number(minute) });
}
