// Puts a letter into a compose: the subject first, so that the caret ends in the body, then the body, then a look at both.
import type { Order, Outcome } from '../templates/letter.ts';
import { type Compose, ownLines } from './compose.ts';
import { findLetter, textOf } from './draft.ts';
import type { Body } from './host.ts';
import { isPlain, typePlain } from './plain.ts';
import { writeSubject } from './subject.ts';
import { cursorIn, type Target, targetFor } from './target.ts';
import type { Attempt } from './write.ts';

/** Milliseconds that an editor gets which has taken the letter over; another way before that could write it twice. */
const PATIENCE = 3000;

/** Never writes twice: each way is tried only after a look that the one before has left nothing. Never half: no body without its subject, no subject without its body. */
export async function insertLetter(compose: Compose, order: Order): Promise<Outcome> {
  const { host, root } = compose;
  const { letter, replaceSubject } = order;
  if (!root.isConnected || !host.body(root)) return 'gone';
  // Resolved before the subject takes the focus, and with it the selection.
  const attempts = attemptsAt(compose, order);

  const field = host.subject(root);
  const { value: former = '' } = field ?? {};
  const isOurs = former === '' || former === compose.letter()?.subject || replaceSubject;
  const undone = (): Outcome => {
    const now = host.subject(root) ?? field;
    if (isOurs && now && now.value !== former) writeSubject(now, former);
    return root.isConnected ? 'failed' : 'gone';
  };
  if (field && isOurs && !hasWritten(compose, field, letter.subject)) return undone();

  for (const attempt of attempts) {
    const body = host.body(root);
    if (!body || !root.isConnected) return undone();
    const before = contentAt(compose);
    const { isLate, takeBack } = tried(() => attempt(body));
    const isThere =
      stands(compose, letter.lines) || (isLate && (await arrives(compose, letter.lines, before)));
    // Whatever it was closed with was saved: nothing is to be changed in it.
    if (!root.isConnected) return 'gone';
    if (isThere) {
      compose.remember(order);
      return 'inserted';
    }
    if (contentAt(compose) !== before) takeBack();
    if (bare(contentAt(compose)) !== bare(before)) break;
  }
  return undone();
}

/** Once more where the host has rebuilt the field meanwhile; false where it doesn't hold the subject in the end. */
function hasWritten({ host, root }: Compose, field: HTMLInputElement, subject: string): boolean {
  if (field.value !== subject) writeSubject(field, subject);
  if (host.subjectText(root) !== subject) {
    // Only now: to look whether a field can be seen has the page laid out.
    const rebuilt = host.subject(root);
    if (rebuilt) writeSubject(rebuilt, subject);
  }
  return host.subjectText(root) === subject;
}

/** What throws hasn't written anything. */
function tried(attempt: () => Attempt): Attempt {
  try {
    return attempt();
  } catch {
    return { isLate: false, takeBack() {} };
  }
}

/** Every way to write the letter, most certain first. */
function attemptsAt(compose: Compose, { letter, placement }: Order): readonly ((body: Body) => Attempt)[] {
  const { host } = compose;
  const former = compose.letter()?.lines;
  const cursor = compose.cursor();
  const hasCursor = compose.hasCursor();
  const rich = host.ways.map((way) => (body: HTMLElement) => {
    const tail = host.tail(body);
    // The host may have rebuilt the body since.
    const target = targetFor(body, tail, placement, former, cursor && cursorIn(body, tail, cursor));
    return way(body, target.range, padded(letter.lines, target));
  });
  const plain = (body: HTMLTextAreaElement) =>
    typePlain(body, host.plainTail(body.value), { lines: letter.lines, former, placement, hasCursor });
  const body = host.body(compose.root);
  return body && isPlain(body) ? [(field) => plain(field as HTMLTextAreaElement)] : rich;
}

function stands(compose: Compose, lines: readonly string[]): boolean {
  const body = compose.host.body(compose.root);
  return body !== undefined && findLetter(ownLines(compose.host, body), lines) !== undefined;
}

/** At once, or in its own time. */
export async function comesToStand(compose: Compose, lines: readonly string[]): Promise<boolean> {
  return stands(compose, lines) || arrives(compose, lines, contentAt(compose));
}

/** Waits until the letter stands in the body, or is there but not line by line, or nobody would wait any longer. */
function arrives(compose: Compose, lines: readonly string[], before: string): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (stands(compose, lines)) end(true);
      else if (!compose.root.isConnected || isSpoilt(contentAt(compose), lines, before)) end(false);
    };
    const end = (isThere: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isThere);
    };
    const observer = new MutationObserver(look);
    observer.observe(compose.root.ownerDocument, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(() => end(stands(compose, lines)), PATIENCE);
  });
}

/** All words have come, but in other lines: an editor told to paste text only may join them. */
function isSpoilt(content: string, lines: readonly string[], before: string): boolean {
  return content !== before && bare(content).includes(bare(lines.join('')));
}

/** The draft as text: what else a host marks in it is none of our doing. */
function contentAt({ host, root }: Compose): string {
  const body = host.body(root);
  if (!body) return '';
  return isPlain(body) ? body.value : textOf(body);
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** A blank line between the letter and the user's own words also keeps engines from merging their blocks. */
function padded(lines: readonly string[], { textBefore, textAfter }: Target): readonly string[] {
  return [...(textBefore ? [''] : []), ...lines, ...(textAfter ? [''] : [])];
}
