// Puts a letter into a compose: the subject first, so that the caret ends in the body, then the body, then a look at both.
import type { Order, Outcome } from '../templates/letter.ts';
import { type Compose, ownLines } from './compose.ts';
import { findLetter } from './draft.ts';
import type { Body } from './host.ts';
import { isPlain, typePlain } from './plain.ts';
import { writeSubject } from './subject.ts';
import { type Target, targetFor } from './target.ts';
import type { Attempt } from './write.ts';

/** Milliseconds that an editor gets which has taken the letter over; another way before that could write it twice. */
const PATIENCE = 3000;

/** Never writes twice: each way is tried only after a look that the one before left nothing. */
export async function insertLetter(compose: Compose, order: Order): Promise<Outcome> {
  const { host, root } = compose;
  const { letter, replaceSubject } = order;
  if (!root.isConnected || !host.body(root)) return 'gone';
  // Resolved before the subject takes the focus, and with it the selection.
  const attempts = attemptsAt(compose, order);
  const former = compose.letter();

  const subject = host.subject(root);
  const formerSubject = subject?.value;
  if (subject && (subject.value === '' || subject.value === former?.subject || replaceSubject)) {
    writeSubject(subject, letter.subject);
  }

  for (const attempt of attempts) {
    const body = host.body(root);
    if (!body) return 'gone';
    const before = contentOf(body);
    const { isLate, takeBack } = attempt(body);
    if (stands(compose, letter.lines) || (isLate && (await arrives(compose, letter.lines)))) {
      compose.remember(letter);
      return 'inserted';
    }
    const written = host.body(root);
    if (written && contentOf(written) !== before) takeBack();
  }
  if (subject && formerSubject !== undefined && subject.value !== formerSubject) {
    writeSubject(subject, formerSubject);
  }
  return 'failed';
}

/** Every way to write the letter, most certain first. */
function attemptsAt(compose: Compose, { letter, placement }: Order): readonly ((body: Body) => Attempt)[] {
  const { host } = compose;
  const former = compose.letter()?.lines;
  const cursor = compose.cursor();
  const hasCursor = compose.hasCursor();
  const rich = host.ways.map((way) => (body: HTMLElement) => {
    const target = targetFor(body, host.tail(body), placement, former, cursor);
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

/** Waits until the letter stands in the body, or is there but not line by line, or nobody would wait any longer. */
function arrives(compose: Compose, lines: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (stands(compose, lines)) end(true);
      else if (isSpoilt(compose, lines)) end(false);
    };
    const end = (isThere: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isThere);
    };
    const observer = new MutationObserver(look);
    observer.observe(compose.root, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(() => end(stands(compose, lines)), PATIENCE);
  });
}

/** All words have come, but in other lines: an editor told to paste text only may join them. */
function isSpoilt({ host, root }: Compose, lines: readonly string[]): boolean {
  const bare = (text: string) => text.replace(/\s/g, '');
  return bare(host.body(root)?.textContent ?? '').includes(bare(lines.join('')));
}

function contentOf(body: Body): string {
  return isPlain(body) ? body.value : body.innerHTML;
}

/** A blank line between the letter and the user's own words also keeps engines from merging their blocks. */
function padded(lines: readonly string[], { textBefore, textAfter }: Target): readonly string[] {
  return [...(textBefore ? [''] : []), ...lines, ...(textAfter ? [''] : [])];
}
