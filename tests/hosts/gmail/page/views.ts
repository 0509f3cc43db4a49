// What the hash shows. Former views stay in the DOM with display:none, composes and all (gmail.md §2.4).

export class Views {
  readonly #holder: HTMLElement;
  readonly #built = new Map<string, HTMLElement>();
  readonly #build: (path: string) => { readonly view: HTMLElement; readonly start?: () => void };

  constructor(
    holder: HTMLElement,
    build: (path: string) => { readonly view: HTMLElement; readonly start?: () => void },
  ) {
    this.#holder = holder;
    this.#build = build;
  }

  /** Shows the view of `path`, e.g. `inbox`, `inbox/<thread>`, `settings`, and hides the others. */
  show(path: string): HTMLElement {
    let shown = this.#built.get(path);
    let start: (() => void) | undefined;
    if (!shown) {
      const made = this.#build(path);
      shown = made.view;
      start = made.start;
      this.#built.set(path, shown);
      this.#holder.append(shown);
    }
    for (const view of this.#built.values()) view.style.display = view === shown ? '' : 'none';
    start?.();
    return shown;
  }

  get(path: string): HTMLElement | undefined {
    return this.#built.get(path);
  }
}
