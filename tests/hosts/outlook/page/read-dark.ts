// Dark theme in mail that one reads: colours are replaced, the originals kept in data-ogsc and data-ogsb (outlook.md §3.5).
import { getDarkColor } from 'roosterjs';

export function darken(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style], [bgcolor]')) {
    const { color, backgroundColor } = element.style;
    if (color) {
      element.dataset.ogsc = color;
      element.style.color = getDarkColor(color);
    }
    if (backgroundColor) {
      element.dataset.ogsb = backgroundColor;
      element.style.backgroundColor = getDarkColor(backgroundColor);
    }
  }
}
