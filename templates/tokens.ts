// Takes a text apart into fields, tags and braces that are neither, however broken it is.

interface Span {
  readonly from: number;
  readonly to: number;
}

/** `{{ … }}` or `{% name … %}`: what stands in it, and where. */
export interface FieldToken extends Span {
  readonly kind: 'field';
  readonly text: string;
  readonly textFrom: number;
}

export interface TagToken extends Span {
  readonly kind: 'tag';
  readonly name: string;
  /** What follows the name, and where. */
  readonly text: string;
  readonly textFrom: number;
}

/** Braces that open or close nothing, and what they should be, where we can tell. */
export interface StrayToken extends Span {
  readonly kind: 'stray';
  readonly meant?: string;
  /** The tag that it was meant for. */
  readonly tag?: TagToken;
}

export type Token = FieldToken | TagToken | StrayToken;

// Liquid reads past quoted braces in a field, and not in a tag.
const field = /\{\{-?(?<field>(?:"[^"]*"|'[^']*'|(?!\{\{|\{%|-?\}\})[^"'])*)-?\}\}/;
const tag = /\{%-?(?<tag>(?:(?!\{\{|\{%|-?%\})[\s\S])*)-?%\}/;
/** Opened and never closed: as far as it can belong to it. */
const open = /(?<open>\{\{|\{%)(?<rest>[^{}%\n]*)[}%]?/;
const wide = /(?<wide>[｛{]{2}|｛)(?<named>[^{}｛｝\n]*)(?:[｝}]{2}|｝)/;
const single = /(?<![{])\{(?<single>[^{}%\n"']+)\}(?!\})/;
const close = /(?<close>\}\}|%\})/;
const any = new RegExp([field, tag, wide, open, single, close].map(({ source }) => source).join('|'), 'g');

/** In their order. `isField` tells braces of another width or number that were meant for a field from those that are just text. */
export function tokensIn(text: string, isField: (name: string) => boolean): readonly Token[] {
  return [...text.matchAll(any)].flatMap((match) => tokenOf(match, isField));
}

function tokenOf(match: RegExpMatchArray, isField: (name: string) => boolean): readonly Token[] {
  const [whole] = match;
  const from = match.index ?? 0;
  const span = { from, to: from + whole.length };
  const { field, tag, open, rest = '', named, single } = match.groups ?? {};
  if (field !== undefined)
    return [{ kind: 'field', ...span, ...trimmed(field, from + whole.indexOf(field, 2)) }];
  if (tag !== undefined) return [tagOf(span, tag, from + whole.indexOf(tag, 2))];
  if (open !== undefined) return [unclosed(from, open, rest, whole)];
  const name = (named ?? single)?.trim();
  if (name !== undefined) return isField(name) ? [{ kind: 'stray', ...span, meant: `{{${name}}}` }] : [];
  return [{ kind: 'stray', ...span, meant: '' }];
}

function tagOf(span: Span, inside: string, at: number): TagToken {
  const { text, textFrom } = trimmed(inside, at);
  const name = /^[^\s=("'“”]*/.exec(text)?.[0] ?? '';
  return { kind: 'tag', ...span, name, ...trimmed(text.slice(name.length), textFrom + name.length) };
}

function unclosed(from: number, braces: string, rest: string, whole: string): StrayToken {
  const inside = rest.trim();
  const span = { kind: 'stray', from, to: from + whole.trimEnd().length } as const;
  if (inside === '') return span;
  // A field's name has no blanks: what follows one is text again.
  if (braces === '{%') {
    return { ...span, meant: `{% ${inside} %}`, tag: tagOf(span, rest, from + braces.length) };
  }
  return /\s/.test(inside) ? span : { ...span, meant: `{{${inside}}}` };
}

function trimmed(text: string, at: number): { readonly text: string; readonly textFrom: number } {
  return { text: text.trim(), textFrom: at + text.length - text.trimStart().length };
}
