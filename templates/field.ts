// What a template's field is: the questions that it puts to the user, and the words that it prints.
import type { FactId, Facts } from '../interview/facts.ts';
import type { Profile, ProfileId } from '../interview/profile.ts';
import type { Applicant, Purpose, Route, Tone } from '../interview/purpose.ts';
import type { SignatureStyle } from '../interview/signature-style.ts';
import type { Unfilled } from './unfilled.ts';

/** Something that only the user can tell. */
export type Ask = FactId | ProfileId;

/** All that a letter is written from. */
export interface Writing {
  readonly facts: Facts;
  readonly profile: Profile;
  /** In the interview's time zone. */
  readonly now: Temporal.ZonedDateTime;
  readonly purpose: Purpose;
  readonly applicant: Applicant;
  readonly route: Route;
  readonly tone: Tone;
  readonly signature: SignatureStyle;
  /** The mail answers one of theirs: the thread says already which interview it is about. */
  readonly isReply: boolean;
}

export interface Field {
  readonly asks: readonly Ask[];
  /** Null: there is nothing to say; a template's condition on it is false. */
  readonly print: (writing: Writing) => string | Unfilled | null;
  /** All that it can print, when it is there to be compared with. */
  readonly values?: readonly string[];
}

/** The fields of a locale by the names that its templates use. */
export type Fields = Readonly<Record<string, Field>>;

/** What an unfilled field is called in the letter, in the order in which to ask. */
export type Labels = Readonly<Record<Ask, string>>;

/** A field that is there to be compared with: it prints one word of its own. */
export function condition<Key extends string>(
  words: Readonly<Record<Key, string>>,
  asks: readonly Ask[],
  key: (writing: Writing) => Key,
): Field {
  return {
    asks,
    print: (writing) => words[key(writing)],
    values: [...new Set(Object.values<string>(words))],
  };
}

/** A field that is true or false. */
export function question(asks: readonly Ask[], isSo: (writing: Writing) => boolean, yes: string): Field {
  return { asks, print: (writing) => (isSo(writing) ? yes : null), values: [yes] };
}
