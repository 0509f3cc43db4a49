// For whom and in which words: what the user chose, and what follows for the rest.
import type { Facts } from '../../interview/facts.ts';
import type { Phase } from '../../interview/phase.ts';
import { type Applicant, applicants, type Route, routes, type Tone } from '../../interview/purpose.ts';
import { catalogue, forRoute, type Scenario } from '../../templates/catalogue.ts';
import { fittingFirst } from '../../templates/ranking.ts';
import type { Locale } from '../../templates/template.ts';
import { type Meaning, vague } from '../../templates/vague.ts';

/** What the user has chosen so far; the rest is taken from what is likely. */
export interface Wishes {
  readonly scenario?: string;
  readonly applicant?: Applicant;
  readonly route?: Route;
  readonly tone?: Tone;
  readonly locale?: Locale;
}

export interface Likely {
  readonly applicant: Applicant;
  readonly locale: Locale;
  /** What was read from the invitation. */
  readonly facts: Facts;
  /** Where now stands against what was read. */
  readonly phase: Phase;
}

export interface Choice {
  readonly scenario: Scenario;
  /** The user has yet to say which of several situations it is. */
  readonly isVague: boolean;
  readonly applicant: Applicant;
  readonly route: Route;
  readonly tone: Tone;
  readonly locale: Locale;
}

export function settle(wishes: Wishes, likely: Likely): Choice {
  const locale = wishes.locale ?? likely.locale;
  const chosen = catalogue[locale].find(({ id }) => id === wishes.scenario);
  const scenario = chosen ?? likelyScenario(locale, likely);
  const { audience } = scenario;
  return {
    scenario,
    isVague: wishes.scenario === vague.id,
    applicant: oneOf(audience.applicants, wishes.applicant, likely.applicant),
    route: oneOf(audience.routes, wishes.route, 'direct'),
    tone: wishes.tone ?? 'standard',
    locale,
  };
}

/** Who applies through somebody else gets the text that is put to them. */
export function withRoute(wishes: Wishes, scenario: Scenario, route: Route): Wishes {
  const fitting = forRoute(scenario, route) ?? scenario;
  return { ...wishes, route, scenario: fitting.id };
}

export function withApplicant(wishes: Wishes, scenario: Scenario, applicant: Applicant): Wishes {
  const fitting = servesApplicant(scenario, applicant) ?? scenario;
  return { ...wishes, applicant, scenario: fitting.id };
}

/** The vague wish made clear. */
export function withMeaning(wishes: Wishes, { locale, route }: Choice, meaning: Meaning): Wishes {
  const plain = catalogue[locale].find(({ purpose }) => purpose === meaning);
  return plain ? { ...wishes, scenario: (forRoute(plain, route) ?? plain).id } : wishes;
}

/** Routes and applicants for which the scenario's purpose has a text. */
export function openRoutes(scenario: Scenario): readonly Route[] {
  return routes.filter((route) => forRoute(scenario, route));
}

export function openApplicants(scenario: Scenario): readonly Applicant[] {
  return applicants.filter((applicant) => servesApplicant(scenario, applicant));
}

/** What fits the phase better than the chosen one; undefined where that fits. */
export function fittingScenario({ scenario, route, locale }: Choice, phase: Phase): Scenario | undefined {
  if (scenario.phases.includes(phase)) return undefined;
  const [first] = fittingFirst(catalogue[locale], phase);
  return first && (forRoute(first, route) ?? first);
}

function servesApplicant(scenario: Scenario, applicant: Applicant): Scenario | undefined {
  const serves = ({ purpose, audience }: Scenario) =>
    purpose === scenario.purpose && audience.applicants.includes(applicant);
  return serves(scenario) ? scenario : catalogue[scenario.locale].find(serves);
}

function likelyScenario(locale: Locale, { facts, phase }: Likely): Scenario {
  const [first] = fittingFirst(catalogue[locale], phase);
  if (!first) throw new Error('The catalogue is empty.');
  if (!facts.agentCompany) return first;
  const via = /派遣|スタッフ|staffing/i.test(facts.agentCompany) ? 'staffing' : 'agent';
  return forRoute(first, via) ?? first;
}

/** The first of the wanted ones that is open. */
function oneOf<Word extends string>(open: readonly Word[], ...wanted: readonly (Word | undefined)[]): Word {
  const word = wanted.find((one) => one !== undefined && open.includes(one)) ?? open[0];
  if (word === undefined) throw new Error('An audience leaves nothing to choose from.');
  return word;
}
