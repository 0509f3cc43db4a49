// A fact as it was read: its value, where it stands, and whether it may be taken as it is; and the parts of a line.
import { type Span, shownOf, spanOf, type Text } from './text.ts';

export interface Reading<Value = string> {
  readonly value: Value;
  readonly span: Span;
  /** A fact that isn't sure is for the user to confirm. */
  readonly isSure: boolean;
}

/** A stretch of a text's plain form. */
export interface Found {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** What stands there, tidied; undefined when nothing visible does. */
export function asReading({ text, start, end }: Found, isSure: boolean): Reading | undefined {
  const value = shownOf(text, start, end);
  return value === '' ? undefined : { value, span: spanOf(text, start, end), isSure };
}

export function withValue<Value>({ text, start, end }: Found, value: Value, isSure: boolean): Reading<Value> {
  return { value, span: spanOf(text, start, end), isSure };
}

/** A part of a clause or a line, in the whole text. */
export function foundIn(
  whole: { readonly text: Text; readonly start: number },
  part: { readonly start: number; readonly end: number },
): Found {
  return { text: whole.text, start: whole.start + part.start, end: whole.start + part.end };
}

export function plainOf({ text, start, end }: Found): string {
  return text.plain.slice(start, end);
}

/** A stretch of a line. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Whom a line names: who wrote, or whom to ask. */
export interface Party {
  readonly company?: Part & { readonly hasForm: boolean };
  readonly department?: Part;
  readonly title?: Part;
  readonly person?: Part;
}

/** A party with its parts' places in the text. */
export interface Voice {
  readonly company?: Found;
  /** The company's name has a legal form, which says where it ends. */
  readonly hasForm: boolean;
  readonly department?: Found;
  readonly title?: Found;
  readonly person?: Found;
}
