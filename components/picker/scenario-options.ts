// What the list of situations offers: the catalogue's texts in the mail's language, named in the interface's, and the vague one.
import type { Purpose } from '../../interview/purpose.ts';
import { catalogue } from '../../templates/catalogue.ts';
import type { Entry } from '../../templates/entries.ts';
import type { Locale } from '../../templates/template.ts';
import { meanings, vague } from '../../templates/vague.ts';
import { interfaceLocale, t } from '../locale.ts';

export interface ScenarioOption extends Pick<Entry, 'id' | 'group' | 'phases'> {
  readonly title: string;
  readonly summary: string;
  /** More than one when it leaves the choice open. */
  readonly purposes: readonly Purpose[];
  /** Of its title and summary. */
  readonly lang: Locale;
}

/** In the catalogue's order, the vague one behind those that it can mean. */
export function optionsFor(locale: Locale): readonly ScenarioOption[] {
  const scenarios = catalogue[locale];
  const lastMeaning = scenarios.findLast(({ purpose, group }) => group === vague.group && means(purpose));
  return scenarios.flatMap((scenario) => {
    const { id, group, phases, purpose } = scenario;
    const named = catalogue[interfaceLocale].find((one) => one.id === id) ?? scenario;
    const { title, summary } = named;
    const option = { id, group, phases, title, summary, purposes: [purpose], lang: named.locale };
    return scenario === lastMeaning ? [option, vagueOption()] : [option];
  });
}

function means(purpose: Purpose): boolean {
  return meanings.some((meaning) => meaning === purpose);
}

function vagueOption(): ScenarioOption {
  return {
    ...vague,
    title: t('vagueTitle'),
    summary: t('vagueSummary'),
    purposes: meanings,
    lang: interfaceLocale,
  };
}
