// Where in a body the letter goes, as the range that it replaces (gmail.md §3.3 has the measured traps).
import type { Placement } from '../interview/context.ts';
import { findLetter, isBlank, type Line, linesOf } from './draft.ts';

export interface Target {
  readonly range: Range;
  /** Text stands right before or after the range in the same line: it must not run into the letter. */
  readonly textBefore: boolean;
  readonly textAfter: boolean;
}

/** @param cursor the user's last selection in this body, already known to be above the tail */
export function targetFor(
  body: HTMLElement,
  tail: Element | undefined,
  placement: Placement,
  letter: readonly string[] | undefined,
  cursor: Range | undefined,
): Target {
  const lines = linesOf(body, tail);
  const former = placement === 'letter' && letter ? findLetter(lines, letter) : undefined;
  if (former) return alone(around(former));
  if (isBlank(lines)) return alone(emptyPlace(body, tail));
  if (placement === 'replace') return alone(around(withoutGap(lines)));
  if (placement === 'cursor' && cursor) return { range: cursor, ...neighbours(lines, cursor) };
  const [line] = lines as [Line];
  const range = new Range();
  range.setStartBefore(line.pieces[0].node);
  return { range, textBefore: false, textAfter: true };
}

/** The caret or selection that is inside the body and above the tail; undefined otherwise. */
export function cursorIn(body: HTMLElement, tail: Element | undefined, selection: Range): Range | undefined {
  if (!body.contains(selection.commonAncestorContainer)) return undefined;
  const range = selection.cloneRange();
  if (!tail) return range;
  const above = new Range();
  above.setStart(body, 0);
  above.setEndBefore(tail);
  const isAbove = (node: Node, offset: number) => above.isPointInRange(node, offset);
  if (!isAbove(range.startContainer, range.startOffset)) return undefined;
  if (!isAbove(range.endContainer, range.endOffset)) range.setEndBefore(tail);
  return range;
}

const alone = (range: Range): Target => ({ range, textBefore: false, textAfter: false });

/** The blank lines before a signature or a quote stay. */
function withoutGap(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, lines.findLastIndex(({ text }) => text.trim() !== '') + 1);
}

/** From the first line's start to the last one's end. */
function around(lines: readonly Line[]): Range {
  const range = new Range();
  const [start] = lines;
  const end = lines.at(-1);
  if (!start || !end) throw new Error('No lines to go around.');
  range.setStartBefore(start.pieces[0].node);
  range.setEndAfter(lastNodeOf(end));
  return range;
}

function lastNodeOf({ pieces }: Line): Node {
  return (pieces.at(-1) ?? pieces[0]).node;
}

/** The contents of the innermost first block, so that the letter takes on its font and nothing else is touched. */
function emptyPlace(body: HTMLElement, tail: Element | undefined): Range {
  const range = new Range();
  let block: Element = body;
  for (let child = firstEditable(block); child; child = firstEditable(block)) {
    if (!(child instanceof HTMLDivElement) || child === tail || (tail && child.contains(tail))) break;
    block = child;
  }
  const start = firstEditable(block);
  if (block !== body) range.selectNodeContents(block);
  else if (start instanceof HTMLBRElement) range.selectNode(start);
  else if (tail && body.contains(tail)) range.setStart(body, 0);
  else range.selectNodeContents(body);
  return range;
}

function firstEditable(parent: Element): ChildNode | undefined {
  return [...parent.childNodes].find(
    (node) => !(node instanceof HTMLElement && node.contentEditable === 'false'),
  );
}

function neighbours(lines: readonly Line[], cursor: Range): Pick<Target, 'textBefore' | 'textAfter'> {
  const line = lines.find((candidate) =>
    around([candidate]).isPointInRange(cursor.startContainer, cursor.startOffset),
  );
  if (!line) return { textBefore: false, textAfter: false };
  const before = around([line]);
  before.setEnd(cursor.startContainer, cursor.startOffset);
  const after = new Range();
  after.setStart(cursor.endContainer, cursor.endOffset);
  after.setEndAfter(lastNodeOf(line));
  return { textBefore: before.toString() !== '', textAfter: after.toString() !== '' };
}
