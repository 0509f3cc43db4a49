// A lookup with a second way: selectors from the most to the least certain.

/** The first match of the first selector that has one. */
export function first<E extends Element = HTMLElement>(
  within: ParentNode,
  selectors: readonly string[],
): E | undefined {
  for (const selector of selectors) {
    const found = within.querySelector<E>(selector);
    if (found) return found;
  }
  return undefined;
}

/** The matches of the first selector that has any. */
export function all(within: ParentNode, selectors: readonly string[]): readonly HTMLElement[] {
  for (const selector of selectors) {
    const found = within.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}
