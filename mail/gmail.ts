// What Gmail's page tells us. Facts: gmail.md §1, §2.3 and §4; confirmed 2026-11 on the double, never on the live site.
import type { Answered } from '../interview/context.ts';
import { all, first, isBefore, isSeen, lastBefore, parentOf, type Ways } from './anchors.ts';
import { textOf } from './draft.ts';
import type { ButtonPlace, MailHost } from './host.ts';
import { isCommandEnter } from './keys.ts';
import { type ComposeShape, composesIn, editorOf } from './root.ts';
import { asCommand, asNodes, typed } from './write.ts';

/** Its tooltip names the shortcut, in most languages by the key's English name. */
const byTooltip = ['[role="button"][data-tooltip*="Enter"]', '[role="button"][aria-label*="Enter"]'];

const anchors = {
  /** Closure's own attribute, on the editor since 2014; then Gmail's classes, the same in captures of 2018 to 2026. */
  editor: [
    '[g_editable="true"][role="textbox"][contenteditable="true"]',
    '[g_editable="true"][contenteditable="true"]',
    '.Am.Al.editable[contenteditable="true"]',
    '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    // Whatever can be written in: recipients have inputs, so a compose has no other (gmail.md §1.1).
    '[contenteditable]:not([contenteditable="false"])',
  ],
  /** The settings' editors have all that a draft's has; mail that is read can imitate a compose. */
  elsewhere: ['#settings', '.a3s', '.ii.gt'],
  /** From the compose proper to what merely surrounds it. */
  root: ['.M9', '[data-compose-id]', '.aoI', '[role="dialog"]'],
  subject: ['input[name="subjectbox"]', 'input.aoT'],
  /** The recipients' input tells of its suggestions; without names the subject is the one right before the body. */
  anyInput: [
    'input:is([type="text"], :not([type])):not([role="combobox"], [aria-haspopup], [aria-autocomplete])',
  ],
  draftId: ['input[name="draft"]', 'input[name="composeid"]'],
  repliesTo: ['input[name="rm"]'],
  /** More of what the form carries, and where the draft's id has stood since 2025 (gmail.md §1.1). */
  carried: ['input[name="uet"]', 'input[name="rt"]', '[data-compose-id]'],
  inline: ['.ip', '.gA', '.h7', '[role="listitem"]'],
  forward: ['.mI'],
  chips: ['[name="to"] [data-hovercard-id]', '.afV[data-hovercard-id]', '[role="option"][data-hovercard-id]'],
  oldChips: ['.vR input[name="to"]'],
  send: ['.gU.Up', '.aoO[role="button"]', '.v7.T-I-atl[role="button"]', ...byTooltip],
  /** Send itself, without the arrow beside it. */
  sendButton: ['.aoO', ...byTooltip, '.Up [role="button"]:not([aria-haspopup])'],
  afterSend: ['td.oc.gU', 'td.gU.btB', 'td.a8X.gU'],
  /** Language-independent names of toolbar buttons; the settings' editors have no files to attach. */
  command: ['[command="Files"]', '[command="locker"]', '[command="+link"]', '[command="+emoticon"]'],
  row: ['.IZ tr', 'tr.btC'],
  toolbar: ['.aDh', '.aDj', '.aDg'],
  signature: ['.gmail_signature_prefix', '.gmail_signature', '[data-smartmail="gmail_signature"]'],
  quote: ['.gmail_quote', '.gmail_quote_container', '.gmail_attr'],
  message: ['[data-message-id]', '.adn', '.h7'],
  messageBody: ['.ii.gt .a3s', '.a3s', '.ii.gt'],
  messageFrom: ['.gD[email]', 'span[email][name]', '[data-hovercard-id][name]'],
  messageDate: ['.g3[title]', 'span[title][alt]'],
  reply: ['.ams.bkH', '.amn [role="link"]'],
  threadSubject: ['h2.hP', 'h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]'],
} as const;

const shape: ComposeShape = {
  ...anchors,
  writable: '[contenteditable]:not([contenteditable="false"])',
  signs: [
    [[...anchors.subject, ...anchors.draftId, ...anchors.repliesTo, ...anchors.carried]],
    [anchors.command.slice(0, 2)],
  ],
};

export const gmail: MailHost = {
  name: 'gmail',
  anchors,
  ways: [asCommand, asNodes],
  type: typed,

  writable: shape.writable,

  findComposes(page, writable) {
    // Chat lives in frames under /chat/, the phone's Gmail under /mail/mu/ is another page (gmail.md §1.2).
    if (/^\/(chat|mail\/mu)(\/|$)/.test(page.location?.pathname ?? '')) return [];
    return composesIn(page, shape, writable);
  },

  body: (root) => editorOf(root, shape),

  subject(root) {
    const input = subjectField(root);
    return input && input.getClientRects().length > 0 && input.offsetWidth > 0 ? input : undefined;
  },

  subjectText: (root) => subjectField(root)?.value ?? '',

  kind(root) {
    const isAnswer = repliesTo(root) !== '' || root.closest(anchors.inline.join(',')) !== null;
    if (!isAnswer) return 'new';
    return part(root, anchors.forward) ? 'forward' : 'reply';
  },

  recipients(root) {
    const body = gmail.body(root);
    const chips = all(root, anchors.chips, body);
    const names = chips.map((chip) => chip.dataset.name || chip.dataset.hovercardId || '');
    if (names.length > 0) return [...new Set(names)];
    return all(root, anchors.oldChips, body).map((input) => (input as HTMLInputElement).value);
  },

  draftKey: (root) => part<HTMLInputElement>(root, anchors.draftId)?.value ?? '',

  tabIndex: 1,

  sendButton: (root) => first(root, anchors.sendButton),
  isSendKey: isCommandEnter,

  buttonPlaces(root) {
    const send = part(root, anchors.send);
    const places = [send, part(root, anchors.command), part(root, anchors.row)]
      .filter((found) => found !== undefined)
      .map((found) => besideIn(found, send));
    const bar = part(root, anchors.toolbar);
    if (bar) places.push({ parent: bar, before: null });
    const editor = gmail.body(root);
    if (editor?.parentElement) places.push({ parent: editor.parentElement, before: editor.nextSibling });
    return places;
  },

  tail: (body) => body.querySelector([...anchors.signature, ...anchors.quote].join(',')) ?? undefined,
  // Gmail keeps its rich editor in plain-text mode (gmail.md §1.3).
  plainTail: (text) => text.length,

  answered: (root) => mailIn(answeredMessage(root)),

  shown: (page) => mailIn(lastShown(page)),

  replyButton(page) {
    const message = lastShown(page);
    const openers = all(page, anchors.reply).filter(isSeen);
    return openers.find((opener) => message && isBefore(message, opener)) ?? openers.at(-1);
  },
};

/** Of the compose itself: a mail that is quoted in it may bring the like. */
function part<E extends Element = HTMLElement>(root: Element, ways: Ways): E | undefined {
  return first<E>(root, ways, gmail.body(root));
}

function mailIn(message: Element | undefined): Answered | undefined {
  const body = message && first(message, anchors.messageBody);
  if (!message || !body) return undefined;
  const from = first(message, anchors.messageFrom, body);
  const name = from?.getAttribute('name') ?? from?.textContent ?? '';
  const address = from?.getAttribute('email') ?? from?.dataset.hovercardId ?? '';
  return {
    subject: first(message.ownerDocument, anchors.threadSubject)?.textContent?.trim() ?? '',
    from: address ? `${name} <${address}>` : name,
    received: first(message, anchors.messageDate, body)?.title ?? '',
    body: textOf(body),
  };
}

/** Gmail keeps former views in the page, hidden (gmail.md §4). */
function lastShown(page: Document): Element | undefined {
  return all(page, anchors.message).findLast(
    (message) => isSeen(message) && first(message, anchors.messageBody),
  );
}

function repliesTo(root: Element): string {
  return part<HTMLInputElement>(root, anchors.repliesTo)?.value ?? '';
}

/** By the id that the compose names; an inline one also stands in, or right after, its message (gmail.md §4). */
function answeredMessage(root: Element): Element | undefined {
  const id = repliesTo(root).replace(/^#/, '');
  const named = [...root.ownerDocument.querySelectorAll('[data-message-id]')].find(
    (message) => id !== '' && message.getAttribute('data-message-id')?.replace(/^#/, '') === id,
  );
  if (named) return named;
  const around = root.closest(anchors.message.join(','));
  if (around) return around;
  const before = root.closest('.gA')?.previousElementSibling;
  return before && first(before, anchors.messageBody) ? before : undefined;
}

function subjectField(root: Element): HTMLInputElement | undefined {
  return (
    part<HTMLInputElement>(root, anchors.subject) ?? lastBefore(root, anchors.anyInput, gmail.body(root))
  );
}

/** After Send, or the part that stands for it, in whatever the toolbar is made of: a table until 2025 at least. */
function besideIn(found: HTMLElement, send: HTMLElement | undefined): ButtonPlace {
  const row = found.closest('tr, [role="group"], .aDh');
  if (row?.matches('tr'))
    return { parent: row, before: cellIn(row, anchors.afterSend) ?? nextCell(row, send) };
  const group = found.closest('.gU') ?? parentOf(found) ?? found;
  return { parent: group.parentElement ?? group, before: group.nextSibling };
}

function cellIn(row: Element, selectors: readonly string[]): Element | undefined {
  return [...row.children].find((cell) => selectors.some((selector) => cell.matches(selector)));
}

function nextCell(row: Element, send: Element | undefined): Element | null {
  const cell = [...row.children].find((candidate) => send && candidate.contains(send));
  return cell?.nextElementSibling ?? null;
}
