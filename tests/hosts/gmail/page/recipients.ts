// The recipients' rows: the widget in use since October 2021 and the one before it (gmail.md §1.1, Recipients).

import type { Person } from '../../page/mails.ts';
import type { DoubleOptions } from '../double.ts';
import { el, onPress } from './element.ts';
import type { Words } from './words.ts';

export interface Recipients {
  /** `div.fX`: the rows. Collapsed, it is display:none and keeps its chips. */
  readonly rows: HTMLElement;
  /** `div.aoD.hl`: shown instead of the rows while collapsed. */
  readonly summary: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  addresses(): readonly string[];
  expand(): void;
  collapse(): void;
}

interface Settings {
  readonly widget: DoubleOptions['recipients'];
  readonly isInline: boolean;
  readonly to: readonly string[];
  readonly words: Words;
  readonly onChange: () => void;
}

/** `Name <address>` or an address. */
function readPerson(text: string): Person {
  const match = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(text);
  return match
    ? { name: match[1] || (match[2] ?? ''), address: match[2] ?? '' }
    : { name: text.trim(), address: text.trim() };
}

export function buildRecipients(settings: Settings): Recipients {
  const { words, widget } = settings;
  const to = widget === 'new' ? newRow('to', words.to, settings) : oldRow('to', words.to, settings);
  const openers = el(
    'span.aB-row',
    {},
    el('span.aB.gQ.pE', { role: 'link', tabindex: 1, 'data-tooltip': words.cc }, words.cc),
    el('span.aB.gQ.pB', { role: 'link', tabindex: 1, 'data-tooltip': words.bcc }, words.bcc),
  );
  to.row.append(openers);
  // Cc and Bcc rows are in the DOM from the start, hidden until their opener is pressed [own, to keep `[name=cc]` empty].
  const table = el('div.GS', {}, to.row);
  for (const [name, label, opener] of [
    ['cc', words.cc, '.pE'],
    ['bcc', words.bcc, '.pB'],
  ] as const) {
    const more =
      widget === 'new'
        ? newRow(name, label, { ...settings, to: [] })
        : oldRow(name, label, { ...settings, to: [] });
    more.row.style.display = 'none';
    table.append(more.row);
    const button = openers.querySelector<HTMLElement>(opener);
    if (button) {
      onPress(button, () => {
        more.row.style.display = '';
        button.remove();
        more.input.focus();
      });
    }
  }

  const rows = el('div.fX.aXjCH', {}, table);
  const names = el('div.oL.aDm', { tabindex: 1 });
  const summary = el('div.aoD.hl', { style: 'display: none' }, names);
  const recipients: Recipients = {
    rows,
    summary,
    input: to.input,
    addresses: to.addresses,
    expand() {
      rows.style.display = '';
      summary.style.display = 'none';
    },
    collapse() {
      const people = to.addresses();
      names.replaceChildren(
        ...(people.length > 0 ? people : [words.to]).flatMap((text, at) => {
          const person = readPerson(text);
          return [
            at > 0 ? ', ' : '',
            people.length > 0 ? el('span', { email: person.address }, person.name) : text,
          ];
        }),
      );
      rows.style.display = 'none';
      summary.style.display = '';
    },
  };
  names.addEventListener('focus', () => {
    recipients.expand();
    to.input.focus();
  });
  return recipients;
}

interface Row {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly addresses: () => readonly string[];
}

/** `.anm[name=to] > .agh > .agb[role=listbox] > .afV[role=option][data-hovercard-id]`, then the combobox. */
function newRow(name: string, label: string, settings: Settings): Row {
  const list = el('div.agb', { role: 'listbox', 'aria-label': label });
  const input = el('input.agP.aFw', {
    role: 'combobox',
    type: 'text',
    tabindex: 1,
    'aria-label': label,
    'aria-haspopup': 'listbox',
    autocomplete: 'off',
  });
  const add = (text: string): void => {
    const person = readPerson(text);
    const remove = el('div.afX', { 'aria-label': '×' }, '×');
    const chip = el(
      'div.afV',
      { role: 'option', 'data-hovercard-id': person.address, 'data-name': person.name, tabindex: -1 },
      el('div.afW', {}, person.name),
      remove,
    );
    remove.addEventListener('click', () => {
      chip.remove();
      settings.onChange();
    });
    list.append(chip);
  };
  settings.to.forEach(add);
  takeTyped(input, add, settings.onChange);
  const holder = settings.isInline ? 'div.aUy' : 'div.anm';
  const row = el(
    'div.bzf',
    {},
    el('span.aoD-label', {}, label),
    el(holder, { name }, el('div.agh', {}, list), input),
  );
  return {
    row,
    input,
    addresses: () =>
      [...list.querySelectorAll('.afV')].map((chip) =>
        written(chip.getAttribute('data-name') ?? '', chip.getAttribute('data-hovercard-id') ?? ''),
      ),
  };
}

/** `.GS tr.bzf td.eV > .vR > input[type=hidden][name=to]`, then `textarea.vO`. */
function oldRow(name: string, label: string, settings: Settings): Row {
  const list = el('div.oj');
  const input = el('textarea.vO', { name, rows: 1, tabindex: 1, 'aria-label': label, autocomplete: 'off' });
  const add = (text: string): void => {
    const person = readPerson(text);
    const remove = el('div.vM', {}, '×');
    const chip = el(
      'div.vR',
      {},
      el('span.vN', { email: person.address }, el('div.vT', {}, person.name), remove),
      el('input', { type: 'hidden', name, value: written(person.name, person.address) }),
    );
    remove.addEventListener('click', () => {
      chip.remove();
      settings.onChange();
    });
    list.append(chip);
  };
  settings.to.forEach(add);
  takeTyped(input, add, settings.onChange);
  const cell = el('td.eV', {}, list, input);
  const row = el('table', {}, el('tbody', {}, el('tr.bzf', {}, el('td.aoD-label', {}, label), cell)));
  return {
    row,
    input,
    addresses: () =>
      [...list.querySelectorAll<HTMLInputElement>('input[name]')].map((hidden) => hidden.value),
  };
}

function takeTyped(
  input: HTMLInputElement | HTMLTextAreaElement,
  add: (text: string) => void,
  onChange: () => void,
): void {
  const take = (): void => {
    const typed = input.value
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean);
    input.value = '';
    if (typed.length === 0) return;
    typed.forEach(add);
    onChange();
  };
  input.addEventListener('blur', take);
  input.addEventListener('keydown', (event) => {
    if (
      !(event instanceof KeyboardEvent) ||
      event.isComposing ||
      (event.key !== 'Enter' && event.key !== ',')
    )
      return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take();
  });
}

function written(name: string, address: string): string {
  return name && name !== address ? `${name} <${address}>` : address;
}
