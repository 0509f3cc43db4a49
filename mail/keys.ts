// Shortcuts that both hosts share.

/** Ctrl+Enter, on a Mac ⌘+Enter; a key that ends a composition is the input method's. */
export function isCommandEnter({ key, code, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return !isComposing && (ctrlKey || metaKey) && (key === 'Enter' || /Enter$/.test(code));
}
