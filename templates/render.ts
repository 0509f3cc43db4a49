// From a template and what the user told us to a letter and a phone script.
import type { Template as Text } from 'liquidjs';
import { dateOf, timeOf } from '../interview/phase.ts';
import type { Ask, Field, Writing } from './field.ts';
import { fields, labels } from './fields-ja.ts';
import type { Letter, Script } from './letter.ts';
import { liquid, type Template } from './template.ts';
import { Unfilled } from './unfilled.ts';

export interface Rendered {
  readonly letter: Letter;
  readonly script: Script;
  /** What the letter needs and the user hasn't told; each stands in it as its marker. */
  readonly missing: readonly Ask[];
}

/** Renders mail and phone script. @throws LiquidError when the template names an unknown field. */
export function renderTemplate({ texts }: Template, { facts, profile, now }: Writing): Rendered {
  const writing: Writing = { facts: trimmed(facts), profile: trimmed(profile), now };
  const scope = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.print(writing)]),
  );
  const [subject = ''] = renderLines(texts.subject, scope);
  const lines = renderLines(texts.body, scope);
  const told: Readonly<Partial<Record<Ask, unknown>>> = {
    ...writing.profile,
    ...writing.facts,
    date: dateOf(writing.facts),
    time: timeOf(writing.facts),
  };
  const written = [subject, ...lines].join('\n');
  return {
    letter: { subject, lines },
    script: renderLines(texts.phone, scope),
    missing: asksOf({ texts }).filter(
      (ask) => !told[ask] && written.includes(new Unfilled(labels[ask]).marker),
    ),
  };
}

/** What a template asks of the user, in the order of `labels`. */
export function asksOf({ texts }: Pick<Template, 'texts'>): readonly Ask[] {
  const names = liquid.variablesSync(Object.values(texts).flat());
  const asked = new Set(names.flatMap((name) => (fields[name] satisfies Field | undefined)?.asks ?? []));
  return (Object.keys(labels) as Ask[]).filter((ask) => asked.has(ask));
}

/** The pieces of a line, so that a view can make the markers stand out. */
export function splitMarkers(line: string): readonly { readonly text: string; readonly isMarker: boolean }[] {
  const markers = new Set(Object.values(labels).map((label) => new Unfilled(label).marker));
  return line
    .split(/(〔[^〕]*〕)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isMarker: markers.has(text) }));
}

/** A field that holds only blanks is as good as empty. */
function trimmed<T extends object>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text?.trim()])) as T;
}

/** Lines without blank ones at either end or in a row: a branch that prints nothing leaves no hole. */
function renderLines(text: readonly Text[], scope: object): string[] {
  return (liquid.renderSync(text as Text[], scope) as string)
    .replace(/[ \t　]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');
}
