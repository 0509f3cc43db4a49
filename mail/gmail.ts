// What Gmail's page tells us. Facts: gmail.md §1, §2.3 and §4; confirmed 2026-11 on the double, never on the live site.
import { all, first } from './anchors.ts';
import { linesOf } from './draft.ts';
import type { ButtonPlace, MailHost } from './host.ts';
import { type ComposeShape, composesIn } from './root.ts';
import { asCommand, asNodes, typed } from './write.ts';

const anchors = {
  /** Closure's own attribute, on the editor since 2014; then Gmail's classes, the same in captures of 2018 to 2026. */
  editor: [
    '[g_editable="true"][role="textbox"][contenteditable="true"]',
    '.Am.Al.editable[contenteditable="true"]',
    '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
  ],
  /** From the compose proper to what merely surrounds it. */
  root: ['.M9', '[data-compose-id]', '.aoI', '[role="dialog"]'],
  subject: ['input[name="subjectbox"]', 'input.aoT'],
  draftId: ['input[name="draft"]', 'input[name="composeid"]'],
  repliesTo: ['input[name="rm"]'],
  inline: ['.ip', '.gA', '.h7', '[role="listitem"]'],
  forward: ['.mI'],
  chips: ['[name="to"] [data-hovercard-id]', '.afV[data-hovercard-id]', '[role="option"][data-hovercard-id]'],
  oldChips: ['.vR input[name="to"]'],
  send: ['td.gU.Up', '.aoO[role="button"]', '.v7.T-I-atl[role="button"]'],
  afterSend: ['td.oc.gU', 'td.gU.btB', 'td.a8X.gU'],
  /** Language-independent names of toolbar buttons. */
  command: ['[command="Files"]', '[command="+link"]', '[command="+emoticon"]'],
  row: ['.IZ tr', 'tr.btC'],
  toolbar: ['.aDh', '.aDj'],
  signature: ['.gmail_signature_prefix', '.gmail_signature', '[data-smartmail="gmail_signature"]'],
  quote: ['.gmail_quote', '.gmail_quote_container', '.gmail_attr'],
  message: ['[data-message-id]', '.adn', '.h7'],
  messageBody: ['.ii.gt .a3s', '.a3s', '.ii.gt'],
  messageFrom: ['.gD[email]', 'span[email][name]', '[data-hovercard-id][name]'],
  messageDate: ['.g3[title]', 'span[title][alt]'],
  threadSubject: ['h2.hP', 'h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]'],
} as const;

/** The settings have editors too; theirs have none of these beside them. */
const shape: ComposeShape = {
  ...anchors,
  isCompose: (around) => first(around, [...anchors.subject, ...anchors.draftId]) !== undefined,
};

export const gmail: MailHost = {
  name: 'gmail',
  anchors,
  ways: [asCommand, asNodes],
  type: typed,

  findComposes(page) {
    // Chat lives in frames under /chat/, the phone's Gmail under /mail/mu/ is another page (gmail.md §1.2).
    if (/^\/(chat|mail\/mu)(\/|$)/.test(page.location?.pathname ?? '')) return [];
    return composesIn(page, shape).filter((root) => !root.closest('#settings'));
  },

  body: (root) => first(root, anchors.editor),

  subject(root) {
    const input = first<HTMLInputElement>(root, anchors.subject);
    return input && input.getClientRects().length > 0 && input.offsetWidth > 0 ? input : undefined;
  },

  subjectText: (root) => first<HTMLInputElement>(root, anchors.subject)?.value ?? '',

  kind(root) {
    const isAnswer = repliesTo(root) !== '' || root.closest(anchors.inline.join(',')) !== null;
    if (!isAnswer) return 'new';
    return first(root, anchors.forward) ? 'forward' : 'reply';
  },

  recipients(root) {
    const names = all(root, anchors.chips).map((chip) => chip.dataset.name || chip.dataset.hovercardId || '');
    if (names.length > 0) return [...new Set(names)];
    return all(root, anchors.oldChips).map((input) => (input as HTMLInputElement).value);
  },

  draftKey: (root) => first<HTMLInputElement>(root, anchors.draftId)?.value ?? '',

  buttonPlace(root): ButtonPlace | undefined {
    const send = first(root, anchors.send);
    const row =
      send?.closest('tr') ?? first(root, anchors.command)?.closest('tr') ?? first(root, anchors.row);
    if (row)
      return {
        parent: row,
        before: cellIn(row, anchors.afterSend) ?? nextCell(row, send),
        cell: 'td',
        tabIndex: 1,
      };
    const bar = first(root, anchors.toolbar) ?? send?.parentElement;
    return bar ? { parent: bar, before: null, cell: 'div', tabIndex: 1 } : undefined;
  },

  tail: (body) => body.querySelector([...anchors.signature, ...anchors.quote].join(',')) ?? undefined,
  // Gmail keeps its rich editor in plain-text mode (gmail.md §1.3).
  plainTail: (text) => text.length,

  answered(root) {
    const message = answeredMessage(root);
    const body = message && first(message, anchors.messageBody);
    if (!message || !body) return undefined;
    const from = first(message, anchors.messageFrom);
    const name = from?.getAttribute('name') ?? from?.textContent ?? '';
    const address = from?.getAttribute('email') ?? from?.dataset.hovercardId ?? '';
    return {
      subject: first(root.ownerDocument, anchors.threadSubject)?.textContent?.trim() ?? '',
      from: address ? `${name} <${address}>` : name,
      received: first(message, anchors.messageDate)?.title ?? '',
      body: linesOf(body, undefined)
        .map(({ text }) => text)
        .join('\n'),
    };
  },
};

function repliesTo(root: Element): string {
  return first<HTMLInputElement>(root, anchors.repliesTo)?.value ?? '';
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

function cellIn(row: Element, selectors: readonly string[]): Element | undefined {
  return [...row.children].find((cell) => selectors.some((selector) => cell.matches(selector)));
}

function nextCell(row: Element, send: Element | undefined): Element | null {
  const cell = [...row.children].find((candidate) => send && candidate.contains(send));
  return cell?.nextElementSibling ?? null;
}
