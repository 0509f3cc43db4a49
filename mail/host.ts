// What a mail host is to us: how to find composes on its page, where the button goes, what is whose in a draft.
import type { DraftKind } from '../interview/context.ts';

/** Where our button goes: inside `parent`, before `before` (null: at its end), in cells if the row is made of them. */
export interface ButtonPlace {
  readonly parent: Element;
  readonly before: Element | null;
  readonly cell: 'td' | 'div';
}

/** Everything is looked up anew from a compose's root at each call: hosts rebuild what is inside. */
export interface MailHost {
  readonly name: 'gmail';
  /** Whether a page of the host's origin can hold composes. */
  owns(url: URL): boolean;
  /** The roots of all composes whose editor is there. */
  findComposes(page: Document): readonly HTMLElement[];
  body(root: Element): HTMLElement | undefined;
  /** The subject field, if the user can see it; a hidden one belongs to the thread. */
  subject(root: Element): HTMLInputElement | undefined;
  /** What the subject field holds, seen or not. */
  subjectText(root: Element): string;
  kind(root: Element): DraftKind;
  recipients(root: Element): readonly string[];
  /** Names the draft, however often its nodes are rebuilt; empty if the host doesn't say. */
  draftKey(root: Element): string;
  buttonPlace(root: Element): ButtonPlace | undefined;
  /** The first node of the body that isn't the user's: signature or quoted text. */
  tail(body: Element): Element | undefined;
}
