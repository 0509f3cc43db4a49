// Parses a template's file: its title, the line that explains it, then the parts of the mail and the call.
import { Liquid, type Template as Text } from 'liquidjs';
import { Unfilled } from './unfilled.ts';

export type Locale = 'ja';

const parts = ['subject', 'body', 'phone'] as const;
type Part = (typeof parts)[number];

export interface Template {
  readonly title: string;
  readonly summary: string;
  readonly texts: Readonly<Record<Part, readonly Text[]>>;
}

const headings: Record<Locale, Record<Part, string>> = {
  ja: { subject: '件名', body: '本文', phone: '電話' },
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
  const text = (part: Part) => parsePart(lines, headings[locale][part], file);
  return {
    title: title.slice(2),
    summary,
    texts: { subject: text('subject'), body: text('body'), phone: text('phone') },
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
