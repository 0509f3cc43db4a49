// From a template and what the user told us to a letter and a phone script.
import type { Template as Text } from 'liquidjs';
import { clockOf, dateOf, timeOf } from '../interview/phase.ts';
import type { Purpose } from '../interview/purpose.ts';
import type { Ask, Field, Writing } from './field.ts';
import type { Letter, Script } from './letter.ts';
import { type Locale, liquid, type Template } from './template.ts';
import type { Head, Line } from './template-file.ts';
import { Unfilled } from './unfilled.ts';
import { vocabularies } from './vocabulary.ts';

export interface Rendered {
  readonly letter: Letter;
  /** Empty where no call is made. */
  readonly script: Script;
  /** What the letter needs and the user hasn't told; each stands in it as its marker. */
  readonly missing: readonly Ask[];
}

/** Renders mail and phone script. @throws LiquidError when the template names an unknown field. */
export function renderTemplate(template: Template, given: Writing): Rendered {
  const { texts, locale } = template;
  const writing: Writing = { ...given, facts: trimmed(given.facts), profile: trimmed(given.profile) };
  const { fields, labels } = vocabularies[locale];
  const scope = Object.fromEntries(
    template.names.flatMap((name) => {
      const field: Field | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field ? [[name, field.print(writing)]] : [];
    }),
  );
  const [subject = ''] = renderLines(texts.subject, scope);
  const lines = renderLines(texts.body, scope);
  const told = toldIn(writing);
  const written = [subject, ...lines].join('\n');
  return {
    letter: { subject, lines },
    script: texts.phone.length > 0 ? renderLines(texts.phone, scope) : [],
    missing: asksOf(template).filter(
      (ask) => !told[ask] && written.includes(new Unfilled(labels[ask]).marker),
    ),
  };
}

/** The title and the line below it, for a purpose. */
export function renderHead(
  { title, summary }: Head,
  locale: Locale,
  purpose: Purpose,
): { readonly title: string; readonly summary: string } {
  const { field, words } = vocabularies[locale].purpose;
  const scope = { [field]: words[purpose] };
  const write = (line: Line) => (typeof line === 'string' ? line : renderLines(line, scope).join(''));
  return { title: write(title), summary: write(summary) };
}

/** What a template asks of the user, in the order of its locale's labels. */
export function asksOf({ names, locale }: Template): readonly Ask[] {
  const { fields, labels } = vocabularies[locale];
  const asked = new Set(names.flatMap((name) => (fields[name] satisfies Field | undefined)?.asks ?? []));
  return (Object.keys(labels) as Ask[]).filter((ask) => asked.has(ask));
}

/** The markers that stand in a letter. */
export function blanksIn({ subject, lines }: Letter): readonly string[] {
  const pieces = [subject, ...lines].flatMap(splitMarkers);
  return [...new Set(pieces.filter(({ isMarker }) => isMarker).map(({ text }) => text))];
}

/** The pieces of a line, so that a view can make the markers stand out. */
export function splitMarkers(line: string): readonly { readonly text: string; readonly isMarker: boolean }[] {
  return line
    .split(/(〔[^〕]*〕)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isMarker: markers.has(text) }));
}

const markers: ReadonlySet<string> = new Set(
  Object.values(vocabularies).flatMap(({ labels }) =>
    Object.values(labels).map((label) => new Unfilled(label).marker),
  ),
);

/** A date that is none tells nothing. */
function toldIn({ facts, profile }: Writing): Readonly<Partial<Record<Ask, unknown>>> {
  const candidates = facts.candidates?.some(dateOf);
  return {
    ...profile,
    ...facts,
    date: dateOf(facts),
    time: timeOf(facts),
    eta: clockOf(facts.eta),
    candidates,
  };
}

/** A field that holds only blanks is as good as empty. */
function trimmed<T extends object>(answers: T): T {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === 'string' ? answer.trim() : answer,
    ]),
  ) as T;
}

/** Lines without blank ones at either end or in a row: a branch that prints nothing leaves no hole. “Inc.” ends a sentence. */
function renderLines(text: readonly Text[], scope: object): string[] {
  return (liquid.renderSync(text as Text[], scope) as string)
    .replace(/[ \t　]+$/gm, '')
    .replace(/(?<=\w)\.\.(?![.\w])/g, '.')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');
}
