// The list of threads.

import { listed, owner } from '../../page/mails.ts';
import { el } from './element.ts';
import { icon } from './icons.ts';
import type { Words } from './words.ts';

export function buildInboxView(words: Words, count: number, open: (threadId: string) => void): HTMLElement {
  const rows = listed(count).map((thread, at) => {
    const first = thread.messages.at(-1)?.from ?? owner;
    const row = el(
      at < 2 ? 'tr.zA.zE' : 'tr.zA.yO',
      { tabindex: -1, role: 'row', 'data-thread': thread.id },
      el('td.oZ-x3', {}, el('div.T-Jo', { role: 'checkbox', 'aria-checked': 'false' })),
      el('td.apU', {}, icon('star')),
      el(
        'td.yX.xY',
        {},
        el(
          'span.zF',
          { email: first.address, name: first.name },
          first.name,
          thread.messages.length > 1 ? ` ${thread.messages.length}` : '',
        ),
      ),
      el(
        'td.xY.a4W',
        {},
        el('div.y6', {}, el('span.bog', {}, thread.subject)),
        el('span.y2', {}, ` - ${thread.snippet}`),
      ),
      el('td.xW.xY', {}, el('span', { title: thread.date }, thread.date)),
    );
    row.addEventListener('click', () => open(thread.id));
    return row;
  });
  const list = el('table.F.cf.zt', { role: 'grid' }, el('tbody', {}, ...rows));
  return el('div.nH.view-inbox', { role: 'main', 'aria-label': words.labels[0] }, el('div.UI', {}, list));
}
