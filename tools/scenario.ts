// Finds a scenario by its own name or its card's, and settles what a card leaves open.
import type { Facts } from '../interview/facts.ts';
import { applicantOf, type Profile } from '../interview/profile.ts';
import type { Applicant, Purpose, Route } from '../interview/purpose.ts';
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

/** Asks to be seen after all: what tells the two mails that follow a missed interview apart. */
const anotherChance =
  /(あらためて|改めて|再度|もう一度)[^。]{0,20}(機会|面接|日程)|another (chance|opportunity)|re-?schedule/i;

/**
 * What a mail of this scenario wants and whom it goes through, as far as its name, its facts and its words settle that.
 * @throws Refusal for a name that we don't know.
 */
export function aimOf(
  name: string,
  { candidates = [] }: Facts,
  body: string,
): { readonly purpose?: Purpose; readonly route?: Route } {
  const named = entries.filter(({ id, cards }) => id === name || cards.includes(name));
  if (named.length === 0) throw new Refusal(`Scenario "${name}" is not known.`);
  const purposes = [...new Set(named.map(({ purpose }) => purpose))];
  const [route, ...otherRoutes] = new Set(named.flatMap(({ audience }) => audience.routes));
  const purpose =
    candidates.length > 0 && purposes.includes('reschedule') ? 'reschedule' : settled(purposes, body);
  return { ...(purpose && { purpose }), ...(route && otherRoutes.length === 0 && { route }) };
}

function settled(purposes: readonly Purpose[], body: string): Purpose | undefined {
  if (purposes.length > 1 && purposes.every((purpose) => purpose.startsWith('noshow'))) {
    return purposes.find((purpose) => anotherChance.test(body) === (purpose === 'noshow-retry'));
  }
  return purposes.length === 1 ? purposes[0] : undefined;
}

export function likelyApplicant(name: string, profile: Profile): Applicant {
  return name === PART_TIME ? 'part-time' : applicantOf(profile);
}
