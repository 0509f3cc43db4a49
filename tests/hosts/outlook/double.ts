// The types of `window.outlookDouble`: how a test drives and reads Outlook's double. Types only.
import type { MailDouble } from '../double.ts';

/** Everything that differs between users, builds and moments; `?double=lang:ja,theme:dark` sets the page's defaults. */
export interface DoubleOptions {
  readonly lang: 'ja' | 'en' | 'de';
  readonly theme: 'light' | 'dark';
  /** Send above the fields; below the body and without data-testid; only in the ribbon (outlook.md §1.2, §1.8). */
  readonly build: 'current' | 'before' | 'ribbon';
  /** Whether forms in a window of their own have docking parts and a Form_Content around them (outlook.md §0, §1.4). */
  readonly docking: boolean;
  /** Plain-text mode: the body is a textarea (outlook.md §1.7). */
  readonly plain: boolean;
  /** The user's default font: Outlook's own, or one that Japanese tenants choose (outlook.md §1.9). */
  readonly font: 'aptos' | 'meiryo';
  /** No signature, one below two blank lines, or one that is the body's first child (outlook.md §1.9). */
  readonly signature: 'none' | 'below' | 'first';
  /** How a reply's quote begins: #appendonsend and its header, or the newer reference container (outlook.md §1.9). */
  readonly quote: 'header' | 'reference' | 'none';
  /** When an inline reply has a subject field (outlook.md §1.3). */
  readonly replySubject: 'expanded' | 'always' | 'never';
  /** The user's paste preference, as roosterjs takes it (outlook.md §3.2). */
  readonly paste: 'normal' | 'asPlainText' | 'mergeFormat';
  /** What happens to a draft whose tab isn't shown (outlook.md §1.2). */
  readonly tabs: 'hide' | 'unmount';
  /** Milliseconds between a compose's fields and its editor. */
  readonly editorDelay: number;
  /** Mails in the list. */
  readonly rows: number;
}

export type Surface =
  | 'reading-pane'
  | 'inline-reply'
  | 'inline-reply-all'
  | 'inline-forward'
  | 'full'
  | 'deeplink'
  | 'pop-out';

export interface OpenOptions extends Partial<Omit<DoubleOptions, 'lang' | 'theme' | 'rows'>> {
  /** Default `reading-pane`. `full` and `deeplink` exist only on their own addresses, where one is open from the start. */
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

export interface OutlookDouble extends MailDouble {
  readonly options: DoubleOptions;
  open(options?: OpenOptions): Promise<string>;
  /** Into a window of its own under the same id; resolves once that window is filled and editable. */
  popOut(id: string): Promise<string>;
  /** Opens the recipients of an inline reply as a focus on their line does. */
  expandRecipients(id: string): void;
  /** Brings this draft's tab to the front. */
  showTab(id: string): Promise<void>;
  /** Switches the whole interface, open editors included. */
  setTheme(theme: DoubleOptions['theme']): void;
  /** Outlook rebuilds the Send row in place; foreign nodes in it are gone, the editor stays (outlook.md §2.1). */
  rebuildSendRow(id: string): void;
  /** Renders the compose again with the state it has. */
  render(id: string): void;
  /** Whether this compose asks if its draft shall be discarded. */
  asksToDiscard(id: string): boolean;
}

declare global {
  interface Window {
    outlookDouble: OutlookDouble;
  }
}
