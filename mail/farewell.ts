// When the extension has been updated or turned off, its script on an open page is left alone: what it then says, and what
// the one after it clears away.

/** A line at our button, until the user presses anywhere. */
export function sayAt(button: Element, words: string): void {
  const { left, top } = button.getBoundingClientRect();
  const line = document.createElement('div');
  line.role = 'alert';
  line.popover = 'auto';
  line.textContent = words;
  line.style.cssText =
    `inset:auto auto ${innerHeight - top + 8}px ${left}px;margin:0;padding:12px 16px;max-width:24em;` +
    'border:1px solid;border-radius:8px;font:14px/1.5 sans-serif';
  line.addEventListener('toggle', ({ newState }) => newState === 'closed' && line.remove());
  document.documentElement.append(line);
  line.showPopover();
}

/** Ours are empty on the outside: a mail can't bring text into them, and nothing else of a page is taken for them. */
export function clearRemains(page: Document): void {
  for (const old of page.querySelectorAll('div:is([data-host="gmail"], [data-host="outlook"]):empty')) {
    const cell = old.parentElement;
    old.remove();
    if (cell?.matches('div:empty, td:empty')) cell.remove();
  }
}
