// Where now stands against the interview.
import type { Facts } from './facts.ts';

/** 'missed' is the interview's own day from its start on; 'after' is every later day. */
export type Phase = 'unknown' | 'days-before' | 'day-before' | 'same-day' | 'missed' | 'after';

/** The interview's calendar date, or undefined while it is empty or not a date. */
export function dateOf({ date }: Pick<Facts, 'date'>): Temporal.PlainDate | undefined {
  return parsed(date, Temporal.PlainDate.from);
}

/** The interview's start on the clock, or undefined while it is empty, not a time, or the beginning of a whole day. */
export function timeOf(facts: Pick<Facts, 'time' | 'endTime'>): Temporal.PlainTime | undefined {
  const time = clockOf(facts.time);
  return time && isWholeDay(time, clockOf(facts.endTime)) ? undefined : time;
}

/** HH:MM on the clock, or undefined while it is none. */
export function clockOf(text: string | undefined): Temporal.PlainTime | undefined {
  return parsed(text, Temporal.PlainTime.from);
}

/** `now` is in the interview's time zone; a day without a known start counts as not yet begun. */
export function phaseOf(facts: Facts, now: Temporal.ZonedDateTime): Phase {
  const date = dateOf(facts);
  if (!date) return 'unknown';
  const days = daysUntil(date, now.toPlainDate());
  if (days > 1) return 'days-before';
  if (days === 1) return 'day-before';
  if (days < 0) return 'after';
  const time = timeOf(facts);
  const isUnderWay = time !== undefined && Temporal.PlainTime.compare(now.toPlainTime(), time) >= 0;
  return isUnderWay ? 'missed' : 'same-day';
}

/** From its start on, on that day and later. */
export function hasBegun(facts: Facts, now: Temporal.ZonedDateTime): boolean {
  const phase = phaseOf(facts, now);
  return phase === 'missed' || phase === 'after';
}

/** From this many days after the interview, silence itself wants an apology, and a mail of apology stands on its own. */
const LONG_SILENCE = 7;

export function isLongSince(facts: Facts, now: Temporal.ZonedDateTime): boolean {
  const date = dateOf(facts);
  return date !== undefined && daysUntil(date, now.toPlainDate()) <= -LONG_SILENCE;
}

/** Whole calendar days from `today` to `date`; negative when it lies behind. */
export function daysUntil(date: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return today.until(date, { largestUnit: 'days' }).days;
}

/** Calendars write an event without a time as midnight to midnight. */
function isWholeDay(time: Temporal.PlainTime, end: Temporal.PlainTime | undefined): boolean {
  const isMidnight = (clock: Temporal.PlainTime) => clock.hour === 0 && clock.minute === 0;
  return isMidnight(time) && end !== undefined && (isMidnight(end) || (end.hour === 23 && end.minute === 59));
}

/** Most often there is nothing to parse, and an exception is dear. */
function parsed<T>(text: string | undefined, parse: (text: string) => T): T | undefined {
  if (!text) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
