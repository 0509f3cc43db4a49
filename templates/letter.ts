// What a template becomes: words only, so that nothing in them can turn into markup.
import type { Placement } from '../interview/context.ts';

/** A mail: its subject and its body, line by line; an empty string is a blank line. */
export interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What to say on the phone, line by line, in the order of the call; a line in brackets is a stage direction. */
export type Script = readonly string[];

/** The user's press on Insert. */
export interface Order {
  readonly composeId: string;
  readonly letter: Letter;
  readonly placement: Placement;
  /** Writes our subject over one that isn't ours. An empty subject is always filled. */
  readonly replaceSubject: boolean;
  readonly proof?: Proof;
}

/** What the guard at Send needs of a letter. */
export interface Proof {
  /** Under which the occasion of the letter is kept, out of the mail page's reach. */
  readonly ticket: string;
  /** The markers of what the letter lacks. */
  readonly blanks: readonly string[];
}

/** A letter for the compose that a new tab opens with. */
export interface FreshLetter extends Required<Pick<Order, 'letter' | 'proof'>> {
  /** The tab's address brings it; otherwise it is still to be written. */
  readonly isInAddress: boolean;
}

/** 'gone': the compose was closed. 'failed': the editor took the letter in no way; the draft is as it was. */
export type Outcome = 'inserted' | 'gone' | 'failed';
