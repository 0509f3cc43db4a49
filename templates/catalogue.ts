// The scenarios of a locale: every situation whose text is there.
import type { Route } from '../interview/purpose.ts';
import { texts as en } from './en/index.ts';
import { type Entry, entries } from './entries.ts';
import { texts as ja } from './ja/index.ts';
import { renderHead } from './render.ts';
import type { Locale, Template } from './template.ts';
import { parseHead, parseTemplateFile } from './template-file.ts';

export interface Scenario extends Entry {
  readonly title: string;
  readonly summary: string;
  readonly locale: Locale;
  readonly template: Template;
}

export const catalogue: Readonly<Record<Locale, readonly Scenario[]>> = {
  ja: scenariosIn('ja', ja),
  en: scenariosIn('en', en),
};

/** By its own id, or by a card's: more than one when the card leaves a choice open. Empty for an unknown name. */
export function findScenarios(locale: Locale, name: string): readonly Scenario[] {
  return catalogue[locale].filter(({ id, cards }) => id === name || cards.includes(name));
}

/** The same purpose, put to whoever the user applied through; undefined when none of `others` is such a text. */
export function forRoute(
  scenario: Scenario,
  route: Route,
  others: readonly Scenario[] = catalogue[scenario.locale],
): Scenario | undefined {
  const serves = ({ purpose, audience }: Scenario) =>
    purpose === scenario.purpose && audience.routes.includes(route);
  return serves(scenario) ? scenario : others.find(serves);
}

/** Each part is parsed when it is first asked for: the picker is to be there at once, and shows one letter of many. */
function scenariosIn(locale: Locale, texts: Readonly<Record<string, string>>): readonly Scenario[] {
  const parsed = new Map<string, Template>();
  return entries.flatMap((entry) => {
    const name = entry.text ?? entry.id;
    const source = texts[name];
    if (source === undefined) return [];
    const file = `${locale}/${name}.md`;
    let known: ReturnType<typeof renderHead> | undefined;
    const head = () => {
      known ??= renderHead(parseHead(source, file), locale, entry.purpose);
      return known;
    };
    return [
      {
        ...entry,
        locale,
        get title() {
          return head().title;
        },
        get summary() {
          return head().summary;
        },
        get template() {
          const template = parsed.get(name) ?? parseTemplateFile(source, locale, file);
          parsed.set(name, template);
          return template;
        },
      },
    ];
  });
}
