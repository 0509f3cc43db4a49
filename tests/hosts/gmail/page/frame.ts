// The page around the views: header, rail, navigation (gmail.md §1.2 Integrated UI, §4 account address).

import { owner } from '../../page/mails.ts';
import { el, onPress } from './element.ts';
import { type Icon, icon } from './icons.ts';
import type { Words } from './words.ts';

export interface Frame {
  /** Where the views stand. */
  readonly views: HTMLElement;
  readonly search: HTMLInputElement;
}

export interface FrameActions {
  compose(): void;
  inbox(): void;
  settings(): void;
}

export function buildFrame(words: Words, actions: FrameActions): Frame {
  const search = el('input.gb_Ee', {
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
  });
  const views = el('div.aeF');
  const account = el(
    'a.gb_B',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=ja',
      role: 'button',
      'aria-label': `${words.account}: ${owner.name}\n(${owner.address})`,
    },
    owner.name.slice(0, 1),
  );
  const settings = onPress(
    el(
      'div.FI',
      { role: 'button', tabindex: 0, 'data-tooltip': words.settings, 'aria-label': words.settings },
      '⚙',
    ),
    actions.settings,
  );
  const header = el(
    'header.gb',
    { role: 'banner' },
    el('div.gb_menu', { role: 'button', tabindex: 0, 'aria-label': 'menu' }, icon('menu')),
    el('div.gb_logo', {}, el('span.gb_mark', {}, 'M'), 'Gmail'),
    el('form.gb_form', { role: 'search' }, icon('search'), search),
    el('div.gb_end', {}, settings, account),
  );
  header.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

  const compose = el(
    'div.T-I.T-I-KE.L3',
    { role: 'button', tabindex: 0, gh: 'cm' },
    icon('pen'),
    words.compose,
  );
  onPress(compose, actions.compose);
  const labelIcons: readonly Icon[] = ['inbox', 'star', 'clock', 'sent', 'file'];
  const labels = words.labels.map((label, at) => {
    const link = el('a.J-Ke.n0', { href: '#inbox', tabindex: -1 }, label);
    const row = el(
      at === 0 ? 'div.TO.nZ' : 'div.TO',
      {},
      icon(labelIcons[at] ?? 'file'),
      el('div.aio.UKr6le', {}, el('span.nU', {}, link)),
    );
    row.addEventListener('click', (event) => {
      event.preventDefault();
      actions.inbox();
    });
    return row;
  });
  const tabIcons: readonly Icon[] = ['mail', 'chat', 'meet'];
  const rail = el(
    'div.aeN-rail',
    { role: 'navigation' },
    ...words.tabs.map((tab, at) =>
      el('div.Xa', {}, el(at === 0 ? 'span.V6.on' : 'span.V6', {}, icon(tabIcons[at] ?? 'mail')), tab),
    ),
  );
  const nav = el(
    'div.aeN.WR.a6o.anZ.nH.oy8Mbf',
    {},
    el('div.aIH', {}, el('div.aic', {}, el('div.z0', {}, compose))),
    el('div.byl', {}, ...labels),
  );
  document.body.append(
    header,
    el('div.nH.bkL', {}, rail, nav, el('div.nH.bkK', {}, el('div.nH', {}, views))),
  );
  return { views, search };
}

/** The black note at the bottom left. */
export function toast(text: string): void {
  const note = el('div.vh', { role: 'alert' }, el('span.bAq', {}, text));
  document.body.append(el('div.b8', {}, note));
  setTimeout(() => note.parentElement?.remove(), 4000);
}
