// One conversation: its subject, its messages collapsed or expanded, a reply area after each (gmail.md §4).

import { type Message, owner, type Person, type Thread } from '../../page/mails.ts';
import type { DoubleOptions } from '../double.ts';
import { quoteOf } from './bodies.ts';
import { setHtml } from './editor.ts';
import { el, find, onPress } from './element.ts';
import { icon } from './icons.ts';
import { buildReplyArea, type ReplySurface } from './inline.ts';
import type { Words } from './words.ts';

export interface ThreadActions {
  reply(message: Message, as: ReplySurface): void;
  back(): void;
}

export function buildThreadView(
  thread: Thread,
  words: Words,
  build: DoubleOptions['build'],
  actions: ThreadActions,
): HTMLElement {
  const list = el('div.nH', { role: 'list' });
  thread.messages.forEach((message, at) => {
    const item = el('div', { role: 'listitem', tabindex: -1 });
    const collapse = (): void => fillCollapsed(item, message, expand);
    const expand = (): void => {
      fillExpanded(item, thread, message, at, words, build, actions, collapse);
    };
    list.append(item);
    if (message.isCollapsed) collapse();
    else expand();
  });
  const back = onPress(
    el(
      'div.T-I.lS',
      { role: 'button', tabindex: 0, 'data-tooltip': words.back, 'aria-label': words.back },
      icon('back'),
    ),
    actions.back,
  );
  const heading = el(
    'h2.hP',
    {
      tabindex: -1,
      'data-thread-perm-id': build === 'current' ? 'undefined' : `thread-f:${thread.id}`,
      'data-legacy-thread-id': thread.id,
    },
    thread.subject,
  );
  // .PeIF1d gave way to .a98.iY in October 2022; the string "undefined" came in November 2025 (gmail.md §1.5, §4).
  const body = el(
    build === 'current' ? 'div.a98.iY' : 'div.PeIF1d',
    {},
    el('div.nH', {}, el('div.ha', {}, heading), list),
  );
  return el('div.nH.view-thread', { role: 'main' }, el('div.G-atb', {}, back), el('div.nH.aia', {}, body));
}

/** The reply area of a message; the message is expanded first if need be. */
export function replyAreaOf(view: HTMLElement, message: Message): HTMLElement {
  const marked = find(view, `[data-message-id="#msg-f:${message.id}"]`);
  const item = marked.closest<HTMLElement>('[role="listitem"]');
  if (item?.classList.contains('kv')) marked.click();
  const shown = find(view, `[data-message-id="#msg-f:${message.id}"]`);
  const area =
    shown.parentElement?.querySelector<HTMLElement>(':scope > .gA') ??
    shown.closest('.h7')?.nextElementSibling;
  if (!(area instanceof HTMLElement) || !area.matches('.gA'))
    throw new Error(`No reply area under ${message.id}`);
  return area;
}

/** `.kv`: the header only, no body. */
function fillCollapsed(item: HTMLElement, message: Message, expand: () => void): void {
  item.className = 'kv bg';
  const text = el('div.plain');
  setHtml(text, message.html);
  const head = el(
    'div.adn.ads',
    { 'data-message-id': `#msg-f:${message.id}`, 'data-legacy-message-id': message.id },
    el(
      'div.gs',
      {},
      el('div.avatar', {}, message.from.name.slice(0, 1)),
      sender(message.from),
      el('div.iA.g6', {}, text.textContent?.trim().slice(0, 60) ?? ''),
      dateOf(message),
    ),
  );
  head.addEventListener('click', expand);
  item.replaceChildren(head);
}

function fillExpanded(
  item: HTMLElement,
  thread: Thread,
  message: Message,
  at: number,
  words: Words,
  build: DoubleOptions['build'],
  actions: ThreadActions,
  collapse: () => void,
): void {
  item.className = 'h7 ie nH oy8Mbf';
  const body = el(build === 'current' ? 'div.a3s.aiL' : 'div.a3s.aXjCH');
  setHtml(body, message.html);
  const earlier = thread.messages[at - 1];
  if (earlier) body.append(trimmedPart(earlier, words));
  const head = el(
    'div.gE.iv.gt',
    {},
    el('div.avatar', {}, message.from.name.slice(0, 1)),
    el('div.gs-names', {}, el('div', {}, sender(message.from)), recipientsLine(message, words)),
    dateOf(message),
  );
  head.addEventListener('click', collapse);
  const shown = el(
    'div.adn.ads',
    { 'data-message-id': `#msg-f:${message.id}`, 'data-legacy-message-id': message.id },
    el('div.gs', {}, head, el('div', {}, el('div.ii.gt', { jslog: '20277' }, body))),
  );
  const area = buildReplyArea(words, build, (as) => actions.reply(message, as));
  // The sources place the area both inside its message's .h7, after .adn, and right after .h7 (gmail.md §1.2, §4).
  const holder = el('div', {}, shown, build === 'current' ? area : undefined);
  item.replaceChildren(el('div.Bk', {}, el('div.G3.G2', {}, holder)));
  if (build === 'before') item.after(area);
}

/** In read messages the quoted rest is trimmed too: `.yj6qo.ajU > .ajR`, then `.adL` (gmail.md §3.4). */
function trimmedPart(earlier: Message, words: Words): DocumentFragment {
  const rest = el('div.adL', { style: 'display: none' });
  setHtml(rest, quoteOf(earlier));
  const button = el(
    'div.ajR',
    { role: 'button', tabindex: 0, 'data-tooltip': words.showTrimmed, 'aria-label': words.showTrimmed },
    el('div.ajT', {}, '•••'),
  );
  onPress(button, () => {
    rest.style.display = rest.style.display === 'none' ? '' : 'none';
  });
  const part = document.createDocumentFragment();
  part.append(el('div.yj6qo.ajU', {}, button), rest);
  return part;
}

function sender(person: Person): HTMLElement {
  return el(
    'span.qu',
    { tabindex: -1 },
    el(
      'span.gD',
      { email: person.address, name: person.name, 'data-hovercard-id': person.address },
      person.name,
    ),
    el('span.go', {}, ` <${person.address}>`),
  );
}

function recipientsLine(message: Message, words: Words): HTMLElement {
  const names = message.to.map((person, at) => {
    const isOwner = person.address === owner.address;
    return el(
      'span.hb-one',
      {},
      at > 0 ? ', ' : '',
      el(
        'span.g2',
        { email: person.address, name: isOwner ? words.me : person.name },
        isOwner ? words.me : person.name,
      ),
    );
  });
  return el('span.hb', {}, 'To: ', ...names);
}

function dateOf(message: Message): HTMLElement {
  return el('span.g3', { title: message.date, role: 'gridcell' }, message.date);
}
