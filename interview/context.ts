// What a compose tells the picker. Filled by mail/, shown by components/.

/** Whether the draft starts a thread or answers one. */
export type DraftKind = 'new' | 'reply' | 'forward';

/**
 * What stands above the signature and the quoted text: nothing, only the user's own words,
 * the letter that we put there as we left it, or that letter changed by the user.
 */
export type DraftText = 'empty' | 'own-words' | 'letter' | 'edited-letter';

export interface Context {
  /** Names one open compose for as long as its tab lives. */
  readonly composeId: string;
  readonly kind: DraftKind;
  /** Names or addresses, as the compose shows them. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** False where the host hides the subject, as in an inline reply. */
  readonly canSetSubject: boolean;
  readonly text: DraftText;
  /** True when the caret's last place in the user's text is known. */
  readonly hasCursor: boolean;
}

/** Where the letter goes when the draft already has text. 'letter' is the place of our former letter. */
export type Placement = 'top' | 'cursor' | 'replace' | 'letter';
