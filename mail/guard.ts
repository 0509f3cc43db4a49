// Asks once before a draft goes out that a letter of ours stands in with something unfilled or wrong. Every other press of
// Send passes as if nobody listened.
import { clickOn } from './click.ts';
import type { Compose } from './compose.ts';
import { askBeside } from './guard-box.ts';
import type { Flaw } from './messages.ts';
import { draftOf, showPlace } from './place.ts';
import type { Verdicts } from './verdicts.ts';
import type { OpenComposes } from './watch.ts';

const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'] as const;

/** Milliseconds in which a second click belongs to the first, unless it was answered: a double click has read nothing. */
const DOUBLE_CLICK = 500;

export function guardSends(composes: OpenComposes, verdicts: Verdicts, signal: AbortSignal): void {
  /** What each draft's sender has been asked about. */
  const asked = new Set<string>();
  /** Of the press that is under way, with what to note once it was asked. */
  let flaws: readonly (Flaw & { readonly name: string })[] = [];
  let askedAt = -DOUBLE_CLICK;

  const look = (compose: Compose) => {
    const draft = compose.host.draftKey(compose.root);
    flaws = verdicts
      .flawsOf(compose)
      .map((flaw) => ({ ...flaw, name: [compose.id, draft, flaw.text, flaw.why].join('\n') }))
      .filter(({ name }) => !asked.has(name));
  };
  const press = (event: MouseEvent | KeyboardEvent) => {
    const compose = event.isTrusted ? composes().find((one) => one.letter() && sends(one, event)) : undefined;
    const send = compose?.host.sendButton(compose.root);
    // Without it there would be no way on.
    if (!compose || !send) return;
    const isAgain = event.timeStamp - askedAt < DOUBLE_CLICK;
    // Assistive technology clicks without a mouse's other events.
    if (/down$/.test(event.type) || event.detail === 0) look(compose);
    const [worst] = flaws;
    if (!isAgain && !worst) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAgain || !worst || !/click|key/.test(event.type)) return;
    askedAt = event.timeStamp;
    askBeside(compose.root, send, verdicts.words(), flaws, signal, (isToBeSent) => {
      askedAt = -DOUBLE_CLICK;
      const button = isToBeSent && compose.host.sendButton(compose.root);
      if (button) clickOn(button);
      else goTo(compose, worst.text);
    });
    for (const { name } of flaws) asked.add(name);
    flaws = [];
  };
  for (const type of types) addEventListener(type, press, { capture: true, signal });
}

/** Whether this event is a part of pressing the compose's Send, or its shortcut. */
function sends({ host, root }: Compose, event: MouseEvent | KeyboardEvent): boolean | undefined {
  const target = event.target as Node;
  const isOn = host.sendButton(root)?.contains(target);
  if (!('key' in event)) return isOn && event.button === 0;
  return (isOn && /^(Enter| )$/.test(event.key)) || (host.isSendKey(event) && root.contains(target));
}

/** Where the flaw stands, or else the body. */
function goTo(compose: Compose, text: string): void {
  const { subject, lines } = draftOf(compose) ?? { subject: '', lines: [] };
  const all = [subject, ...lines];
  const line = text ? all.findIndex((one) => one.includes(text)) : -1;
  const column = (all[line] ?? '').indexOf(text) + 1;
  const place = { where: line === 0 ? 'subject' : 'body', line, column, length: text.length } as const;
  if (!showPlace(compose, place)) compose.host.body(compose.root)?.focus();
}
