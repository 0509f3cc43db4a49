// What every double of a mail host offers a test. Types only.

/** A place in the body: in the first text node containing `text`, or below the editor by child indexes. */
export type Spot =
  | { readonly text: string; readonly offset: number }
  | { readonly path: readonly number[]; readonly offset: number };

export interface Draft {
  readonly id: string;
  readonly threadId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly bodyHtml: string;
  readonly savedCount: number;
}

export interface SentMail {
  readonly draftId: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** What a recipient's HTML part holds; '' in plain-text mode. */
  readonly html: string;
  readonly text: string;
  readonly plain: boolean;
  /** The event in whose dispatch it was sent, and how many milliseconds after the press; none where a test has sent it. */
  readonly on?: { readonly type: string; readonly isTrusted: boolean; readonly after: number };
}

/** A key that reached the document from outside any text field: Gmail's own shortcuts live there. */
export interface ShortcutSeen {
  readonly type: 'keydown' | 'keypress' | 'keyup';
  readonly key: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `window.mailDouble`: the double of whichever host the page belongs to. */
export interface MailDouble {
  /** Resolves with the compose's id once its editor is editable. */
  open(options?: { readonly surface?: string }): Promise<string>;
  /** Ids of the composes that are open now, oldest first. */
  ids(): readonly string[];
  /** Saves and closes. */
  close(id: string): void;
  discard(id: string): void;
  /** Opens a stored draft again: a new root, the same draft id. */
  reopen(draftId: string): Promise<string>;
  send(id: string): void;
  drafts(): readonly Draft[];
  sent(): readonly SentMail[];
  draftId(id: string): string;
  bodyHtml(id: string): string;
  /** Replaces the body as stored content would, before any typing: no change event, no undo step. */
  setBody(id: string, html: string): void;
  subject(id: string): string;
  /** Focuses the body and puts the caret, or a selection up to `to`, there. */
  setCaret(id: string, at: Spot, to?: Spot): void;
  shortcuts(): readonly ShortcutSeen[];
  /** Changes that the editor itself has told its host of, each of which saves the draft. */
  changes(id: string): number;
  openThread(threadId: string): void;
  back(): void;
  /** For `evaluateHandle`. */
  root(id: string): HTMLElement;
  editor(id: string): HTMLElement;
  rects(id: string): { readonly send: Box; readonly body: Box; readonly toolbar: Box };
}

declare global {
  interface Window {
    mailDouble: MailDouble;
  }
}
