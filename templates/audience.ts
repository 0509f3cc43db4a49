// For whom a text is written: who applies, through whom, to what kind of meeting, in a new mail or an answer.
import type { Applicant, Route } from '../interview/purpose.ts';

export const modes = ['in-person', 'online', 'briefing'] as const;
export type Mode = (typeof modes)[number];

export interface Audience {
  readonly applicants: readonly Applicant[];
  readonly routes: readonly Route[];
  readonly modes: readonly Mode[];
  /** Whether the mail can answer one of theirs, start a thread, or either. */
  readonly replies: readonly boolean[];
}

const eitherWay = [false, true] as const;

/** Straight to whoever holds the interview; staffing has its own way. */
export const direct: Audience = {
  applicants: ['graduate', 'career', 'part-time'],
  routes: ['direct', 'site'],
  modes: ['in-person', 'online'],
  replies: eitherWay,
};

export const throughAgent: Audience = { ...direct, applicants: ['graduate', 'career'], routes: ['agent'] };
export const throughStaffing: Audience = { ...direct, applicants: ['staffing'], routes: ['staffing'] };
export const toBriefing: Audience = { ...direct, applicants: ['graduate', 'career'], modes: ['briefing'] };
export const inAnswer: Audience = { ...direct, replies: [true] };
export const overVideo: Audience = { ...direct, modes: ['online'] };
/** Nobody is late for a room at their own desk. */
export const onTheWay: Audience = { ...direct, modes: ['in-person'] };
