// The lines of a text, each knowing where it stands.
import type { Text } from './text.ts';

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
