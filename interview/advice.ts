// Whether to phone before mailing. A mail is never held back: it still beats silence.
import type { Facts } from './facts.ts';
import { dateOf, type Phase, phaseOf, timeOf } from './phase.ts';

/**
 * 'call-now': the interview has begun or is over, and someone is there to answer.
 * 'call-first': it is today or tomorrow, and someone is there to answer.
 * 'mail-then-call': it is near or over, but nobody is there now: mail, and phone when they open.
 * 'mail': a mail is enough.
 */
export type Advice = 'call-now' | 'call-first' | 'mail-then-call' | 'mail';

/** Offices answer the phone from 9 to 18 on weekdays: the common hours, when the company's own are unknown. */
const OFFICE_OPENS = 9;
const OFFICE_CLOSES = 18;
const FRIDAY = 5;

const byPhase: Record<Phase, { readonly open: Advice; readonly closed: Advice }> = {
  unknown: { open: 'mail', closed: 'mail' },
  'days-before': { open: 'mail', closed: 'mail' },
  'day-before': { open: 'call-first', closed: 'mail-then-call' },
  'same-day': { open: 'call-first', closed: 'mail-then-call' },
  missed: { open: 'call-now', closed: 'mail-then-call' },
  after: { open: 'call-now', closed: 'mail-then-call' },
};

/** Hours around an interview's start in which somebody is there for it, whatever the day or the clock. */
const EXPECTED = 3;

/** What to do first at `now`, which is in the interview's time zone. */
export function adviceFor(facts: Facts, now: Temporal.ZonedDateTime): Advice {
  const inOfficeHours = now.dayOfWeek <= FRIDAY && now.hour >= OFFICE_OPENS && now.hour < OFFICE_CLOSES;
  const isOpen = inOfficeHours || isExpectedAround(facts, now);
  return byPhase[phaseOf(facts, now)][isOpen ? 'open' : 'closed'];
}

function isExpectedAround(facts: Facts, now: Temporal.ZonedDateTime): boolean {
  const start = dateOf(facts)?.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: timeOf(facts) });
  if (!start || !timeOf(facts)) return false;
  return Math.abs(now.until(start).total('hours')) <= EXPECTED;
}
