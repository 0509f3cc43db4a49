// A plain-text draft is a textarea: its lines, where a letter goes in it, and writing it there.
import type { Placement } from '../interview/context.ts';
import { type DraftLine, findLetter, isBlank } from './draft.ts';
import type { Body } from './host.ts';
import { type Attempt, hasFocus } from './write.ts';

/** One line, and its place in the field's value; `end` is before its line break. */
interface PlainLine extends DraftLine {
  readonly start: number;
  readonly end: number;
}

interface Wish {
  readonly lines: readonly string[];
  /** The letter that this one takes the place of. */
  readonly former: readonly string[] | undefined;
  readonly placement: Placement;
  readonly hasCursor: boolean;
}

export function isPlain(body: Body): body is HTMLTextAreaElement {
  return body.tagName === 'TEXTAREA';
}

/** The lines of `text` before `tail`. */
export function plainLines(text: string, tail: number): readonly PlainLine[] {
  let start = 0;
  return text
    .slice(0, tail)
    .split('\n')
    .map((line) => {
      const end = start + line.length;
      const place = { text: line.trimEnd(), start, end };
      start = end + 1;
      return place;
    });
}

/** Types the letter into the field, so that the browser's undo takes it back in one step. */
export function typePlain(field: HTMLTextAreaElement, tail: number, wish: Wish): Attempt {
  const former = field.value;
  const { start, end, before, after } = placeFor(field, tail, wish);
  const text = before + wish.lines.join('\n') + after;
  const wanted = former.slice(0, start) + text + former.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  if (hasFocus(field)) document.execCommand('insertText', false, text);
  if (field.value !== wanted) assign(field, wanted);
  const caret = start + before.length + wish.lines.join('\n').length;
  field.setSelectionRange(caret, caret);
  return { isLate: false, takeBack: () => assign(field, former) };
}

function placeFor(field: HTMLTextAreaElement, tail: number, { former, placement, hasCursor }: Wish) {
  const text = field.value;
  const lines = plainLines(text, tail);
  const ours = placement === 'letter' && former ? findLetter(lines, former) : undefined;
  if (ours) return { start: ours[0]?.start ?? 0, end: ours.at(-1)?.end ?? 0, before: '', after: '' };
  if (isBlank(lines)) return { start: 0, end: 0, before: '', after: gapTo(text) };
  if (placement === 'replace') {
    const last = lines.findLast((line) => line.text !== '');
    return { start: 0, end: last?.end ?? tail, before: '', after: '' };
  }
  if (placement === 'cursor' && hasCursor && field.selectionStart <= tail) {
    const start = field.selectionStart;
    const end = Math.min(field.selectionEnd, tail);
    const isAtStart = start === 0 || text[start - 1] === '\n';
    const isAtEnd = end === text.length || text[end] === '\n';
    return { start, end, before: isAtStart ? '' : '\n\n', after: isAtEnd ? '' : '\n\n' };
  }
  return { start: 0, end: 0, before: '', after: '\n\n' };
}

/** What keeps the letter a blank line away from what follows it. */
function gapTo(rest: string): string {
  if (rest.trim() === '') return '';
  return '\n'.repeat(Math.max(0, 2 - (/^\n*/.exec(rest)?.[0].length ?? 0)));
}

function assign(field: HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
