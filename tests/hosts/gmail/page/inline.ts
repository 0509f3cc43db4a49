// The reply area under a message: closed, or holding an inline compose (gmail.md §1.2, Inline reply/forward).
import type { DoubleOptions, Surface } from '../double.ts';
import { el, find, onPress } from './element.ts';
import { icon } from './icons.ts';
import { type Place, plainPlace } from './place.ts';
import type { Words } from './words.ts';

export type ReplySurface = Extract<Surface, `inline-${string}`>;

/** `.gA.gt.acV > .gB.xu > .ip.iq` with the three openers of its closed state. */
export function buildReplyArea(
  words: Words,
  build: DoubleOptions['build'],
  reply: (as: ReplySurface) => void,
): HTMLElement {
  const opener = (
    spec: string,
    label: string,
    name: 'reply' | 'replyAll' | 'forward',
    as: ReplySurface,
  ): HTMLElement =>
    onPress(el(`span.ams.${spec}`, { role: 'link', tabindex: 0 }, icon(name), label), () => reply(as));
  const openers = el(
    'div.amn',
    {},
    opener('bkH', words.reply, 'reply', 'inline-reply'),
    opener('bkI', words.replyAll, 'replyAll', 'inline-reply-all'),
    opener('bkG', words.forward, 'forward', 'inline-forward'),
  );
  // No longer a table since November 2025 (gmail.md §1.5).
  const bar =
    build === 'current'
      ? el('div.nr', {}, openers)
      : el('table.nr', {}, el('tbody', {}, el('tr', {}, el('td', {}, openers))));
  return el('div.gA.gt.acV', {}, el('div.gB.xu', {}, el('div.ip.iq', {}, el('div.amr', {}, bar))));
}

/** A place in `.ip` of one message's reply area. */
export function inlinePlace(area: HTMLElement, build: DoubleOptions['build']): Place {
  const holder = find(area, '.ip');
  const closed = find(area, '.amr');
  // One more wrapper between .ip and .M9 since September 2025 (gmail.md §1.2).
  const wrapper = build === 'current' ? el('div.aJl-wrap') : undefined;
  // adB can be set before .M9 is there; whoever mounts waits a task in between (gmail.md §1.2, §2.2).
  if (build === 'current') holder.classList.add('adB');
  const floating = new AbortController();
  return plainPlace(
    (root) => {
      closed.style.display = 'none';
      if (wrapper) holder.append(wrapper);
      (wrapper ?? holder).append(root);
      holder.classList.add('adB');
      floatToolbar(root, build, floating.signal);
    },
    () => {
      floating.abort();
      holder.classList.remove('adB');
      for (const child of [...holder.children]) if (child !== closed) child.remove();
      closed.style.display = '';
    },
  );
}

/** While a tall reply is scrolled, `.aDj` becomes fixed and gains a class, .ahe since August 2023 (gmail.md §1.1). */
function floatToolbar(root: HTMLElement, build: DoubleOptions['build'], signal: AbortSignal): void {
  const bar = find(root, '.aDj');
  const slot = find(root, '.aDg');
  const place = (): void => {
    const box = slot.getBoundingClientRect();
    const port =
      bar.closest('.aeF')?.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
    const floats = box.bottom > port.bottom && root.getBoundingClientRect().top < port.bottom - 120;
    bar.classList.toggle(build === 'current' ? 'ahe' : 'aDi', floats);
    bar.style.cssText = floats
      ? `position: fixed; left: ${box.left}px; width: ${box.width}px; bottom: ${innerHeight - port.bottom}px;`
      : '';
  };
  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { signal });
  const growth = new ResizeObserver(place);
  growth.observe(root);
  signal.addEventListener('abort', () => growth.disconnect());
}
