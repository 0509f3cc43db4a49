// One open compose: what we know of it between two looks at the page, and what it tells the picker.
import type { Context, DraftText } from '../interview/context.ts';
import type { Letter, Order, Proof } from '../templates/letter.ts';
import { type DraftLine, findLetter, hasTraces, isBlank, linesOf } from './draft.ts';
import type { Body, MailHost } from './host.ts';
import { isPlain, plainLines } from './plain.ts';
import { cursorIn } from './target.ts';

export interface Compose {
  /** No page can guess it: a picker that names it was opened by us. */
  readonly id: string;
  readonly host: MailHost;
  readonly root: HTMLElement;
  /** The letter that we put into this draft. */
  letter(): Letter | undefined;
  /** What came with that letter for the guard at Send. */
  proof(): Proof | undefined;
  remember(order: Order): void;
  /** Notes the user's selection if it is in this body. */
  noteSelection(selection: Range | undefined): void;
  /** The user's last place in their own part of a rich body; undefined when the host has rebuilt it since. */
  cursor(): Range | undefined;
  /** Whether the user's last place is known; a plain-text field keeps its own. */
  hasCursor(): boolean;
}

export function makeCompose(id: string, host: MailHost, root: HTMLElement): Compose {
  let ours: { readonly draft: string; readonly order: Order } | undefined;
  let last: Range | undefined;
  let lastField: Body | undefined;
  const cursor = () => {
    const body = host.body(root);
    return body && last && cursorIn(body, host.tail(body), last);
  };
  // A root may be shown again for another draft.
  const order = () => (ours && ours.draft === host.draftKey(root) ? ours.order : undefined);
  return {
    id,
    host,
    root,
    letter: () => order()?.letter,
    proof: () => order()?.proof,
    remember(inserted) {
      ours = { draft: host.draftKey(root), order: inserted };
    },
    noteSelection(selection) {
      const body = host.body(root);
      if (!body) return;
      if (isPlain(body)) lastField = body.ownerDocument.activeElement === body ? body : lastField;
      else if (selection && body.contains(selection.commonAncestorContainer)) last = selection.cloneRange();
    },
    cursor,
    hasCursor() {
      const body = host.body(root);
      return body !== undefined && (isPlain(body) ? lastField === body : cursor() !== undefined);
    },
  };
}

/** What the picker may know of a compose; undefined once it is closed. */
export function contextOf(compose: Compose): Context | undefined {
  const { host, root } = compose;
  const body = host.body(root);
  if (!root.isConnected || !body) return undefined;
  const answered = host.answered(root);
  const subject = host.subjectText(root);
  return {
    composeId: compose.id,
    draft: host.draftKey(root),
    kind: host.kind(root),
    recipients: host.recipients(root),
    subject,
    hasOurSubject: subject === compose.letter()?.subject,
    canSetSubject: host.subject(root) !== undefined,
    text: textOf(compose, body),
    hasCursor: compose.hasCursor(),
    ...(answered && { answered }),
  };
}

/** The user's own lines in a body: above signature and quoted text. */
export function ownLines(host: MailHost, body: Body): readonly DraftLine[] {
  return isPlain(body) ? plainLines(body.value, host.plainTail(body.value)) : linesOf(body, host.tail(body));
}

function textOf(compose: Compose, body: Body): DraftText {
  const lines = ownLines(compose.host, body);
  if (isBlank(lines)) return 'empty';
  const letter = compose.letter();
  if (letter && findLetter(lines, letter.lines)) return 'letter';
  return letter && hasTraces(lines, letter.lines) ? 'edited-letter' : 'own-words';
}
