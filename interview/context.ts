// What a compose tells the picker. Filled by mail/, shown by components/.
import type { Place } from './courtesy/finding.ts';

/** Whether the draft starts a thread or answers one. */
export type DraftKind = 'new' | 'reply' | 'forward';

/**
 * What stands above the signature and the quoted text: nothing, only the user's own words,
 * the letter that we put there as we left it, or that letter changed by the user.
 */
export type DraftText = 'empty' | 'own-words' | 'letter' | 'edited-letter';

/** The mail that a reply answers, as the page shows it: words only, any of them possibly empty. */
export interface Answered {
  readonly subject: string;
  /** `Name <address>`, or what the page has of it. */
  readonly from: string;
  /** In the host's own wording and language. */
  readonly received: string;
  readonly body: string;
}

export interface Context {
  /** Names one open compose for as long as its tab lives. */
  readonly composeId: string;
  /** Another in the same compose is another draft. Empty where the host has no name for it. */
  readonly draft: string;
  readonly kind: DraftKind;
  /** Names or addresses, as the compose shows them. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** It is that of the letter which we put there. */
  readonly hasOurSubject: boolean;
  /** False where the host hides the subject, as in an inline reply. */
  readonly canSetSubject: boolean;
  readonly text: DraftText;
  /** True when the caret's last place in the user's text is known. */
  readonly hasCursor: boolean;
  readonly answered?: Answered;
}

/** A draft word for word. */
export interface DraftAsItStands {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** The user's press on a mend: what stands at the place, and what shall. */
export interface Mending {
  readonly composeId: string | undefined;
  readonly place: Place;
  readonly was: string;
  readonly text: string;
}

/** Where a fresh compose can be opened; schools and companies have their Outlook on a site of its own. */
export type MailSite = 'gmail' | 'outlook' | 'outlook-work';

/** Where the letter goes when the draft already has text. 'letter' is the place of our former letter. */
export type Placement = 'top' | 'cursor' | 'replace' | 'letter';
