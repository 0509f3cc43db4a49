// A place in a draft, by line and column as it was read: shown to the user, or mended.
import type { DraftAsItStands, Mending } from '../interview/context.ts';
import type { Place } from '../interview/courtesy/finding.ts';
import { parentOf } from './anchors.ts';
import type { Compose } from './compose.ts';
import { type Line, linesOf, type Piece, whitespace } from './draft.ts';
import { isPlain, plainLines } from './plain.ts';
import { writeSubject } from './subject.ts';
import { hasFocus, select, typed } from './write.ts';

/** The whole draft, signature and quoted text included; null once the compose is closed. */
export function draftOf({ host, root }: Compose): DraftAsItStands | null {
  const body = host.body(root);
  if (!root.isConnected || !body) return null;
  const lines = isPlain(body) ? plainLines(body.value, body.value.length) : linesOf(body, undefined);
  return { subject: host.subjectText(root), lines: lines.map(({ text }) => text) };
}

/** Selects what stands at the place; false where there is no such place any more. */
export function showPlace({ host, root }: Compose, { where, line, column, length }: Place): boolean {
  const start = column - 1;
  const field = where === 'subject' ? host.subject(root) : host.body(root);
  if (!field) return false;
  if (isTextField(field)) {
    const at = where === 'subject' ? 0 : plainLines(field.value, field.value.length)[line - 1]?.start;
    if (at === undefined) return false;
    field.focus();
    field.setSelectionRange(at + start, at + start + length);
    return hasFocus(field);
  }
  const found = linesOf(field, undefined)[line - 1];
  const range = found && rangeIn(found, start, length);
  if (!range) return false;
  const isShown = select(field, range);
  parentOf(range.startContainer)?.scrollIntoView({ block: 'nearest' });
  return isShown;
}

/** Types the mend over the place, if it still reads as it was; one edit, which the user can take back. */
export function mendPlace(compose: Compose, { place, was, text }: Mending): boolean {
  const { host, root } = compose;
  const before = draftOf(compose);
  const line = place.where === 'subject' ? before?.subject : before?.lines[place.line - 1];
  if (line?.slice(place.column - 1, place.column - 1 + place.length) !== was) return false;
  if (place.where === 'subject') {
    const subject = host.subject(root);
    if (!subject) return false;
    writeSubject(subject, spliced(line, place, text));
    return subject.value === spliced(line, place, text);
  }
  const body = host.body(root);
  if (!body || !showPlace(compose, place)) return false;
  if (isPlain(body)) typed(body, text);
  else host.type(body, text);
  // A mend may be several lines.
  const mended = spliced(line, place, text).split('\n');
  const now = draftOf(compose)?.lines.slice(place.line - 1);
  return mended.every((one, at) => now?.[at] === one.trimEnd());
}

function spliced(line: string, { column, length }: Place, text: string): string {
  return line.slice(0, column - 1) + text + line.slice(column - 1 + length);
}

function isTextField(field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement {
  return field.tagName === 'INPUT' || field.tagName === 'TEXTAREA';
}

/** The characters of a line from `start` on, as a range over the nodes that show them. */
function rangeIn({ pieces }: Line, start: number, length: number): Range | undefined {
  const range = new Range();
  let at = 0;
  let isOpen = false;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    if (!isOpen && start <= end && piece.node instanceof Text) {
      range.setStart(piece.node, offsetIn(piece, start - at));
      isOpen = true;
    }
    if (isOpen && start + length <= end && piece.node instanceof Text) {
      range.setEnd(piece.node, offsetIn(piece, start + length - at));
      return range;
    }
    at = end;
  }
  return undefined;
}

/** From a character as it is shown to its place in the node, where a run of white space counts as one. */
function offsetIn({ node }: Piece, shown: number): number {
  const { data } = node as Text;
  let lost = 0;
  for (const run of data.matchAll(whitespace)) {
    if (run.index - lost >= shown) break;
    lost += run[0].length - 1;
  }
  return Math.min(shown + lost, data.length);
}
