// A mail, and what it says of an interview.
import type { Reading } from './reading.ts';

export interface Mail {
  readonly subject: string;
  /** The sender's line: 株式会社… 人事部 <jinji@…>. */
  readonly from: string;
  readonly body: string;
  /** With the offset or zone in which the interview is meant. */
  readonly receivedAt: Temporal.ZonedDateTime | string;
  /** The user's own name or address, which is never the contact. */
  readonly recipient?: string;
}

/** A time to choose, or the only one. */
export interface Offer {
  readonly date: string;
  readonly time?: string;
  readonly endTime?: string;
}

export interface Invitation {
  readonly company?: Reading;
  readonly department?: Reading;
  readonly contact?: Reading;
  readonly contactTitle?: Reading;
  readonly position?: Reading;
  readonly round?: Reading;
  readonly date?: Reading;
  readonly time?: Reading;
  readonly endTime?: Reading;
  readonly place?: Reading;
  readonly isOnline?: Reading<boolean>;
  readonly phone?: Reading;
  /** Times among which the company lets choose; then there is no `date`. */
  readonly candidates: readonly Reading<Offer>[];
  /** The agency, staffing company or job site that wrote for the employer, and its person. */
  readonly agentCompany?: Reading;
  readonly agentContact?: Reading;
  /** The printed weekday is not that of the printed date. */
  readonly hasWrongWeekday: boolean;
}
