// What the page shows besides composes: the theme, the conversation being read, its opened messages.
import type { Message, Thread } from '../../page/mails.ts';
import type { DoubleOptions } from '../double.ts';

export interface Shown {
  readonly theme: DoubleOptions['theme'];
  readonly thread: Thread | undefined;
  /** Ids of messages that are expanded. */
  readonly expanded: ReadonlySet<string>;
}

export class PageState {
  #shown: Shown;
  readonly #listeners = new Set<() => void>();

  constructor(theme: DoubleOptions['theme']) {
    this.#shown = { theme, thread: undefined, expanded: new Set() };
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly shown = (): Shown => this.#shown;

  showThread(thread: Thread | undefined, message?: Message): void {
    const open = thread?.messages.filter(({ isCollapsed }) => !isCollapsed) ?? [];
    const kept = thread && thread === this.#shown.thread ? this.#shown.expanded : open.map(({ id }) => id);
    this.#change({ thread, expanded: new Set([...kept, ...(message ? [message.id] : [])]) });
  }

  toggle(message: Message): void {
    const expanded = new Set(this.#shown.expanded);
    if (!expanded.delete(message.id)) expanded.add(message.id);
    this.#change({ expanded });
  }

  setTheme(theme: DoubleOptions['theme']): void {
    this.#change({ theme });
  }

  #change(part: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}
