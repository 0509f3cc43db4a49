// What Outlook's page tells us. Facts: outlook.md §1 and §4; confirmed 2026-11 on the double, never on the live site.

import type { Answered } from '../interview/context.ts';
import { all, first, type Ways } from './anchors.ts';
import { linesOf } from './draft.ts';
import type { Body, ButtonPlace, MailHost } from './host.ts';
import { asComposition, asPaste, composed } from './paste.ts';
import { isPlain } from './plain.ts';
import { type ComposeShape, composesIn } from './root.ts';

/** Ids and roles only: classes are hashed anew with each build, labels follow the UI language (outlook.md §1.8). */
const anchors = {
  editor: [
    // Rich and plain-text drafts can be open side by side.
    '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"], [id^="editorParent_"] textarea',
    '[id^="docking_"] [contenteditable="true"][aria-multiline="true"], [id^="docking_"] textarea',
    // Builds until 2021 had no role on it.
    '[aria-multiline="true"][contenteditable="true"]',
  ],
  editorFrame: ['[id^="editorParent_"]'],
  /** From the compose proper to what merely surrounds it. */
  root: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="Form_Content"]', '#_owa_projection_root'],
  subject: [
    '[id^="MSG_"][id$="_SUBJECT"]',
    'input[maxlength="255"]',
    'input[type="text"][autocomplete="off"]',
  ],
  /** Mail's own fields, told from a message's by being editable. */
  field: [
    'input[id^="MSG_"][id$="_SUBJECT"]',
    '[id^="MSG_"][id$="_SUBJECT"] input',
    '[id^="MSG_"][id$="_TO"] [contenteditable="true"]',
  ],
  to: ['[id^="MSG_"][id$="_TO"]', '[role="group"] [contenteditable="true"]:not([aria-multiline="true"])'],
  draftId: ['[id^="MSG_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_TO"]', '[id^="editorParent_"]'],
  chips: ['[id^="REK"]', '[draggable="true"][contenteditable="false"]'],
  send: [
    '[data-testid="ComposeSendButton"]',
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
    'button[title*="(Ctrl+Enter)"]',
  ],
  discard: ['#discardCompose'],
  signature: ['#Signature', '#ms-outlook-mobile-signature'],
  quote: [
    '#appendonsend',
    '[id$="RplyFwdMsg"]',
    '#mail-editor-reference-message-container',
    'hr[tabindex="-1"]',
  ],
  quoteHead: ['[id$="RplyFwdMsg"]', '#mail-editor-reference-message-container'],
  readingPane: ['#ConversationReadingPaneContainer', '#ItemReadingPaneContainer'],
  messageBody: ['[id^="UniqueMessageBody"]', '[role="document"]'],
  messageFrom: ['[id^="MSG_"][id$="_FROM"]'],
  messageDate: ['[data-testid="SentReceivedSavedTime"]', 'time[datetime]'],
  threadSubject: ['[id^="CONV_"][id$="_SUBJECT"][role="heading"]', '[id^="CONV_"][id$="_SUBJECT"]'],
} as const;

/**
 * An event's form has the same editor, but no mail fields (outlook.md §1.1). A reply shows its fields late and, like
 * every mail where Send is in the ribbon, may have only its place for a sign (§1.2, §1.3).
 */
const shape: ComposeShape = {
  ...anchors,
  isCompose(around) {
    if (has(around, anchors.field)) return true;
    const isSurface = around.matches(anchors.root.join(','));
    if (isSurface && around.closest(anchors.readingPane.join(','))) return true;
    return (
      has(around, [...anchors.send, ...anchors.discard]) &&
      has(around, [...anchors.subject, ...anchors.quote])
    );
  },
};

/** Glyphs of Outlook's icon font, and invisible marks around a recipient's name. */
const ornaments = /[\u200b-\u200f\ue000-\uf8ff]/g;

export const outlook: MailHost = {
  name: 'outlook',
  anchors,
  ways: [asPaste, asComposition],
  type: composed,

  findComposes(page) {
    // A pop-out is an about:blank window; Outlook's other modules live on other paths (outlook.md §1.1, §1.6).
    const { protocol, pathname } = page.location ?? {};
    if (protocol === 'https:' && !/^\/(mail|owa)(\/|$)/.test(pathname ?? '')) return [];
    return composesIn(page, shape);
  },

  body: (root) => first(root, anchors.editor),

  subject(root) {
    const input = subjectField(root);
    return input && input.getClientRects().length > 0 ? input : undefined;
  },

  subjectText: (root) => subjectField(root)?.value ?? '',

  kind(root) {
    const body = first(root, anchors.editor);
    const quotes = body !== undefined && first(body, anchors.quote) !== undefined;
    const isAnswer = quotes || root.closest(anchors.readingPane.join(',')) !== null;
    if (!isAnswer) return 'new';
    return first(root, anchors.to) && outlook.recipients(root).length === 0 ? 'forward' : 'reply';
  },

  recipients(root) {
    const to = first(root, anchors.to) ?? root;
    const names = all(to, anchors.chips).map((chip) => chip.textContent?.replace(ornaments, '').trim() ?? '');
    return [...new Set(names.filter((name) => name !== ''))];
  },

  draftKey: (root) => first(root, anchors.draftId)?.id ?? '',

  buttonPlace(root): ButtonPlace | undefined {
    const send = first(root, anchors.send) ?? first(root, anchors.discard);
    if (send) return besideSend(send);
    const editor = first(root, anchors.editor);
    const frame = editor?.closest(anchors.editorFrame.join(',')) ?? editor;
    return frame?.parentElement
      ? { parent: frame.parentElement, before: frame, cell: 'div', tabIndex: 0 }
      : undefined;
  },

  tail: (body) => body.querySelector([...anchors.signature, ...anchors.quote].join(',')) ?? undefined,

  // A rule of underscores, then the header's lines: `Label: value`, whatever the language.
  plainTail(text) {
    const at = /^_{20,}\n[^\n:：]{1,20}[:：]/m.exec(text)?.index;
    return at ?? text.length;
  },

  // The quoted text in the draft says which mail is answered, in pop-outs too; the reading pane is the second way.
  answered: (root) => quotedMail(root) ?? readMail(root),
};

const has = (within: Element, ways: Ways) => first(within, ways) !== undefined;

function subjectField(root: Element): HTMLInputElement | undefined {
  const found = first(root, anchors.subject);
  const field = found instanceof HTMLInputElement ? found : found?.querySelector('input');
  return field ?? undefined;
}

/** After the split button as a whole: a button inside its frame would be taken for its arrow. */
function besideSend(send: HTMLElement): ButtonPlace | undefined {
  const whole = send.closest<HTMLElement>('[data-testid="ComposeSendButton"]') ?? send;
  const group = whole === send && send.id.startsWith('splitButton-') ? (send.parentElement ?? send) : whole;
  const row = group.parentElement;
  return row ? { parent: row, before: group.nextElementSibling, cell: 'div', tabIndex: 0 } : undefined;
}

/** From, sent and subject are told by their order: their labels are in the user's language (outlook.md §4.1). */
function quotedMail(root: Element): Answered | undefined {
  const body = first(root, anchors.editor);
  if (!body) return undefined;
  const lines = quotedLines(body);
  const end = lines.findIndex((line, at) => at > 0 && !/^[^:：]{1,20}[:：]/.test(line));
  const header = lines.slice(0, end).map((line) => line.replace(/^[^:：]*[:：]\s*/, ''));
  const [from, received] = header;
  if (from === undefined || received === undefined) return undefined;
  return { from, received, subject: header.at(-1) ?? '', body: lines.slice(end).join('\n').trim() };
}

/** The quoted text from its header on; none where the draft quotes nothing. */
function quotedLines(body: Body): readonly string[] {
  if (isPlain(body)) {
    const quote = body.value.slice(outlook.plainTail(body.value));
    return quote.split('\n').slice(1);
  }
  const head = first(body, anchors.quoteHead);
  if (!head) return [];
  const lines = linesOf(body, undefined);
  return lines.slice(lines.findIndex((line) => head.contains(line.pieces[0].node))).map(({ text }) => text);
}

/** The message above an inline reply, or the only one that is shown (outlook.md §4.2). */
function readMail(root: Element): Answered | undefined {
  const page = root.ownerDocument;
  const pane = root.closest(anchors.readingPane.join(',')) ?? undefined;
  const above = pane && all(pane, anchors.messageBody).filter((body) => isBefore(body, root));
  const body = above?.at(-1);
  if (!pane || !body) return undefined;
  const card = cardOf(body, pane);
  const date = first(card, anchors.messageDate);
  return {
    subject: first(page, anchors.threadSubject)?.textContent?.trim() ?? '',
    from: first(card, anchors.messageFrom)?.textContent?.replace(ornaments, '').trim() ?? '',
    received: date?.title || date?.textContent?.trim() || '',
    body: linesOf(body, undefined)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** The nearest ancestor that also holds the sender; never one with a second body. */
function cardOf(body: HTMLElement, pane: Element): Element {
  for (let card = body.parentElement; card && card !== pane; card = card.parentElement) {
    if (all(card, anchors.messageBody).length > 1) break;
    if (first(card, anchors.messageFrom)) return card;
  }
  return body;
}

function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
