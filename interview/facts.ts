// The facts of an interview as the user gives them: plain strings, each possibly unknown.

/** Why the user can't come, as far as they want to say it. */
export const reasons = [
  'none',
  'circumstances',
  'personal',
  'illness',
  'schedule',
  'work',
  'school',
  'offer',
  'family',
  'bereavement',
  'transport',
  'conditions',
  'considered',
  'mistake',
  'oversight',
  'own',
] as const;
export type Reason = (typeof reasons)[number];

/** How far the phone call got that manners ask for when an interview is near. */
export const calls = ['none', 'later', 'missed', 'done'] as const;
export type Call = (typeof calls)[number];

/** A span in which the user could come instead: YYYY-MM-DD, HH:MM; without times, the whole day. */
export interface Candidate {
  readonly date: string;
  readonly time?: string;
  readonly endTime?: string;
}

export interface Facts {
  readonly company?: string;
  readonly department?: string;
  readonly contact?: string;
  /** The contact's title as it stands in the addressee: 店長, 人事部長. */
  readonly contactTitle?: string;
  /** The job applied for: 営業職, Data Engineer. */
  readonly position?: string;
  /** The stage, as the invitation calls it: 一次面接, 最終面接. */
  readonly round?: string;
  /** ISO 8601 calendar date, YYYY-MM-DD, in the interview's time zone. */
  readonly date?: string;
  /** HH:MM on a 24-hour clock, in the interview's time zone. */
  readonly time?: string;
  /** HH:MM at which the interview ends, in its time zone. */
  readonly endTime?: string;
  readonly place?: string;
  readonly isOnline?: boolean;
  readonly reason?: Reason;
  /** The user's own words for the reason; read only when `reason` is 'own'. */
  readonly ownReason?: string;
  /** When the user could come instead. */
  readonly candidates?: readonly Candidate[];
  readonly call?: Call;
  /** HH:MM at which the user expects to arrive. */
  readonly eta?: string;
  /** The agent or staffing company that the mail goes to, when there is one. */
  readonly agentCompany?: string;
}

export type FactId = keyof Facts;
