// The row under the body: Send, formatting, insert buttons, menu, discard (gmail.md §1.1, Send and toolbar cells).
import type { DoubleOptions } from '../double.ts';
import { el, keepFocus, onMousePress, onPress } from './element.ts';
import { type Icon, icon } from './icons.ts';
import type { Words } from './words.ts';

export interface ToolbarActions {
  send(): void;
  discard(): void;
  /** A Closure command such as `+bold`. */
  run(command: string): void;
}

/** Language-independent names of the insert buttons [F]; none does more here than be there. */
const inserts: readonly (readonly [command: string, icon: Icon])[] = [
  ['Files', 'attach'],
  ['+link', 'link'],
  ['+emoticon', 'emoji'],
  ['docs', 'drive'],
  ['image', 'image'],
  ['locker', 'lock'],
  ['signature', 'pen'],
];

const formats: readonly (readonly [command: string, label: string])[] = [
  ['+undo', '↶'],
  ['+redo', '↷'],
  ['+bold', 'B'],
  ['+italic', 'I'],
  ['+underline', 'U'],
  ['+BLOCKQUOTE', '❝'],
  ['+removeFormat', 'T̸'],
];

export interface Toolbar {
  /** `td.HE`, the compose table's last cell. */
  readonly cell: HTMLElement;
  /** `.aDj`: floats while a tall inline reply is scrolled. */
  readonly bar: HTMLElement;
  readonly sendButton: HTMLElement;
  /** `.oG.aOy`: "Draft saved" (gmail.md §3.6a). */
  readonly status: HTMLElement;
}

export function buildToolbar(
  words: Words,
  actions: ToolbarActions,
  sendOn: DoubleOptions['sendOn'],
): Toolbar {
  const sendButton = pressable(
    'div.T-I.aoO.v7.T-I-atl.L3',
    words.sendTip,
    actions.send,
    words.send,
    sendOn === 'click' ? onPress : onMousePress,
  );
  const arrow = pressable('div.hG.T-I.T-I-atl.L3', words.moreSend, () => {}, icon('down'));
  arrow.setAttribute('aria-haspopup', 'true');

  const formatBar = el('div.J-Z', { role: 'toolbar', 'aria-label': words.formatting });
  for (const [command, label] of formats) {
    const button = pressable('div.eN', command, () => actions.run(command), label);
    button.setAttribute('command', command);
    formatBar.append(button);
  }
  const formatting = el('div.aX', { style: 'display: none' }, el('div.aZ', {}, formatBar));
  const toggle = pressable(
    'div.dv',
    words.formatting,
    () => {
      formatting.style.display = formatting.style.display === 'none' ? '' : 'none';
    },
    icon('formatting'),
  );

  const row = el('div.bAK');
  for (const [command, name] of inserts) {
    const button = pressable('div.wG.J-Z-I', command, () => {}, icon(name));
    button.setAttribute('command', command);
    row.append(button);
  }
  const more = pressable('div.J-JN-M-I.J-J5-Ji', words.more, () => {}, icon('more'));
  more.setAttribute('aria-haspopup', 'true');
  const discard = pressable('div.oh.J-Z-I', words.discard, actions.discard, icon('trash'));
  const status = el('span.oG.aOy', { 'aria-live': 'polite' });

  const cells = [
    el('td.gU.Up', {}, el('div', {}, el('div.dC', {}, sendButton, arrow))),
    el('td.oc.gU', {}, toggle),
    el('td.gU.btB', {}),
    el('td.a8X.gU', {}, row),
    el('td.gU.a0z', {}, status),
    el('td.gU.az5', {}, el('div.az5-in', {}, more, discard)),
  ];
  const table = el(
    'table.IZ',
    { role: 'group', cellpadding: 0 },
    el('colgroup', {}, ...cells.map(() => el('col'))),
    el('tbody', {}, el('tr.btC', {}, ...cells)),
  );
  const bar = el('div.aDj', {}, el('div.aDh', {}, table));
  return { cell: el('td.HE', {}, formatting, el('div.aDg', {}, bar)), bar, sendButton, status };
}

/** Gmail's buttons: role=button, tabindex 1, a tooltip of their own; pressing keeps the caret (gmail.md §3.7). */
function pressable(
  spec: string,
  tip: string,
  act: () => void,
  face: Node | string,
  listen = onPress<HTMLElement>,
): HTMLElement {
  const button = el(
    spec,
    { role: 'button', tabindex: 1, 'data-tooltip': tip, 'aria-label': tip, 'data-tooltip-delay': 800 },
    face,
  );
  return listen(keepFocus(button) as HTMLElement, act);
}
