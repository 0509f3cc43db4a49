// Reads the moments of a facts file and of --now: ISO 8601, down to what is known.
import { nearestDate } from '../interview/year.ts';
import { Refusal } from './refusal.ts';

/** Where an interview is, unless its own offset says otherwise. */
export const JAPAN = 'Asia/Tokyo';

export interface Moment {
  readonly date: Temporal.PlainDate;
  /** Missing for a whole day. */
  readonly time?: Temporal.PlainTime;
  /** Missing where none was written. */
  readonly offset?: string;
}

const iso =
  /^(?:(?<year>\d{4})-)?(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?<offset>Z|[+-]\d\d:?\d\d)?)?$/;

/** A day without its year is the nearest one to `today`. @throws Refusal */
export function readMoment(text: string, what: string, today: Temporal.PlainDate): Moment {
  const { year, month, day, time, offset } = iso.exec(text.trim())?.groups ?? {};
  const date = attempt(() =>
    year
      ? Temporal.PlainDate.from(`${year}-${month}-${day}`)
      : nearestDate({ month: Number(month), day: Number(day) }, today),
  );
  const plainTime = time === undefined ? undefined : attempt(() => Temporal.PlainTime.from(time));
  if (!date || (time !== undefined && !plainTime)) {
    throw new Refusal(`${what}: "${text}" is not a date and time such as 2026-11-25T14:00:00+09:00.`);
  }
  if (plainTime && offset === 'Z') return inJapan(date, plainTime);
  return { date, ...(plainTime && { time: plainTime }), ...(offset && { offset }) };
}

/** @throws Refusal unless it has its offset. */
export function readNow(text: string): Temporal.Instant {
  const now = attempt(() => Temporal.Instant.from(text));
  if (!now) throw new Refusal(`--now "${text}" is not a moment such as 2026-11-25T09:00:00+09:00.`);
  return now;
}

/** The interview's time zone, by the offset that its start was written with. */
export function zoneOf(offset: string | undefined): string {
  return offset === undefined || offset.replace(':', '') === '+0900' ? JAPAN : offset;
}

/** UTC is how a program writes a moment, not where an interview is. */
function inJapan(date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Moment {
  const there = date.toZonedDateTime({ timeZone: 'UTC', plainTime }).withTimeZone(JAPAN);
  return { date: there.toPlainDate(), time: there.toPlainTime() };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
