// Dates and times as an English mail to Japan writes them: month and weekday spelt out, a 12-hour clock, the time zone.
import type { Candidate } from './facts.ts';
import { clockOf, dateOf, daysUntil } from './phase.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const nearDays: Readonly<Record<number, string>> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' };

/** Wednesday, November 25; with its year when that is not `today`'s. */
export function longDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return `${weekdays[date.dayOfWeek - 1]}, ${months[date.month - 1]} ${date.day}${otherYear(date, today)}`;
}

/** today, tomorrow (Wednesday, November 25), yesterday (…) or Wednesday, November 25. */
export function relativeDate(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysUntil(date, today);
  if (days === 0) return 'today';
  const near = nearDays[days];
  return near ? `${near}, ${longDate(date, today)}` : longDate(date, today);
}

/** today, tomorrow, yesterday, or on Wednesday, November 25: when something happens, in a sentence. */
export function onDay(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysUntil(date, today);
  return nearDays[days] ?? `on ${longDate(date, today)}`;
}

/** Nov 25, for subjects; the body says the year. */
export function shortDate(date: Temporal.PlainDate): string {
  return `${months[date.month - 1]?.slice(0, 3)} ${date.day}`;
}

/** 2:00 PM */
export function clock(time: Temporal.PlainTime): string {
  const hour = time.hour % 12 || 12;
  return `${hour}:${String(time.minute).padStart(2, '0')} ${time.hour < 12 ? 'AM' : 'PM'}`;
}

/** JST, or UTC+09:30: the zone of a moment, as a mail names it. */
export function zoneName({ offset, timeZoneId }: Temporal.ZonedDateTime): string {
  if (timeZoneId === 'Asia/Tokyo' || timeZoneId === '+09:00') return 'JST';
  return offset === '+00:00' ? 'UTC' : `UTC${offset.replace(':00', '').replace(/([+-])0/, '$1')}`;
}

/** Wednesday, October 14, 10:00 AM to 5:00 PM; undefined when its date is none. */
export function candidateSpan(candidate: Candidate, today: Temporal.PlainDate): string | undefined {
  const date = dateOf(candidate);
  const from = clockOf(candidate.time);
  const to = clockOf(candidate.endTime);
  if (!date) return undefined;
  const day = longDate(date, today);
  if (from && to) return `${day}, ${clock(from)} to ${clock(to)}`;
  if (from) return `${day}, from ${clock(from)}`;
  return to ? `${day}, until ${clock(to)}` : `${day}, any time`;
}

function otherYear({ year }: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return year === today.year ? '' : `, ${year}`;
}
