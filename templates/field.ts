// What a template's field is: the questions that it puts to the user, and the words that it prints.
import type { FactId, Facts } from '../interview/facts.ts';
import type { Profile, ProfileId } from '../interview/profile.ts';
import type { Unfilled } from './unfilled.ts';

/** Something that only the user can tell. */
export type Ask = FactId | ProfileId;

/** All that a letter is written from. `now` is in the interview's time zone. */
export interface Writing {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly now: Temporal.ZonedDateTime;
}

export interface Field {
  readonly asks: readonly Ask[];
  /** Null: there is nothing to say; a template's condition on it is false. */
  readonly print: (writing: Writing) => string | Unfilled | null;
}
