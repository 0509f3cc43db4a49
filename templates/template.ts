// Parses a template's file: its title, the line that explains it, then the parts of the mail and the call.
import { Liquid, type Template as Text } from 'liquidjs';
import { Unfilled } from './unfilled.ts';

export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

const parts = ['subject', 'body', 'phone'] as const;
type Part = (typeof parts)[number];

export interface Template {
  readonly locale: Locale;
  /** May name the purpose, so that a text for several has a title for each. */
  readonly title: readonly Text[];
  readonly summary: readonly Text[];
  /** Empty for a part that the file doesn't have: not every situation calls for a phone call. */
  readonly texts: Readonly<Record<Part, readonly Text[]>>;
  /** Every name in its texts: fields, and what the text itself assigns. */
  readonly names: readonly string[];
}

const headings: Record<Locale, Record<Part, string>> = {
  ja: { subject: '件名', body: '本文', phone: '電話' },
  en: { subject: 'Subject', body: 'Body', phone: 'Phone' },
};

/** Values are written as they are: a letter holds no HTML. A tag alone on its line takes its line break with it. */
export const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  greedy: false,
  outputEscape: (value: unknown) => (value instanceof Unfilled ? value.marker : String(value ?? '')),
});

/**
 * The template in a file's text.
 * @throws Error with file, line and column for a Liquid error, with the file for a missing part.
 */
export function parseTemplate(source: string, locale: Locale, file: string): Template {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const [title, summary] = lines;
  if (!title?.startsWith('# ') || !summary) {
    throw new Error(`${file}: begins with "# " and a title, then a line that explains it.`);
  }
  const heading = headings[locale];
  const texts = {
    subject: parsePart(lines, heading.subject, file),
    body: parsePart(lines, heading.body, file),
    phone: lines.includes(`## ${heading.phone}`) ? parsePart(lines, heading.phone, file) : [],
  };
  return {
    locale,
    title: liquid.parse(title.slice(2), file),
    summary: liquid.parse(`\n${summary}`, file),
    texts,
    names: liquid.variablesSync(Object.values(texts).flat()),
  };
}

/** Blank lines stand in for what comes before the part, so that errors name the file's own lines. */
function parsePart(lines: readonly string[], heading: string, file: string): Text[] {
  const start = lines.indexOf(`## ${heading}`);
  if (start === -1) throw new Error(`${file}: the part "## ${heading}" is missing.`);
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => line.startsWith('## '));
  const text = rest.slice(0, length === -1 ? undefined : length).map(closeUp);
  return liquid.parse('\n'.repeat(start + 1) + text.join('\n'), file);
}

function closeUp(line: string): string {
  return line.replace(/^[ \t]*(\{%(?:(?!%\}).)*?)-?%\}[ \t]*$/, '$1-%}');
}
