// A place of the browser's storage, as far as we need one: tests put another in its stead.

export interface Area {
  /** Everything in it. */
  get(): Promise<Readonly<Record<string, unknown>>>;
  /** All or nothing, by the browsers' own word. @throws when a quota is full or the disk fails. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back after each change, whoever made it. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
