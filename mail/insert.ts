// Puts a letter into a compose: the subject first, so that the caret ends in the body, then the body, then a look at both.
import type { Order, Outcome } from '../templates/letter.ts';
import type { Compose } from './compose.ts';
import { findLetter, linesOf } from './draft.ts';
import { writeSubject } from './subject.ts';
import { type Target, targetFor } from './target.ts';
import { asCommand, asNodes } from './write.ts';

const ways = [asCommand, asNodes];

/** Never writes twice: each way is tried only after a look that the one before left nothing. */
export function insertLetter(compose: Compose, { letter, placement, replaceSubject }: Order): Outcome {
  const { host, root } = compose;
  if (!root.isConnected || !host.body(root)) return 'gone';
  // Resolved before the subject takes the focus, and with it the selection.
  const cursor = compose.cursor();
  const former = compose.letter();

  const subject = host.subject(root);
  const formerSubject = subject?.value;
  if (subject && (subject.value === '' || subject.value === former?.subject || replaceSubject)) {
    writeSubject(subject, letter.subject);
  }

  for (const way of ways) {
    const body = host.body(root);
    if (!body) return 'gone';
    const before = body.innerHTML;
    const target = targetFor(body, host.tail(body), placement, former?.lines, cursor);
    const takeBack = way(body, target.range, padded(letter.lines, target));
    const written = host.body(root);
    if (written && findLetter(linesOf(written, host.tail(written)), letter.lines)) {
      compose.remember(letter);
      return 'inserted';
    }
    if (written && written.innerHTML !== before) takeBack();
  }
  if (subject && formerSubject !== undefined && subject.value !== formerSubject) {
    writeSubject(subject, formerSubject);
  }
  return 'failed';
}

/** A blank line between the letter and the user's own words also keeps engines from merging their blocks. */
function padded(lines: readonly string[], { textBefore, textAfter }: Target): readonly string[] {
  return [...(textBefore ? [''] : []), ...lines, ...(textAfter ? [''] : [])];
}
