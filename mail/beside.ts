// Where something in the top layer stands beside a button.

export const MARGIN = 8;

/** Above the button if there is room, else below, and always inside the window. */
export function putBeside(element: HTMLElement, button: DOMRect, width: number, height: number): void {
  const above = button.top - MARGIN - height;
  const below = Math.min(button.bottom + MARGIN, innerHeight - MARGIN - height);
  const left = Math.min(button.left, innerWidth - MARGIN - width);
  Object.assign(element.style, {
    inset: 'auto',
    top: `${Math.max(MARGIN, above >= MARGIN ? above : below)}px`,
    left: `${Math.max(MARGIN, left)}px`,
  });
}
