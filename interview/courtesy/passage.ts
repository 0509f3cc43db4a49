// Lines of a draft read as one text, in which every character still knows its place.
import type { Place } from './finding.ts';
import type { Line } from './line.ts';

/** How much of the text a rule may see; see Line. */
export type View = 'plain' | 'text' | 'named' | 'voice';

export interface Passage extends Readonly<Record<View, string>> {
  readonly where: 'subject' | 'body';
  readonly lines: readonly Line[];
  /** Where in the text each line starts. */
  readonly starts: readonly number[];
  /** The voice with the lines joined that one sentence runs over. */
  readonly flow: Flow;
}

/** Views are made when a rule first looks. */
export function passageOf(where: Passage['where'], lines: readonly Line[]): Passage {
  const view = (name: View) => once(() => lines.map((line) => line[name]).join('\n'));
  const [plain, text, named, voice] = [view('plain'), view('text'), view('named'), view('voice')];
  const starts = once(() => startsOf(lines));
  const flow = once(() => flowOf(voice()));
  return {
    where,
    lines,
    get starts() {
      return starts();
    },
    get plain() {
      return plain();
    },
    get text() {
      return text();
    },
    get named() {
      return named();
    },
    get voice() {
      return voice();
    },
    get flow() {
      return flow();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function startsOf(lines: readonly Line[]): readonly number[] {
  let next = 0;
  return lines.map(({ raw }) => {
    const start = next;
    next += raw.length + 1;
    return start;
  });
}

/** A text, and where each of its characters stands in the passage. */
interface Flow {
  readonly text: string;
  readonly at: (index: number) => number;
}

function flowOf(text: string): Flow {
  const breaks: number[] = [];
  const joined = text.replace(wrap, (_, offset: number) => {
    breaks.push(offset - breaks.length);
    return '';
  });
  return { text: joined, at: (index) => index + breaks.filter((one) => one <= index).length };
}

/** A line's end amid a sentence: neither a stop nor a polite ending before it, no blank line or bullet after it. */
const wrap = /(?<=[^\n 。!?:])(?<!ます|です|ました|ません|でした|ください|下さい)\n(?=[^\n ・●○■(【-])/g;

/** Where `length` characters from `index` stand in the draft, cut at the end of the line; undefined in an empty passage. */
export function placeOf(passage: Passage, index: number, length: number): Place | undefined {
  const at = lineAt(passage.starts, index);
  const line = passage.lines[at];
  if (!line) return undefined;
  const column = index - (passage.starts[at] ?? 0);
  return {
    where: passage.where,
    line: line.number + 1,
    column: column + 1,
    length: Math.min(length, line.raw.length - column),
  };
}

/** What stands there in the draft itself, within one line. */
export function rawText(passage: Passage, index: number, length: number): string {
  const at = lineAt(passage.starts, index);
  const column = index - (passage.starts[at] ?? 0);
  return passage.lines[at]?.raw.slice(column, column + length) ?? '';
}

/** The last start at or before `index`. */
function lineAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
