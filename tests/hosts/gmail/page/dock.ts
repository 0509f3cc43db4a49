// The dock at the page's bottom right, and the full-screen layer that borrows its dialogs (gmail.md §1.2).
import type { DoubleOptions } from '../double.ts';
import { el, keepFocus, onPress } from './element.ts';
import { type Icon, icon } from './icons.ts';
import type { Place } from './place.ts';
import type { Words } from './words.ts';

/** How long a closing full-screen dialog stays as an empty shell (gmail.md §1.2, §2.4; the time is our own). */
const emptyShellMs = 300;
let opened = 0;

/** A dialog in the dock: minimised by its content's style.display, full screen by re-parenting the same node. */
export function dockPlace(words: Words, build: DoubleOptions['build'], close: () => void): Place {
  opened += 1;
  const titleId = `:t${opened}`;
  const title = el('div.aYF', {}, words.newMessage);
  const content = el('div.aaZ');
  const home = el('div.nH');
  const dialog = el('div.nH.Hd', { role: 'dialog', 'aria-labelledby': titleId });
  const layer = el('div.aSs', {}, el('div.aSt'));

  const place: Place = {
    mount(root) {
      content.append(root);
      home.append(dialog);
      moleParent().append(el('div.nn.nH', { style: `order: ${opened}` }, el('div.AD', {}, home)));
    },
    remove() {
      const wasFullscreen = layer.contains(dialog);
      content.replaceChildren();
      const gone = (): void => {
        home.closest('.nn')?.remove();
        layer.remove();
      };
      if (wasFullscreen) setTimeout(gone, emptyShellMs);
      else gone();
    },
    setTitle: (text) => title.replaceChildren(text || words.newMessage),
    minimise() {
      if (layer.contains(dialog)) place.restore();
      content.style.display = 'none';
      home.closest('.nn')?.classList.add('minimised');
    },
    restore() {
      content.style.display = '';
      home.closest('.nn')?.classList.remove('minimised');
      if (!layer.contains(dialog)) return;
      moveKeepingCaret(dialog, home);
      layer.remove();
    },
    fullscreen() {
      content.style.display = '';
      home.closest('.nn')?.classList.remove('minimised');
      document.body.append(layer);
      moveKeepingCaret(dialog, layer.firstElementChild ?? layer);
    },
  };

  // The three were images until July 2026 (gmail.md §1.2, Title bar).
  const control = (spec: string, tip: string, name: Icon, act: () => void): HTMLElement => {
    const tag = build === 'current' ? 'button' : 'span';
    const face = el(
      `${tag}.${spec}`,
      {
        type: build === 'current' ? 'button' : undefined,
        role: build === 'current' ? undefined : 'button',
        'data-tooltip': tip,
        'aria-label': tip,
        tabindex: -1,
      },
      icon(name),
    );
    return onPress(keepFocus(face), act);
  };
  const bar = el(
    'div.nH.Hy.aXJ',
    {},
    el(
      build === 'current' ? 'table.cf.xWbmcd' : 'table.cf.Ht',
      {},
      el(
        'tbody',
        {},
        el(
          'tr',
          {},
          el('td.Hm', {}, el('div.Hp', {}, el('h2', { id: titleId }, title))),
          el(
            'td.Hm-buttons',
            {},
            control('Hl', words.minimise, 'minimise', () =>
              content.style.display === 'none' ? place.restore() : place.minimise(),
            ),
            control('Hq', words.fullscreen, 'fullscreen', () =>
              layer.contains(dialog) ? place.restore() : place.fullscreen(),
            ),
            control('Ha', words.close, 'close', close),
          ),
        ),
      ),
    ),
  );
  bar.addEventListener('click', (event) => {
    if (content.style.display === 'none' && !(event.target as Element).closest('.Hm-buttons'))
      place.restore();
  });
  dialog.append(bar, content);
  return place;
}

/** Re-parenting drops focus and caret; a person goes on typing where they were [own]. */
function moveKeepingCaret(dialog: HTMLElement, into: Element): void {
  const focused = dialog.contains(document.activeElement) ? document.activeElement : null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  into.append(dialog);
  if (!(focused instanceof HTMLElement)) return;
  focused.focus();
  if (anchorNode && focusNode && focused.contains(anchorNode)) {
    getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  }
}

/** `.dw .nH > .nH > .no`, made when the first compose opens; its spacers keep the extremes of the flex order. */
function moleParent(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.dw .no');
  if (known) return known;
  const parent = el(
    'div.no',
    {},
    el('div', { style: 'order: 0; width: 4px' }),
    el('div.aJl.nH', { style: 'order: 2147483646' }),
    el('div', { style: 'order: 2147483647; width: 60px' }),
  );
  document.body.append(el('div.dw', {}, el('div', {}, el('div.nH', {}, el('div.nH', {}, parent)))));
  return parent;
}
