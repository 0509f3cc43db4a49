// What Outlook's page tells us. Facts: outlook.md §1 and §4; confirmed 2026-11 on the double, never on the live site.

import type { Answered } from '../interview/context.ts';
import { all, first, isBefore, isSeen, lastBefore, parentOf, type Ways } from './anchors.ts';
import { linesOf, textOf } from './draft.ts';
import type { Body, ButtonPlace, MailHost } from './host.ts';
import { isCommandEnter } from './keys.ts';
import { asComposition, asPaste, composed } from './paste.ts';
import { isPlain } from './plain.ts';
import { type ComposeShape, composesIn, editorOf } from './root.ts';

const read = ['[id^="UniqueMessageBody"]', '[role="document"]'];
const textInput =
  'input:is([type="text"], :not([type])):not([role="combobox"], [aria-haspopup], [aria-autocomplete])';
const quoteHead = ['[id$="RplyFwdMsg"]', '#mail-editor-reference-message-container'];

const sends = [
  'button[id^="splitButton-"][id$="__primaryActionButton"]',
  'button[title*="(Ctrl+Enter)"]',
  'button:is([aria-label*="Ctrl+Enter"], [aria-keyshortcuts*="Enter"])',
  // Fluent's name for it; last, the words of builds that had neither.
  '[class*="SplitButton__primaryActionButton"]',
  'button:is([aria-label="Send"], [aria-label="送信"], [aria-label="Senden"])',
];

/** Ids and roles only: classes are hashed anew with each build, labels follow the UI language (outlook.md §1.8). */
const anchors = {
  editor: [
    // Rich and plain-text drafts can be open side by side.
    '[id^="editorParent_"] :is([contenteditable="true"][aria-multiline="true"], textarea)',
    '[id^="docking_"] :is([contenteditable="true"][aria-multiline="true"], textarea)',
    '[id^="editorParent_"] [contenteditable="true"]',
    // Builds until 2021 had no role on it.
    '[aria-multiline="true"][contenteditable="true"]',
    // Whatever can be written in, but for the recipients' wells, which have one line.
    '[contenteditable]:not([contenteditable="false"], [aria-multiline="false"], [role="group"] *, [id^="MSG_"] *), textarea',
  ],
  /** Mail that is read can imitate a compose, and an event's form nearly is one. */
  elsewhere: [...read, '[data-app-section^="Calendar"]'],
  editorFrame: ['[id^="editorParent_"]'],
  /** From the compose proper to what merely surrounds it. */
  root: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="Form_Content"]', '#_owa_projection_root'],
  /** The id is the input's own or its holder's. */
  subject: ['input[id^="MSG_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_SUBJECT"] input'],
  /** Of inputs without an id the last before the body; older builds' recipients are some too, but with suggestions. */
  anyInput: ['input[maxlength="255"]', `${textInput}[autocomplete="off"]`, textInput],
  /** Mail's own fields, told from a message's by being editable. */
  field: ['[id^="MSG_"][id$="_TO"] [contenteditable="true"]'],
  to: ['[id^="MSG_"][id$="_TO"]', '[role="group"] [contenteditable="true"]:not([aria-multiline="true"])'],
  draftId: ['[id^="MSG_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_TO"]', '[id^="editorParent_"]'],
  chips: ['[id^="REK"]', '[draggable="true"][contenteditable="false"]'],
  send: ['[data-testid="ComposeSendButton"]', ...sends],
  /** Send itself, without the arrow beside it. */
  sendButton: [...sends, '[data-testid="ComposeSendButton"] button:not([aria-haspopup])'],
  ribbon: ['#innerRibbonContainer', '[role="tablist"] ~ *'],
  /** Where Send is in the ribbon, the row that takes files. */
  discard: ['#discardCompose', '[data-testid="local-computer-filein"]'],
  signature: ['#Signature', '#ms-outlook-mobile-signature'],
  quote: ['#appendonsend', ...quoteHead, 'hr[tabindex="-1"]'],
  quoteHead,
  readingPane: ['#ConversationReadingPaneContainer', '#ItemReadingPaneContainer'],
  messageBody: read,
  messageFrom: ['[id^="MSG_"][id$="_FROM"]'],
  messageDate: ['[data-testid="SentReceivedSavedTime"]', 'time[datetime]'],
  reply: ['[data-icon-name="ArrowReplyRegular"]', '[data-icon-name^="ArrowReply"]'],
  threadSubject: ['[id^="CONV_"][id$="_SUBJECT"][role="heading"]', '[id^="CONV_"][id$="_SUBJECT"]'],
} as const;

/**
 * An event's form has the same editor, but no mail fields (outlook.md §1.1). A reply shows its fields late and, like
 * every mail where Send is in the ribbon, may have only its place for a sign (§1.2, §1.3).
 */
const shape: ComposeShape = {
  ...anchors,
  writable: '[contenteditable]:not([contenteditable="false"]), textarea',
  signs: [
    [anchors.readingPane.map((pane) => `${pane} ${anchors.root[0]}`)],
    [[...anchors.subject, ...anchors.field]],
    [
      [...anchors.send, ...anchors.discard],
      [...anchors.anyInput.slice(0, 2), ...anchors.quote],
    ],
    [anchors.send.slice(0, 3), anchors.discard],
  ],
};

/** Glyphs of Outlook's icon font, and invisible marks around a recipient's name. */
const ornaments = /[\u200b-\u200f\ue000-\uf8ff]/g;

export const outlook: MailHost = {
  name: 'outlook',
  anchors,
  ways: [asPaste, asComposition],
  type: composed,

  writable: shape.writable,

  findComposes(page, writable) {
    // A pop-out is an about:blank window; Outlook's other modules live on other paths (outlook.md §1.1, §1.6).
    const { protocol, pathname } = page.location ?? {};
    if (protocol === 'https:' && !/^\/(mail|owa)(\/|$)/.test(pathname ?? '')) return [];
    return composesIn(page, shape, writable);
  },

  body: (root) => editorOf(root, shape),

  subject(root) {
    const input = subjectField(root);
    return input && input.getClientRects().length > 0 ? input : undefined;
  },

  subjectText: (root) => subjectField(root)?.value ?? '',

  kind(root) {
    const body = outlook.body(root);
    const quotes = body !== undefined && first(body, anchors.quote) !== undefined;
    const isAnswer = quotes || paneOf(root) !== undefined || readAbove(root) !== undefined;
    if (!isAnswer) return 'new';
    return part(root, anchors.to) && outlook.recipients(root).length === 0 ? 'forward' : 'reply';
  },

  recipients(root) {
    const to = part(root, anchors.to) ?? root;
    const names = all(to, anchors.chips, outlook.body(root)).map(
      (chip) => chip.textContent?.replace(ornaments, '').trim() ?? '',
    );
    return [...new Set(names.filter((name) => name !== ''))];
  },

  draftKey: (root) => part(root, anchors.draftId)?.id ?? '',

  tabIndex: 0,

  // Where Send is in the ribbon, it is that of the draft in front.
  sendButton: (root) =>
    first(root, anchors.sendButton) ??
    (isSeen(root) ? first(first(root.ownerDocument, anchors.ribbon) ?? root, anchors.sendButton) : undefined),
  isSendKey: (event) => isCommandEnter(event) || (event.altKey && event.code === 'KeyS'),

  buttonPlaces(root) {
    const send = part(root, anchors.send) ?? part(root, anchors.discard);
    const editor = outlook.body(root);
    const frame = editor?.closest(anchors.editorFrame.join(',')) ?? editor;
    const above = frame?.parentElement ? [{ parent: frame.parentElement, before: frame }] : [];
    return send ? [besideSend(send), ...above] : above;
  },

  tail: (body) => body.querySelector([...anchors.signature, ...anchors.quote].join(',')) ?? undefined,

  // A rule of underscores, then the header's lines: `Label: value`, whatever the language.
  plainTail(text) {
    const at = /^_{20,}\n[^\n:：]{1,20}[:：]/m.exec(text)?.index;
    return at ?? text.length;
  },

  // The quoted text in the draft says which mail is answered, in pop-outs too; the reading pane is the second way.
  answered: (root) => quotedMail(root) ?? readMail(root),

  shown(page) {
    const body = lastShown(page);
    return body && mailAround(body);
  },

  replyButton(page) {
    const body = lastShown(page);
    const icon = (body && first(cardOf(body), anchors.reply)) ?? all(page, anchors.reply).findLast(isSeen);
    return icon?.closest<HTMLElement>('button, [role="button"], [role="menuitem"]') ?? icon;
  },
};

/** Of the compose itself: a mail that is quoted in it may bring the like. */
function part<E extends Element = HTMLElement>(root: Element, ways: Ways): E | undefined {
  return first<E>(root, ways, outlook.body(root));
}

function subjectField(root: Element): HTMLInputElement | undefined {
  const named = part<HTMLInputElement>(root, anchors.subject);
  if (named) return named;
  const body = outlook.body(root);
  const guesses = anchors.anyInput.map((way) => lastBefore<HTMLInputElement>(root, [way], body));
  return guesses.find((guess) => guess !== undefined);
}

/** After the split button as a whole: a button inside its frame would be taken for its arrow. */
function besideSend(send: HTMLElement): ButtonPlace {
  const isPart = send.matches('[id^="splitButton-"], [class*="SplitButton__"], label > input');
  const whole =
    send.closest('[data-testid="ComposeSendButton"]') ?? (isPart ? send.parentElement : send) ?? send;
  return { parent: whole.parentElement ?? whole, before: whole.nextSibling };
}

/** From, sent and subject are told by their order: their labels are in the user's language (outlook.md §4.1). */
function quotedMail(root: Element): Answered | undefined {
  const body = outlook.body(root);
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

function readMail(root: Element): Answered | undefined {
  const body = readAbove(root);
  return body && mailAround(body);
}

/** The message right above an inline reply (outlook.md §4.2); without the pane's name what has no subject is a reply (§1.3). */
function readAbove(root: Element): HTMLElement | undefined {
  const pane = paneOf(root);
  if (!pane && subjectField(root)) return undefined;
  return all(pane ?? root.ownerDocument, anchors.messageBody).findLast(
    (body) => isBefore(body, root) && (pane || isSeen(body)),
  );
}

function lastShown(page: Document): HTMLElement | undefined {
  return all(page, anchors.messageBody).findLast((body) => isSeen(body) && !body.isContentEditable);
}

function mailAround(body: HTMLElement): Answered {
  const card = cardOf(body);
  const date = first(card, anchors.messageDate, body);
  return {
    subject: first(body.ownerDocument, anchors.threadSubject)?.textContent?.trim() ?? '',
    from: first(card, anchors.messageFrom, body)?.textContent?.replace(ornaments, '').trim() ?? '',
    received: date?.title || date?.textContent?.trim() || '',
    body: textOf(body),
  };
}

/** The nearest ancestor that also holds the sender; never one with a second body. */
function cardOf(body: HTMLElement): Element {
  const pane = paneOf(body);
  for (let card = parentOf(body); card && card !== pane; card = parentOf(card)) {
    if (all(card, anchors.messageBody).length > 1) break;
    if (first(card, anchors.messageFrom, body)) return card;
  }
  return body;
}

function paneOf(element: Element): Element | undefined {
  return element.closest(anchors.readingPane.join(',')) ?? undefined;
}
