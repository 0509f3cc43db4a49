// The types of `window.gmailDouble`: how a test drives and reads Gmail's double. Types only.
import type { MailDouble } from '../double.ts';

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
  /** What of a press Send hears: the click, or mousedown with mouseup as Closure's buttons do (gmail.md §0.1). */
  readonly sendOn: 'click' | 'mouseup';
  /** Milliseconds between a compose's root and its editor (gmail.md §1.1). */
  readonly editorDelay: number;
  /** Mails in the list. */
  readonly rows: number;
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

export interface OpenOptions extends Partial<Omit<DoubleOptions, 'lang' | 'theme' | 'darkBody' | 'rows'>> {
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

export interface GmailDouble extends MailDouble {
  readonly options: DoubleOptions;
  open(options?: OpenOptions): Promise<string>;
  fullscreen(id: string): void;
  minimise(id: string): void;
  restore(id: string): void;
  /** An inline reply into the dock; the compose is rebuilt under the same id. */
  popOut(id: string): Promise<string>;
  /** Presses the trimmed-content button. */
  showQuote(id: string): void;
}

declare global {
  interface Window {
    gmailDouble: GmailDouble;
  }
}
