// Every message between the picker, the background and the content script. The picker asks the background, which passes
// what concerns a compose on to the picker's own tab: in Firefox a framed extension page has no tabs API.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answered, Context, DraftAsItStands, MailSite, Mending } from '../interview/context.ts';
import type { Place } from '../interview/courtesy/finding.ts';
import type { FreshLetter, Letter, Order, Outcome, Proof } from '../templates/letter.ts';
import type { Look } from './look.ts';
import type { PageState } from './report.ts';

export interface StandingDraft {
  readonly draft: DraftAsItStands;
  readonly context: Context;
  readonly ticket: string | undefined;
}

/** Something in a draft that its sender should know of: what stands there, if anything, and what is wrong with it. */
export interface Flaw {
  readonly text: string;
  readonly why: string;
}

/** In the interface's language. */
export interface Verdict {
  /** Each of them once. */
  readonly flaws: readonly Flaw[];
  readonly words: {
    readonly question: string;
    /** What is wrong with a field that is still unfilled. */
    readonly unfilled: string;
    readonly sendAnyway: string;
    readonly back: string;
  };
}

interface Messages {
  /** Without an id: the compose that the user is in. Null: there is none. */
  context(composeId: string | undefined): Context | null;
  insert(order: Order): Outcome;
  /** The draft as it stands, signature and quoted text included, by the same rule as `context`. */
  draft(composeId: string | undefined): DraftAsItStands | null;
  /** Selects a place in the draft and takes the picker's frame away. */
  showPlace(order: { readonly composeId: string | undefined; readonly place: Place }): void;
  /** Replaces what stands at a place; false where it no longer reads as it `was`. */
  mendPlace(order: Mending): boolean;
  /**
   * Takes the frame of this compose's picker away and gives the focus back to the draft; without an id that of any. One that is
   * late finds another picker open and leaves it alone.
   */
  close(composeId: string | undefined): void;
  /** The mail that is open for reading, where no compose is; null where none is. */
  thread(): Answered | null;
  /** Starts a reply to that mail and writes the letter there. */
  reply(order: { readonly letter: Letter; readonly proof: Proof }): Outcome;
  /** Opens a fresh compose with the letter in a new tab; `site` is asked for only where the user isn't on a mail page. */
  compose(order: { readonly letter: Letter; readonly proof: Proof; readonly site: MailSite }): void;
  /** Whether the user's page is one of a mail site. */
  isMailPage(): boolean;
  /** What the lookups find on the user's page; null where no script of ours is. */
  pageState(): PageState | null;
  /** At a place on the options page (its hash), where one is named. */
  openOptions(place: string | undefined): void;
  /** Asked by the background: the mail page's address, which tells site and account. */
  address(): string;
  /** Asked by a mail page as it starts. */
  look(): Look;
  /** Told to the mail pages when the user has changed it. */
  showLook(look: Look): void;
  /** Asked by a page that opened with a fresh compose: the letter that is to stand there. */
  freshLetter(): FreshLetter | null;
  /** That letter, as long as no draft is known to have it. */
  undelivered(): FreshLetter | null;
  /** The user has it on the clipboard. */
  copied(): void;
  /** Asked by a mail page for a draft with a letter of ours; null: the user wants no such check. */
  verdict(draft: StandingDraft): Verdict | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

export type AnswerTo<Name extends keyof Messages> = ReturnType<Messages[Name]>;

/** By the message's name. */
export type Answers = {
  readonly [Name in keyof Messages]?: (
    data: Parameters<Messages[Name]>[0],
  ) => AnswerTo<Name> | Promise<AnswerTo<Name>>;
};

/** For a mail page, which believes whoever can send a message: only the extension itself. */
export function answerWith(answers: Answers): void {
  for (const [name, answer] of Object.entries(answers)) {
    onMessage(name as keyof Messages, ({ data }) => answer(data as never) as never);
  }
}
