// Text in one plain form, each of whose characters still knows where it stands in the original, and its lines.
import { fold } from './fold.ts';
import { skipCalendar } from './icalendar.ts';
import { type Skip, skipMarkup } from './markup.ts';

/** Where a text came from. */
export type Source = 'body' | 'subject' | 'from';

/** A place in the original text, offsets in UTF-16 units, `end` excluded. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export interface Text {
  readonly source: Source;
  /** Widths, spaces, dashes and waves folded; no bidi controls, zero-width characters or tags. */
  readonly plain: string;
  /** For each character of `plain`, as a reader would want it printed; '' after the first of several. */
  readonly shown: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What is read of a mail at most: the newest message stands on top, and no invitation is longer. */
const MOST_CHARACTERS: Readonly<Record<Source, number>> = { body: 20_000, subject: 1_000, from: 1_000 };

const halfKana = /[\uff61-\uff9f]/;
const wideAlphanumeric = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

export function textOf(original: string, source: Source): Text {
  const cut = original.slice(0, MOST_CHARACTERS[source]);
  const skip: Skip = skipCalendar(cut) ?? skipMarkup(cut);
  const [plain, shown, starts, ends]: [string[], string[], number[], number[]] = [[], [], [], []];
  const put = (folded: string, print: string, start: number, end: number) => {
    for (let i = 0; i < folded.length; i++) {
      plain.push(folded.charAt(i));
      shown.push(i === 0 ? print : '');
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < cut.length; ) {
    const skipped = skip(at);
    const end = skipped?.end ?? endOfCharacter(cut, at);
    if (skipped) put(skipped.stands, skipped.stands, at, end);
    else {
      const character = cut.slice(at, end);
      const folded = isPlain(character) ? character : fold(character);
      put(folded, folded === character ? character : print(character, folded), at, end);
    }
    at = end;
  }
  return { source, plain: plain.join(''), shown, starts, ends };
}

/** A surrogate pair, a letter with its voicing mark and a line's CRLF are one character each. */
function endOfCharacter(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const end = at + (code > 0xffff ? 2 : 1);
  const next = text.charCodeAt(end);
  const isVoiced =
    (next === 0xff9e || next === 0xff9f || next === 0x3099 || next === 0x309a) && code !== next;
  return isVoiced || (code === 13 && next === 10) ? end + 1 : end;
}

/** ASCII, kana and the common kanji, which is nearly all there is. */
function isPlain(character: string): boolean {
  const code = character.charCodeAt(0);
  if (character.length > 1) return false;
  return (
    (code > 31 && code < 127) ||
    (code > 0x3040 && code < 0x3099) ||
    (code > 0x309f && code < 0x3100) ||
    (code >= 0x4e00 && code < 0xa000)
  );
}

/** As it stands in the mail, except for widths that nobody would type again: Ｚｏｏｍ, ５Ｆ, ｾﾝﾀｰ. */
function print(character: string, folded: string): string {
  if (folded === '' || folded === ' ' || folded === '\n') return folded;
  return wideAlphanumeric.test(character) || halfKana.test(character) ? folded : character;
}

/** The part of the original that `plain` shows from `from` to `to`. */
export function spanOf(text: Text, from: number, to: number): Span {
  const start = text.starts[from] ?? 0;
  return { source: text.source, start, end: Math.max(start, text.ends[to - 1] ?? start) };
}

/** That part, ready to be shown or put into a mail: one line, single spaces. */
export function shownOf(text: Text, from: number, to: number): string {
  return text.shown.slice(from, to).join('').replace(/\s+/g, ' ').trim();
}

export interface Line {
  readonly text: Text;
  /** Where `content` starts in `text.plain`. */
  readonly start: number;
  /** Without the spaces around it; '' for a blank line. */
  readonly content: string;
}

const MOST_LINES = 600;
/** Of a longer line, only the beginning is read. */
const LONGEST_LINE = 1_000;

export function linesOf(text: Text): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.plain.length && lines.length < MOST_LINES; ) {
    const next = text.plain.indexOf('\n', start);
    const end = next < 0 ? text.plain.length : next;
    lines.push(trimmed(text, start, Math.min(end, start + LONGEST_LINE)));
    start = end + 1;
  }
  return lines;
}

function trimmed(text: Text, start: number, end: number): Line {
  const whole = text.plain.slice(start, end);
  const content = whole.trim();
  return { text, start: start + whole.indexOf(content), content };
}

/** The same line without its first `count` characters. */
export function without(line: Line, count: number): Line {
  return trimmed(line.text, line.start + count, line.start + line.content.length);
}
