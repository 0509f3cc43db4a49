// Settings: Closure editors for the signature and the vacation notice that are no composes (gmail.md §0.3, §1.2).

import { owner } from '../../page/mails.ts';
import { makeEditor, setHtml } from './editor.ts';
import { el } from './element.ts';
import type { Words } from './words.ts';

export function buildSettingsView(words: Words): { readonly view: HTMLElement; readonly start: () => void } {
  const editors = ['signature', 'vacation'].map((name) => {
    const element = el('div.Am.Al.LW-avf', {
      id: `:settings-${name}`,
      hidefocus: 'true',
      'aria-label': name === 'signature' ? words.signature : words.vacation,
      'aria-multiline': 'true',
      tabindex: 0,
      style: 'direction: ltr; min-height: 85px;',
    });
    setHtml(element, name === 'signature' ? `<div dir="ltr">${owner.name}</div>` : '<br>');
    return element;
  });
  const row = (label: string, ...content: HTMLElement[]): HTMLElement =>
    el('tr.r7', {}, el('td.r8', {}, label), el('td.r9', {}, ...content));
  const [signature, vacation] = editors;
  const view = el(
    'div.nH.view-settings',
    { role: 'main', id: 'settings' },
    el('h2.dt', {}, words.settings),
    el(
      'table.cf',
      {},
      el(
        'tbody',
        {},
        row(words.signature, el('div.Ar.Au', {}, signature)),
        row(
          words.vacation,
          el('input.vacation', { name: 'sx_vs', 'aria-label': words.subject, placeholder: words.subject }),
          el('div.Ar.Au', {}, vacation),
        ),
      ),
    ),
  );
  return {
    view,
    start: () => {
      for (const element of editors) makeEditor(element, 'closure', () => {});
    },
  };
}
