// Parses a template's file: its title, the line that explains it, then the parts of the mail and the call.
import type { Template as Text } from 'liquidjs';
import { type Locale, type Part, parseText, type Template, templateOf } from './template.ts';

/** Both may name the purpose, so that a text for several has a title for each. */
export interface Head {
  readonly title: Line;
  readonly summary: Line;
}

/** Parsed only where it names something: all titles are listed at once, before anything else shows. */
export type Line = string | readonly Text[];

export interface TemplateFile extends Template, Head {}

const headings: Record<Locale, Record<Part, string>> = {
  ja: { subject: '## 件名', body: '## 本文', phone: '## 電話' },
  en: { subject: '## Subject', body: '## Body', phone: '## Phone' },
};

/**
 * The template in a file's text.
 * @throws Error with file, line and column for a Liquid error, with the file for a missing part.
 */
export function parseTemplateFile(source: string, locale: Locale, file: string): TemplateFile {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const head = parseHead(source, file);
  const heading = headings[locale];
  const texts = {
    subject: partAt(lines, heading.subject, file),
    body: partAt(lines, heading.body, file),
    phone: lines.includes(heading.phone) ? partAt(lines, heading.phone, file) : [],
  };
  return { ...templateOf(locale, texts), ...head };
}

/** Its first two lines, without the time that the rest takes. */
export function parseHead(source: string, file: string): Head {
  const [title, summary] = source.replaceAll('\r\n', '\n').split('\n', 2);
  if (!title?.startsWith('# ') || !summary) {
    throw new Error(`${file}: begins with "# " and a title, then a line that explains it.`);
  }
  return { title: lineOf(title.slice(2), 1, file), summary: lineOf(summary, 2, file) };
}

function lineOf(text: string, number: number, file: string): Line {
  return text.includes('{') ? parseText('\n'.repeat(number - 1) + text, file) : text;
}

/** A part as it was typed; empty where the file doesn't have it. */
export function partIn(source: string, locale: Locale, name: Part): string {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(headings[locale][name]);
  return start === -1
    ? ''
    : lines
        .slice(start + 1, endOf(lines, start))
        .join('\n')
        .trim();
}

/** Blank lines stand in for what comes before the part, so that errors name the file's own lines. */
function partAt(lines: readonly string[], heading: string, file: string): Text[] {
  const start = lines.indexOf(heading);
  if (start === -1) throw new Error(`${file}: the part "${heading}" is missing.`);
  const text = lines.slice(start + 1, endOf(lines, start)).join('\n');
  return parseText('\n'.repeat(start + 1) + text, file);
}

function endOf(lines: readonly string[], start: number): number | undefined {
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return length === -1 ? undefined : start + 1 + length;
}
