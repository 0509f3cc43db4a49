// A lookup with a second way: selectors from the most to the least certain.

export type Ways = readonly string[];

/** Everything that a host's page is searched for, by the name of what is found. */
export type Anchors = Readonly<Record<string, Ways>>;

/** The first match of the first selector that has one. */
export function first<E extends Element = HTMLElement>(within: ParentNode, ways: Ways): E | undefined {
  for (const selector of ways) {
    const found = within.querySelector<E>(selector);
    if (found) return found;
  }
  return undefined;
}

/** The matches of the first selector that has any. */
export function all(within: ParentNode, ways: Ways): readonly HTMLElement[] {
  for (const selector of ways) {
    const found = within.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return [...found];
  }
  return [];
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
