// What the list of situations offers: ours in the mail's language, named in the interface's, the vague one, and what was added.
import type { Purpose } from '../../interview/purpose.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import type { Entry } from '../../templates/entries.ts';
import type { Offer } from '../../templates/offer.ts';
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
export function optionsFor({ ours, added }: Offer, locale: Locale): readonly ScenarioOption[] {
  const scenarios = ours[locale];
  const lastMeaning = scenarios.findLast(({ purpose, group }) => group === vague.group && means(purpose));
  const options = scenarios.flatMap((scenario) => {
    const option = optionOf(
      scenario,
      catalogue[interfaceLocale].find(({ id }) => id === scenario.id),
    );
    return scenario === lastMeaning ? [option, vagueOption()] : [option];
  });
  return [...options, ...added.map((scenario) => optionOf(scenario))];
}

/** `named`: the same in the interface's language. */
function optionOf(scenario: Scenario, named = scenario): ScenarioOption {
  const { id, group, phases, purpose } = scenario;
  return {
    id,
    group,
    phases,
    title: named.title.trim() || t('untitled'),
    summary: named.summary,
    purposes: [purpose],
    lang: named.locale,
  };
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
