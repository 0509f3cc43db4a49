// Whether a part of the mail page is dark.
import { parentOf } from './anchors.ts';

/** By what it stands on: the mail site's theme is its own, whatever the system prefers (gmail.md §3.7, outlook.md §3.5). */
export function isOnDark(element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return red * 0.3 + green * 0.6 + blue * 0.1 < 128;
  }
  return false;
}
