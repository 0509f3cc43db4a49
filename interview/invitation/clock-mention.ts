// A time as a mail prints it, with where it stands.
import type { Clause } from './clauses.ts';
import type { TimeMention } from './times.ts';

/** A time, and the clause that names it. */
export interface ClockMention {
  readonly clause: Clause;
  readonly time: TimeMention;
}
