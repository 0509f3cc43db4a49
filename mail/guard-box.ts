// The box beside Send: what is wrong with the draft, and the two ways on from there.
import { putBeside } from './beside.ts';
import css from './frame.css?inline';
import type { Flaw, Verdict } from './messages.ts';
import { isOnDark } from './on-dark.ts';
import { shadowIn } from './shadow.ts';

/** In the colours of `root`, which Send stands in: its own are the same in any theme. A press elsewhere takes the box away without an answer. */
export function askBeside(
  root: Element,
  send: Element,
  words: Verdict['words'],
  flaws: readonly Flaw[],
  signal: AbortSignal,
  onAnswer: (isToBeSent: boolean) => void,
): void {
  const host = make('div', '');
  const open = new AbortController();
  const whileOpen = { signal: open.signal, capture: true };
  const end = () => {
    open.abort();
    host.remove();
  };
  const answer = (isToBeSent: boolean) => {
    end();
    onAnswer(isToBeSent);
  };
  const button = (name: string, isToBeSent: boolean) => {
    const element = make('button', name);
    element.addEventListener('click', ({ isTrusted }) => isTrusted && answer(isToBeSent));
    return element;
  };
  const back = button(words.back, false);
  const box = make(
    'section',
    '',
    make('b', words.question),
    ...flaws.map(({ text, why }) => make('p', why, make('b', text))),
    button(words.sendAnyway, true),
    back,
  );
  box.popover = 'manual';
  box.role = 'alertdialog';
  box.ariaLabel = words.question;
  box.style.colorScheme = isOnDark(root) ? 'dark' : 'light';
  // The mail page may read it: it says nothing that isn't in the draft, and only the user's own presses count.
  shadowIn(host, css, 'open').append(box);
  document.documentElement.append(host);
  box.showPopover();
  putBeside(box, send.getBoundingClientRect(), box.offsetWidth, box.offsetHeight);
  back.focus();

  // The mail site's shortcuts would take the keys for their own; a key still held from the press answers nothing.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event.repeat) event.preventDefault();
      if (event.key === 'Escape') answer(false);
    });
  }
  addEventListener('pointerdown', ({ target }) => target !== host && end(), whileOpen);
  signal.addEventListener('abort', end, whileOpen);
}

function make(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children, text);
  return element;
}
