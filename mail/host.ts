// What a mail host is to us: how to find composes on its page, where the button goes, what is whose in a draft.
import type { Answered, DraftKind } from '../interview/context.ts';
import type { Anchors } from './anchors.ts';
import type { Way } from './write.ts';

/** Where our button goes: inside `parent`, before `before` (null: at its end). */
export interface ButtonPlace {
  readonly parent: Element;
  readonly before: ChildNode | null;
}

/** The editable body: an editor's root, or the field of a plain-text draft. */
export type Body = HTMLElement | HTMLTextAreaElement;

/** Everything is looked up anew from a compose's root at each call: hosts rebuild what is inside. */
export interface MailHost {
  readonly name: 'gmail' | 'outlook';
  /** Every selector that the lookups below are made of. */
  readonly anchors: Anchors;
  /** All that can be an editor, as simple as can be: everything that comes to the page is searched for it. */
  readonly writable: string;
  /** The roots of all composes whose editor is there; `writable`: what of the page can be written in, where that is known. */
  findComposes(page: Document, writable?: readonly HTMLElement[]): readonly HTMLElement[];
  body(root: Element): Body | undefined;
  /** The subject field, if the user can see it; a hidden one belongs to the thread. */
  subject(root: Element): HTMLInputElement | undefined;
  /** What the subject field holds, seen or not. */
  subjectText(root: Element): string;
  kind(root: Element): DraftKind;
  recipients(root: Element): readonly string[];
  /** Names the draft, however often its nodes are rebuilt; empty if the host doesn't say. */
  draftKey(root: Element): string;
  /** The button's: 1 where the host makes its own tab order of 1s (gmail.md §3.7), else 0. */
  readonly tabIndex: 0 | 1;
  /** What sends this draft when it is pressed. */
  sendButton(root: Element): HTMLElement | undefined;
  /** Whether the key is the host's shortcut for it. */
  isSendKey(event: KeyboardEvent): boolean;
  /** From beside Send to wherever there is room. */
  buttonPlaces(root: Element): readonly ButtonPlace[];
  /** The first node of a rich body that isn't the user's: signature or quoted text. */
  tail(body: Element): Element | undefined;
  /** Where the quoted text begins in a plain-text draft; its length when there is none. */
  plainTail(text: string): number;
  /** How the host's editor takes text, most certain first. */
  readonly ways: readonly Way[];
  /** How it takes a few words typed over the selection as one edit of its own. */
  type(body: HTMLElement, text: string): void;
  /** The mail that a compose answers, as far as the page shows it. */
  answered(root: Element): Answered | undefined;
  /** The mail that is open for reading: the last one, where a thread shows several. */
  shown(page: Document): Answered | undefined;
  /** What starts a reply to it. */
  replyButton(page: Document): HTMLElement | undefined;
}
