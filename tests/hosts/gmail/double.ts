// The types of `window.gmailDouble`: how a test drives and reads Gmail's double. Types only.

/** Everything that differs between users, builds and moments; `?double=lang:ja,theme:dark` sets the page's defaults. */
export interface DoubleOptions {
  readonly lang: 'ja' | 'en' | 'ko';
  readonly theme: 'light' | 'dark';
  /** Whether the dark theme darkens compose bodies too; Gmail's does not (gmail.md §3.7). */
  readonly darkBody: boolean;
  /** Which side of the recent markup changes (gmail.md §1.5). */
  readonly build: 'current' | 'before';
  readonly recipients: 'new' | 'old';
  readonly undo: 'closure' | 'native';
  readonly plain: boolean;
  /** The empty body: a lone `<br>` or `<div dir="ltr"><br></div>` (gmail.md §3.3). */
  readonly body: 'br' | 'div';
  readonly signature: 'none' | 'prefixed' | 'bare';
  /** A default font of the user's: `div.gmail_default` in the first block. */
  readonly font: boolean;
  /** "Help me write": beside the editor or an uneditable node inside it (gmail.md §1.1). */
  readonly placeholder: 'none' | 'sibling' | 'inside';
  /** A reply's quote: waiting in `input[name=uet]`, or already in the body (gmail.md §3.4). */
  readonly quote: 'trimmed' | 'open' | 'none';
  /** Milliseconds between a compose's root and its editor (gmail.md §1.1). */
  readonly editorDelay: number;
}

export type Surface =
  | 'dock'
  | 'fullscreen'
  | 'inline-reply'
  | 'inline-reply-all'
  | 'inline-forward'
  | 'dock-reply'
  | 'window'
  | 'tab';

export interface OpenOptions extends Partial<Omit<DoubleOptions, 'lang' | 'theme' | 'darkBody'>> {
  /** Default `dock`. `window` and `tab` exist only on their own addresses, where one is open from the start. */
  readonly surface?: Surface;
  /** `Name <address>` or an address. */
  readonly to?: readonly string[];
  readonly subject?: string;
  /** Stored body, instead of the default one. */
  readonly html?: string;
  /** The thread and message that a reply answers; default: the interview invitation. */
  readonly thread?: string;
  readonly message?: string;
}

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

export interface GmailDouble {
  readonly options: DoubleOptions;
  /** Resolves with the compose's id once its editor is editable. */
  open(options?: OpenOptions): Promise<string>;
  /** Ids of the composes that are open now, oldest first. */
  ids(): readonly string[];
  /** Saves and closes. */
  close(id: string): void;
  discard(id: string): void;
  /** Opens a stored draft again: a new root, the same draft id. */
  reopen(draftId: string): Promise<string>;
  fullscreen(id: string): void;
  minimise(id: string): void;
  restore(id: string): void;
  /** An inline reply into the dock; the compose is rebuilt under the same id. */
  popOut(id: string): Promise<string>;
  /** Presses the trimmed-content button. */
  showQuote(id: string): void;
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
  /** Closure's delayed-change events that this compose has seen. */
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
    gmailDouble: GmailDouble;
  }
}
