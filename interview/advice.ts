// Whether to phone before mailing. A mail is never held back: it still beats silence.
import type { Facts } from './facts.ts';
import { busyUntil, isBusy, isOpen, openingOn, type Trade } from './hours.ts';
import { dateOf, isLongSince, phaseOf, timeOf } from './phase.ts';
import type { Purpose } from './purpose.ts';

/**
 * From least to most urgent:
 * 'mail': a mail is enough.
 * 'call-if-silent': a mail, and a call if no answer has come by noon of the day before.
 * 'phone-is-safer': a mail is acceptable, a call surer.
 * 'mail-then-call': it is near or over, but nobody is there now: mail, and phone when they open.
 * 'call-first': it is near, and someone is there to answer; the mail puts on record what was said.
 * 'call-now': the interview has begun or is over, and someone is there to answer.
 */
export type Level =
  | 'mail'
  | 'call-if-silent'
  | 'phone-is-safer'
  | 'mail-then-call'
  | 'call-first'
  | 'call-now';

export interface Advice {
  readonly level: Level;
  /** When to phone, where that isn't now. */
  readonly callAt?: Temporal.ZonedDateTime;
}

export interface Circumstances {
  readonly purpose?: Purpose;
  readonly trade?: Trade;
  /** They have only ever phoned: an answer takes the way that the question came. */
  readonly isPhoneOnly?: boolean;
}

/** Hours before the interview from which no call is asked for. */
const AMPLE = 72;
/** Hours around an interview's start in which somebody is there for it, whatever the day or the clock. */
const EXPECTED = 3;
/** A call comes as soon as they have settled in. */
const AFTER_OPENING = { minutes: 15 };
/** Reckoned with while the time is unknown. */
const LIKELY_START = '09:00';
const NOON = 12;

/** Mails that no call has to go before, however near the interview is. */
const calm: readonly Purpose[] = [
  'acknowledge',
  'confirm',
  'thanks',
  'answer-late',
  'late-apology',
  'selection-decline',
];

/** What to do first at `now`, which is in the interview's time zone. */
export function adviceFor(facts: Facts, now: Temporal.ZonedDateTime, around: Circumstances = {}): Advice {
  const { purpose, trade = 'office', isPhoneOnly = false } = around;
  if (purpose && calm.includes(purpose)) return { level: isPhoneOnly ? 'phone-is-safer' : 'mail' };
  const urgency = purpose === 'offer-decline' ? 'near' : urgencyOf(facts, now);
  switch (isPhoneOnly ? raised[urgency] : urgency) {
    case 'ample':
      return { level: 'mail' };
    case 'coming':
      return whenSilent(facts, now);
    case 'close':
      return { level: 'phone-is-safer' };
    case 'near':
      return reachable(facts, now, trade) ? callFirst(now, trade) : callLater(facts, now, trade);
    case 'today':
      return reachable(facts, now, trade) ? { level: 'call-first' } : callLater(facts, now, trade);
    case 'begun':
      return reachable(facts, now, trade) ? { level: 'call-now' } : callLater(facts, now, trade);
  }
}

type Urgency = 'ample' | 'coming' | 'close' | 'near' | 'today' | 'begun';

const raised: Readonly<Record<Urgency, Urgency>> = {
  ample: 'coming',
  coming: 'close',
  close: 'near',
  near: 'near',
  today: 'today',
  begun: 'begun',
};

function urgencyOf(facts: Facts, now: Temporal.ZonedDateTime): Urgency {
  switch (phaseOf(facts, now)) {
    case 'unknown':
      return 'ample';
    case 'days-before':
      return hoursUntil(facts, now) >= AMPLE ? 'ample' : 'coming';
    case 'day-before':
      return now.hour < NOON ? 'close' : 'near';
    case 'same-day':
      return 'today';
    case 'missed':
      return 'begun';
    case 'after':
      return isLongSince(facts, now) ? 'close' : 'begun';
  }
}

/** By noon of the day before, if there is still such a noon: otherwise there is nothing to wait for. */
function whenSilent(facts: Facts, now: Temporal.ZonedDateTime): Advice {
  const eve = dateOf(facts)?.subtract({ days: 1 });
  return eve
    ? {
        level: 'call-if-silent',
        callAt: eve.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '12:00' }),
      }
    : { level: 'phone-is-safer' };
}

/** With a night still between, a call can wait until they aren't busy. */
function callFirst(now: Temporal.ZonedDateTime, trade: Trade): Advice {
  const calmer = isBusy(trade, now) ? busyUntil(trade, now) : now;
  const isLater = isBefore(now, calmer) && isOpen(trade, calmer);
  return isLater ? { level: 'call-first', callAt: calmer } : { level: 'call-first' };
}

function callLater(facts: Facts, now: Temporal.ZonedDateTime, trade: Trade): Advice {
  const opening = nextOpening(now, trade);
  const awaited = timeOf(facts) && startOf(facts, now)?.subtract({ hours: EXPECTED });
  const isSooner = awaited && isBefore(now, awaited) && isBefore(awaited, opening);
  return { level: 'mail-then-call', callAt: isSooner ? awaited : opening };
}

function nextOpening(now: Temporal.ZonedDateTime, trade: Trade, ahead = 0): Temporal.ZonedDateTime {
  const date = now.toPlainDate().add({ days: ahead });
  const opens = openingOn(trade, date)?.add(AFTER_OPENING);
  const moment = opens && date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: opens });
  return moment && isBefore(now, moment) ? moment : nextOpening(now, trade, ahead + 1);
}

function reachable(facts: Facts, now: Temporal.ZonedDateTime, trade: Trade): boolean {
  return isOpen(trade, now) || (timeOf(facts) !== undefined && Math.abs(hoursUntil(facts, now)) <= EXPECTED);
}

function hoursUntil(facts: Facts, now: Temporal.ZonedDateTime): number {
  const start = startOf(facts, now);
  return start ? now.until(start).total('hours') : Number.POSITIVE_INFINITY;
}

function startOf(facts: Facts, { timeZoneId }: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  return dateOf(facts)?.toZonedDateTime({
    timeZone: timeZoneId,
    plainTime: timeOf(facts) ?? LIKELY_START,
  });
}

function isBefore(moment: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(moment, other) < 0;
}
