// What Gmail's page tells us. Facts: gmail.md §1 and §2.3; confirmed 2026-11 on the double, never on the live site.
import { all, first } from './anchors.ts';
import type { ButtonPlace, MailHost } from './host.ts';

/** Closure's own attribute, on the editor since 2014; then Gmail's classes, the same in captures of 2018 to 2026. */
const editors = [
  '[g_editable="true"][role="textbox"][contenteditable="true"]',
  '.Am.Al.editable[contenteditable="true"]',
  '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
];
/** From the compose proper to what merely surrounds it. */
const roots = ['.M9', '[data-compose-id]', '.aoI', '[role="dialog"]'];
/** A compose has one of these beside its editor; the editors in the settings have none. */
const subjects = ['input[name="subjectbox"]', 'input.aoT'];
const draftIds = ['input[name="draft"]', 'input[name="composeid"]'];
const signs = [...subjects, ...draftIds].join(',');
const repliesTo = ['input[name="rm"]'];
const settings = '#settings';
const inline = '.ip, .gA, .h7, [role="listitem"]';
const forwardMark = '.mI';
const chips = [
  '[name="to"] [data-hovercard-id]',
  '.afV[data-hovercard-id]',
  '[role="option"][data-hovercard-id]',
];
const oldChips = '.vR input[name="to"]';
const sendCells = ['td.gU.Up', '.aoO[role="button"]', '.v7.T-I-atl[role="button"]'];
const afterSend = ['td.oc.gU', 'td.gU.btB', 'td.a8X.gU'];
const rows = ['.IZ tr', 'tr.btC'];
const toolbars = ['.aDh', '.aDj'];
/** Language-independent names of toolbar buttons. */
const commands = ['[command="Files"]', '[command="+link"]', '[command="+emoticon"]'];
const tails = [
  '.gmail_signature_prefix',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
].join(',');

export const gmail: MailHost = {
  name: 'gmail',

  // Chat lives in frames under /chat/, the phone's Gmail under /mail/mu/ is another page (gmail.md §1.2).
  owns: ({ origin, pathname }) =>
    origin === 'https://mail.google.com' && !/^\/(chat|mail\/mu)(\/|$)/.test(pathname),

  findComposes(page) {
    const found = all(page, editors)
      .filter((editor) => !editor.closest(settings))
      .map(rootOf)
      .filter((root) => root !== undefined);
    return [...new Set(found)];
  },

  body: (root) => first(root, editors),

  subject(root) {
    const input = first<HTMLInputElement>(root, subjects);
    return input && input.getClientRects().length > 0 && input.offsetWidth > 0 ? input : undefined;
  },

  subjectText: (root) => first<HTMLInputElement>(root, subjects)?.value ?? '',

  kind(root) {
    const isAnswer = !!first<HTMLInputElement>(root, repliesTo)?.value || root.closest(inline) !== null;
    if (!isAnswer) return 'new';
    return first(root, [forwardMark]) ? 'forward' : 'reply';
  },

  recipients(root) {
    const names = all(root, chips).map((chip) => chip.dataset.name || chip.dataset.hovercardId || '');
    if (names.length > 0) return [...new Set(names)];
    return [...root.querySelectorAll<HTMLInputElement>(oldChips)].map((input) => input.value);
  },

  draftKey: (root) => first<HTMLInputElement>(root, draftIds)?.value ?? '',

  buttonPlace(root): ButtonPlace | undefined {
    const send = first(root, sendCells);
    const row = send?.closest('tr') ?? first(root, commands)?.closest('tr') ?? first(root, rows);
    if (row) return { parent: row, before: cellIn(row, afterSend) ?? nextCell(row, send), cell: 'td' };
    const bar = first(root, toolbars) ?? send?.parentElement;
    return bar ? { parent: bar, before: null, cell: 'div' } : undefined;
  },

  tail: (body) => body.querySelector(tails) ?? undefined,
};

/** The compose around an editor; an ancestor that holds two editors belongs to neither (gmail.md §2.3). */
function rootOf(editor: HTMLElement): HTMLElement | undefined {
  for (const selector of roots) {
    const root = editor.closest<HTMLElement>(selector);
    if (root?.querySelector(signs)) return root;
  }
  for (let node = editor.parentElement; node && all(node, editors).length === 1; node = node.parentElement) {
    if (node.querySelector(signs)) return node;
  }
  return undefined;
}

function cellIn(row: Element, selectors: readonly string[]): Element | undefined {
  return [...row.children].find((cell) => selectors.some((selector) => cell.matches(selector)));
}

function nextCell(row: Element, send: Element | undefined): Element | null {
  const cell = [...row.children].find((candidate) => send && candidate.contains(send));
  return cell?.nextElementSibling ?? null;
}
