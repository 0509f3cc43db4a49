// The facts of an interview as the user gives them: plain strings, each possibly unknown.

/** Why the user can't come, as far as they want to say it. */
export const reasons = ['none', 'circumstances', 'illness', 'own'] as const;
export type Reason = (typeof reasons)[number];

/** How far the phone call got that manners ask for when an interview is near. */
export const calls = ['none', 'later', 'missed', 'done'] as const;
export type Call = (typeof calls)[number];

export interface Facts {
  readonly company?: string;
  readonly department?: string;
  readonly contact?: string;
  /** The contact's title as it stands in the addressee: 店長, 人事部長. */
  readonly contactTitle?: string;
  /** The job, as the user applied for it. */
  readonly position?: string;
  /** The stage, as the invitation calls it: 一次面接, 最終面接. */
  readonly round?: string;
  /** ISO 8601 calendar date, YYYY-MM-DD, in the interview's time zone. */
  readonly date?: string;
  /** HH:MM on a 24-hour clock, in the interview's time zone. */
  readonly time?: string;
  readonly place?: string;
  readonly isOnline?: boolean;
  readonly reason?: Reason;
  /** The user's own words for the reason; read only when `reason` is 'own'. */
  readonly ownReason?: string;
  readonly call?: Call;
  /** The agent or staffing company that the mail goes to, when there is one. */
  readonly agentCompany?: string;
}

/** The facts that a template may ask the user for. */
export type FactId = Exclude<
  keyof Facts,
  'contactTitle' | 'position' | 'place' | 'isOnline' | 'agentCompany'
>;
