// A lookup with a second way: selectors from the most to the least certain.

export type Ways = readonly string[];

/** Everything that a host's page is searched for, by the name of what is found. */
export type Anchors = Readonly<Record<string, Ways>>;

/** The first match of the first selector that has one; nothing `apart` counts, such as a mail that imitates what is looked for. */
export function first<E extends Element = HTMLElement>(
  within: ParentNode,
  ways: Ways,
  apart?: Element,
): E | undefined {
  for (const selector of ways) {
    const found = within.querySelector<E>(selector);
    if (!found) continue;
    if (counts(found, apart)) return found;
    const other = all(within, [selector], apart)[0];
    if (other) return other as Element as E;
  }
  return undefined;
}

/** The matches of the first selector that has any. */
export function all(within: ParentNode, ways: Ways, apart?: Element): readonly HTMLElement[] {
  for (const selector of ways) {
    const found = [...within.querySelectorAll<HTMLElement>(selector)].filter((one) => counts(one, apart));
    if (found.length > 0) return found;
  }
  return [];
}

function counts(found: Element, apart: Element | undefined): boolean {
  return !isForm(found) && !apart?.contains(found);
}

/**
 * In Chromium a form's fields stand before its own properties, for us too, and a mail can bring the fields: nothing may
 * be asked of a form.
 */
export function isForm(element: Element | null): boolean {
  return element instanceof HTMLFormElement;
}

/** The nearest element around this node that isn't a form. */
export function parentOf(node: Node): HTMLElement | null {
  let parent = node.parentElement;
  while (isForm(parent)) parent = Reflect.get(Node.prototype, 'parentElement', parent);
  return parent;
}

/** Of the matches the one nearest above `end`. */
export function lastBefore<E extends Element = HTMLElement>(
  within: ParentNode,
  ways: Ways,
  end: Element | undefined,
): E | undefined {
  return end && [...within.querySelectorAll<E>(ways.join(','))].findLast((one) => isBefore(one, end));
}

export function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

export function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Which way each lookup took in this compose: the selector that found something, or null. */
export function waysTaken(root: Element, anchors: Anchors): Readonly<Record<string, string | null>> {
  const taken = (ways: Ways) =>
    ways.find((selector) => root.matches(selector) || root.querySelector(selector) !== null) ?? null;
  return Object.fromEntries(Object.entries(anchors).map(([name, ways]) => [name, taken(ways)]));
}
