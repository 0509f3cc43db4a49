// Our button beside Send. Its host element is the button, so that it takes its turn in the toolbar's tab order;
// its looks live in a shadow root, out of reach of the mail site's styles.
import { isSeen } from './anchors.ts';
import css from './button.css?inline';
import type { ButtonPlace, MailHost } from './host.ts';
import { isOnDark } from './on-dark.ts';
import { shadowIn } from './shadow.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** An envelope, its flap like a bowed head. */
const strokes = 'M3.5 5.5h13v9h-13z M3.5 6l6.5 5 6.5-5';

export interface Button {
  readonly element: HTMLElement;
  /** Puts the button where it belongs in `root`, unless it is in there: the first place in which it shows. */
  place(root: Element, wheres: () => readonly ButtonPlace[]): void;
  name(label: string): void;
  remove(): void;
}

/** `onPress` hears only presses by the user: a page can't forge them. `onDown`: one has begun, and ends in a tenth of a second. */
export function makeButton(
  host: MailHost,
  onPress: () => void,
  onDown: () => void,
  signal: AbortSignal,
): Button {
  const element = document.createElement('div');
  element.dataset.host = host.name;
  element.tabIndex = host.tabIndex;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
  element.setAttribute('aria-expanded', 'false');
  shadowIn(element, css).append(icon());

  element.addEventListener(
    'mousedown',
    (event) => {
      // Keeps the caret where it is.
      event.preventDefault();
      if (event.isTrusted) onDown();
    },
    { signal },
  );
  element.addEventListener('click', (event) => event.isTrusted && onPress(), { signal });
  element.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      onPress();
    },
    { signal },
  );

  let cell: HTMLElement | undefined;
  const remove = () => cell?.remove();
  signal.addEventListener('abort', remove);
  return {
    element,
    remove,
    name(label) {
      // Called after every change of the page, and every attribute set is one.
      if (element.title === label) return;
      element.setAttribute('aria-label', label);
      element.title = label;
    },
    place(root, wheres) {
      if (root.contains(element)) return;
      const places = wheres();
      const put = ({ parent, before }: ButtonPlace) => {
        cell?.remove();
        cell = document.createElement(parent instanceof HTMLTableRowElement ? 'td' : 'div');
        cell.append(element);
        Node.prototype.insertBefore.call(parent, cell, before);
        return isSeen(element);
      };
      // A compose that is hidden as a whole, such as a minimised one, gets it in the best place unseen.
      const [best] = places;
      if (best && !places.some(put)) put(best);
      if (cell) element.toggleAttribute('data-dark', isOnDark(cell));
    },
  };
}

function icon(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', strokes);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.6');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
