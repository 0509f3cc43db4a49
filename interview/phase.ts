// Where now stands against the interview.
import type { Facts } from './facts.ts';

/** 'missed' is the interview's own day from its start on; 'after' is every later day. */
export type Phase = 'unknown' | 'days-before' | 'day-before' | 'same-day' | 'missed' | 'after';

/** The interview's calendar date, or undefined while it is empty or not a date. */
export function dateOf(facts: Facts): Temporal.PlainDate | undefined {
  return parsed(() => Temporal.PlainDate.from(facts.date ?? ''));
}

/** The interview's start on the clock, or undefined while it is empty or not a time. */
export function timeOf(facts: Facts): Temporal.PlainTime | undefined {
  return parsed(() => Temporal.PlainTime.from(facts.time ?? ''));
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
  const hasBegun = time !== undefined && Temporal.PlainTime.compare(now.toPlainTime(), time) >= 0;
  return hasBegun ? 'missed' : 'same-day';
}

/** Whole calendar days from `today` to `date`; negative when it lies behind. */
export function daysUntil(date: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return today.until(date, { largestUnit: 'days' }).days;
}

function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
