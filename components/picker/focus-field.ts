// Brings the focus to a field or a press, whatever it is folded into.
export function focusField(...selectors: readonly string[]): void {
  const field = document.querySelector<HTMLElement>(selectors.join(', '));
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}

export function fieldOf(ask: string): string {
  return `[name="${ask}"]`;
}
