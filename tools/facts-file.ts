// The files that tools read: facts.json, an interview as a person would note it, and profile.json.
import * as v from 'valibot';
import { type Candidate, calls, type Facts } from '../interview/facts.ts';
import { emptyProfile, type Profile } from '../interview/profile.ts';
import { endsBeforeStart } from '../interview/span.ts';
import { JAPAN, type Moment, readMoment, zoneOf } from './moment.ts';
import { readReason } from './reason-name.ts';
import { Refusal } from './refusal.ts';

const text = v.nullish(v.string());
const span = v.strictObject({ start: v.string(), end: text });

export const factsSchema = v.strictObject({
  company: text,
  department: text,
  contact: text,
  contactTitle: text,
  position: text,
  round: text,
  start: text,
  end: text,
  place: text,
  online: v.nullish(v.boolean()),
  reason: text,
  ownReason: text,
  candidates: v.nullish(v.array(span)),
  callStatus: v.nullish(v.picklist(calls)),
  eta: text,
  agentCompany: text,
});

export const profileSchema = v.strictObject({
  name: text,
  reading: text,
  affiliation: v.nullish(v.union([v.array(v.string()), v.string()])),
  phone: text,
  email: text,
});

export interface Noted {
  readonly facts: Facts;
  /** In the interview's time zone. */
  readonly now: Temporal.ZonedDateTime;
}

/** The facts, and now where the interview is. @throws Refusal for a date or a reason that is none. */
export function readFacts(noted: v.InferOutput<typeof factsSchema>, instant: Temporal.Instant): Noted {
  const { start, end, online, reason, candidates, callStatus, eta, ...plain } = noted;
  const today = instant.toZonedDateTimeISO(JAPAN).toPlainDate();
  const begins = start ? readMoment(start, '"start"', today) : undefined;
  const given: Facts = {
    ...known(plain),
    ...(begins && hoursOf(begins, end ? readMoment(end, '"end"', today) : undefined)),
    ...known({ isOnline: online, call: callStatus }),
    ...(reason ? readReason(reason) : plain.ownReason && { reason: 'own' as const }),
    ...(plain.ownReason && { ownReason: plain.ownReason }),
    ...(candidates && { candidates: candidates.flatMap((one) => readCandidate(one, today)) }),
    ...(eta && { eta: readClock(eta, today) }),
  };
  return { facts: given, now: instant.toZonedDateTimeISO(zoneOf(begins?.offset)) };
}

export function readProfile({ affiliation, ...plain }: v.InferOutput<typeof profileSchema>): Profile {
  const items = typeof affiliation === 'string' ? affiliation : (affiliation ?? []).join('\n');
  return { ...emptyProfile, ...known(plain), affiliation: items };
}

/** An end on another day says nothing about the clock: the interview, or the whole days, go on till then. */
function hoursOf(begins: Moment, ends: Moment | undefined): Candidate {
  const endTime = ends?.date.equals(begins.date) ? ends.time : undefined;
  const hours = {
    date: begins.date.toString(),
    ...(begins.time && { time: clock(begins.time) }),
    ...(endTime && { endTime: clock(endTime) }),
  };
  const isBefore = ends && Temporal.PlainDate.compare(ends.date, begins.date) < 0;
  if (isBefore || endsBeforeStart(hours)) throw new Refusal('"end" lies before "start".');
  return hours;
}

/** A span of several whole days is each of them. */
function readCandidate(
  { start, end }: v.InferOutput<typeof span>,
  today: Temporal.PlainDate,
): readonly Candidate[] {
  const begins = readMoment(start, '"candidates"', today);
  const ends = end ? readMoment(end, '"candidates"', today) : begins;
  if (begins.time || ends.time) return [hoursOf(begins, end ? ends : undefined)];
  const days = begins.date.until(ends.date, { largestUnit: 'days' }).days;
  if (days < 0) throw new Refusal('"candidates": an "end" lies before its "start".');
  return Array.from({ length: days + 1 }, (_, day) => ({ date: begins.date.add({ days: day }).toString() }));
}

/** 14:20, or the whole moment. */
function readClock(word: string, today: Temporal.PlainDate): string {
  if (/^([01]?\d|2[0-3]):[0-5]\d$/.test(word)) return word.padStart(5, '0');
  const { time } = readMoment(word, '"eta"', today);
  if (!time) throw new Refusal(`"eta": "${word}" has no time.`);
  return clock(time);
}

function clock(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

/** Without what is null or empty. */
function known<T extends object>(fields: T): { readonly [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field != null && field !== '')) as {
    [Name in keyof T]?: NonNullable<T[Name]>;
  };
}
