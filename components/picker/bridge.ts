// What the picker asks of the world around it; the entrypoint says how.
import type { Answered, Context, DraftAsItStands, MailSite } from '../../interview/context.ts';
import type { Place } from '../../interview/courtesy/finding.ts';
import type { Occasion } from '../../interview/courtesy/standing.ts';
import type { FreshLetter, Letter, Order, Outcome, Proof } from '../../templates/letter.ts';

export interface Bridge {
  /** Null: no compose is open. */
  context(): Promise<Context | null>;
  insert(order: Order): Promise<Outcome>;
  /** The draft as it stands, quoted text and signature with it; null: no compose is open. */
  draft(): Promise<DraftAsItStands | null>;
  /** Selects the place in the compose and closes the picker. */
  showPlace(place: Place): Promise<void>;
  /** Puts `text` at the place; false, and nothing is changed, where it no longer reads `was`. */
  mendPlace(place: Place, was: string, text: string): Promise<boolean>;
  close(): void;
  /** Whether the user is on a mail page, whose site and account a fresh compose would be of. */
  isMailPage(): Promise<boolean>;
  /** The mail that is open for reading, where no compose is; null: none is. */
  thread(): Promise<Answered | null>;
  /** Starts a reply to it and puts the letter there. */
  reply(letter: Letter, proof: Proof): Promise<Outcome>;
  /** For the check at Send, once the letter stands in a draft. */
  keepOccasion(ticket: string, occasion: Occasion): void;
  /** Opens a fresh compose with the letter: on the page's own site, or on this one where the page has none. */
  compose(letter: Letter, proof: Proof, site: MailSite): Promise<void>;
  /** The letter that this tab was opened with, as long as no draft is known to have it. */
  undelivered(): Promise<FreshLetter | null>;
  /** The user has it on the clipboard: it is to be forgotten. */
  copied(): void;
  /** What our lookups find on the user's page, as a text with nothing of theirs in it; undefined: there is no such page. */
  readonly report?: () => Promise<string>;
  /** At a place on that page, where one is named. */
  openOptions(place?: string): void;
}

/** Where the picker stands: in a frame at the compose's button, or as the toolbar's popup. */
export type Surface = 'frame' | 'popup';
