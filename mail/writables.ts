// Every element of the page that can be written in: searched for once, then kept up to date by what changes, so that
// following a page costs what changes on it and not what is on it.

export interface Writables {
  readonly isEmpty: boolean;
  /** All that are still on the page. */
  all(): readonly HTMLElement[];
  /** Notes the element, or those inside it, if they can be written in; whether there was one. */
  note(element: Element): boolean;
  /** Whether the node is, or stands in, one of them. */
  hold(node: Node): boolean;
  /** Looks through the whole page. */
  search(): void;
}

export function writablesOn(page: Document, selector: string): Writables {
  const known = new Set<HTMLElement>();
  const search = () => {
    for (const element of page.querySelectorAll<HTMLElement>(selector)) known.add(element);
  };
  search();
  return {
    get isEmpty() {
      return known.size === 0;
    },
    all() {
      for (const element of known) if (!element.isConnected) known.delete(element);
      return [...known];
    },
    note(element) {
      const isOne = element.matches(selector);
      if (isOne) known.add(element as HTMLElement);
      // Almost nothing that comes can be written in: that is found out without a list.
      if (!element.querySelector(selector)) return isOne;
      for (const one of element.querySelectorAll<HTMLElement>(selector)) known.add(one);
      return true;
    },
    hold(node) {
      for (const element of known) if (element.contains(node)) return true;
      return false;
    },
    search,
  };
}
