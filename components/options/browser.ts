// What the options page asks of the browser; the entrypoint says how.

export interface Command {
  readonly name: string;
  /** In the browser's words; empty for pressing the toolbar's icon. */
  readonly description: string;
  /** As the browser writes it: Alt+Shift+K, ⌥⇧K. Empty: none is set. */
  readonly shortcut: string;
}

export interface OptionsBrowser {
  readonly version: string;
  commands(): Promise<readonly Command[]>;
  /** Opens the browser's own place for it. @throws where it has none that a page may open. */
  changeShortcuts(): Promise<void>;
}
