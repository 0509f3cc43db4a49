// Finds a scenario by its own name or its card's, and settles what a card leaves open.
import type { Facts } from '../interview/facts.ts';
import { applicantOf, type Profile } from '../interview/profile.ts';
import type { Applicant } from '../interview/purpose.ts';
import { catalogue, findScenarios, type Scenario } from '../templates/catalogue.ts';
import { entries } from '../templates/entries.ts';
import type { Locale } from '../templates/template.ts';
import { Refusal } from './refusal.ts';

/** This card is about part-time work, and no other text. */
const PART_TIME = 'S14';

/**
 * A card with several purposes: who names other days wants another day; otherwise the first of them.
 * @throws Refusal for a name that we don't know, or whose text isn't there in that locale.
 */
export function chooseScenario(name: string, locale: Locale, { candidates = [] }: Facts): Scenario {
  const found = findScenarios(locale, name);
  const wanted = candidates.length > 0 ? found.find(({ purpose }) => purpose === 'reschedule') : undefined;
  const scenario = wanted ?? found[0];
  if (scenario) return scenario;
  if (entries.some(({ id, cards }) => id === name || cards.includes(name))) {
    throw new Refusal(`Scenario ${name} has no text in "${locale}".`);
  }
  const names = catalogue[locale].flatMap(({ id, cards }) => [id, ...cards]);
  throw new Refusal(`Scenario "${name}" is none of: ${[...new Set(names)].join(', ')}.`);
}

export function likelyApplicant(name: string, profile: Profile): Applicant {
  return name === PART_TIME ? 'part-time' : applicantOf(profile);
}
