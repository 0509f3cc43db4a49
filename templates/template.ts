// A template: the texts of a mail and a call, parsed, with the fields that they name.
import { Liquid, type Template as Text } from 'liquidjs';
import { type Locale, locales } from './locale.ts';
import { Unfilled } from './unfilled.ts';

export { type Locale, locales };

export const parts = ['subject', 'body', 'phone'] as const;
export type Part = (typeof parts)[number];

export interface Template {
  readonly locale: Locale;
  /** A part may be empty: not every situation calls for a phone call. */
  readonly texts: Readonly<Record<Part, readonly Text[]>>;
  /** Every name in its texts: fields, and what the text itself assigns. */
  readonly names: readonly string[];
}

/** The tags that a text may use. None repeats: a template from anywhere ends as soon as it was read. */
const tags = ['if', 'unless', 'case', 'assign', 'capture', 'comment'];

/** Characters and list members that one rendering may hold: a long letter has some thousands. */
const MOST_MEMORY = 2_000_000;

/** Values are written as they are: a letter holds no HTML. A tag alone on its line takes its line break with it. */
export const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  greedy: false,
  // A range such as (1..1e9) would be held in memory whole.
  memoryLimit: MOST_MEMORY,
  outputEscape: (value: unknown) => (value instanceof Unfilled ? value.marker : String(value ?? '')),
});
for (const tag of Object.keys(liquid.tags)) if (!tags.includes(tag)) delete liquid.tags[tag];
for (const filter of Object.keys(liquid.filters)) delete liquid.filters[filter];

/** @throws LiquidError with line and column in the text. */
export function parseText(text: string, file?: string): Text[] {
  return liquid.parse(text.replaceAll('\r\n', '\n').split('\n').map(closeUp).join('\n'), file);
}

export function templateOf(locale: Locale, texts: Template['texts']): Template {
  return { locale, texts, names: liquid.variablesSync(Object.values(texts).flat()) };
}

function closeUp(line: string): string {
  return line.replace(/^[ \t]*(\{%(?:(?!%\}).)*?)-?%\}[ \t]*$/, '$1-%}');
}
