// The body in plain-text mode: a textarea that React never controls (outlook.md §1.7).
import type { Spot } from '../../double.ts';
import type { BodyEditor } from './editor.ts';
import { setHtml } from './trusted.ts';

export function makePlainEditor(
  element: HTMLTextAreaElement,
  text: string,
  onChange: () => void,
): BodyEditor {
  element.value = text;
  const listening = new AbortController();
  element.addEventListener('input', onChange, { signal: listening.signal });
  return {
    element,
    content: () => element.value,
    outgoing: () => ({ html: '', text: element.value }),
    load(html) {
      element.value = textOf(html);
    },
    focusAtStart() {
      element.focus();
      element.setSelectionRange(0, 0);
      element.scrollTop = 0;
    },
    select(at, to = at) {
      element.focus();
      element.setSelectionRange(offsetOf(element.value, at), offsetOf(element.value, to));
    },
    setTheme: () => {},
    end: () => listening.abort(),
  };
}

function offsetOf(text: string, spot: Spot): number {
  return 'path' in spot ? spot.offset : text.indexOf(spot.text) + spot.offset;
}

/** Blocks and breaks are lines, rules a row of underscores, as Outlook's plain-text quotes have them [own]. */
export function textOf(html: string): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  setHtml(holder, html);
  for (const rule of holder.querySelectorAll('hr')) rule.replaceWith(`\n${'_'.repeat(32)}\n`);
  for (const end of holder.querySelectorAll('br')) end.replaceWith('\n');
  for (const block of holder.querySelectorAll('div, p, tr')) {
    if (!block.textContent?.endsWith('\n')) block.append('\n');
  }
  return (holder.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\n+$/, '\n');
}
