// For whom and in which words: what the user chose, and what follows for the rest.
import type { Facts } from '../../interview/facts.ts';
import type { Phase } from '../../interview/phase.ts';
import { type Applicant, applicants, type Route, routes, type Tone } from '../../interview/purpose.ts';
import { forRoute, type Scenario } from '../../templates/catalogue.ts';
import { findOffered, type Offer } from '../../templates/offer.ts';
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
  readonly route: Route;
  readonly tone: Tone;
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
  /** What it was chosen from. */
  readonly offer: Offer;
}

export function settle(wishes: Wishes, likely: Likely, offer: Offer): Choice {
  const wanted = wishes.locale ?? likely.locale;
  const scenario = findOffered(offer, wanted, wishes.scenario) ?? likelyScenario(offer.ours[wanted], likely);
  const { audience, locale } = scenario;
  return {
    scenario,
    isVague: wishes.scenario === vague.id,
    applicant: oneOf(audience.applicants, wishes.applicant, likely.applicant),
    route: oneOf(audience.routes, wishes.route, likely.route, 'direct'),
    tone: wishes.tone ?? likely.tone,
    locale,
    offer,
  };
}

/** Who applies through somebody else gets the text that is put to them. */
export function withRoute(wishes: Wishes, choice: Choice, route: Route): Wishes {
  const fitting = forRoute(choice.scenario, route, others(choice)) ?? choice.scenario;
  return { ...wishes, route, scenario: fitting.id };
}

export function withApplicant(wishes: Wishes, choice: Choice, applicant: Applicant): Wishes {
  const fitting = servesApplicant(choice, applicant) ?? choice.scenario;
  return { ...wishes, applicant, scenario: fitting.id };
}

/** The vague wish made clear. */
export function withMeaning(wishes: Wishes, choice: Choice, meaning: Meaning): Wishes {
  const plain = others(choice).find(({ purpose }) => purpose === meaning);
  return plain
    ? { ...wishes, scenario: (forRoute(plain, choice.route, others(choice)) ?? plain).id }
    : wishes;
}

/** Routes and applicants for which the scenario's purpose has a text. */
export function openRoutes(choice: Choice): readonly Route[] {
  return routes.filter((route) => forRoute(choice.scenario, route, others(choice)));
}

export function openApplicants(choice: Choice): readonly Applicant[] {
  return applicants.filter((applicant) => servesApplicant(choice, applicant));
}

/** What fits the phase better than the chosen one; undefined where that fits. */
export function fittingScenario(choice: Choice, phase: Phase): Scenario | undefined {
  if (choice.scenario.phases.includes(phase)) return undefined;
  const [first] = fittingFirst(others(choice), phase);
  return first && (forRoute(first, choice.route, others(choice)) ?? first);
}

/** Ours in the mail's language: what someone else wrote is only taken where the user picks it. */
function others({ offer, locale }: Choice): readonly Scenario[] {
  return offer.ours[locale];
}

function servesApplicant(choice: Choice, applicant: Applicant): Scenario | undefined {
  const { scenario } = choice;
  const serves = ({ purpose, audience }: Scenario) =>
    purpose === scenario.purpose && audience.applicants.includes(applicant);
  return serves(scenario) ? scenario : others(choice).find(serves);
}

function likelyScenario(ours: readonly Scenario[], { facts, phase, route }: Likely): Scenario {
  const [first] = fittingFirst(ours, phase);
  if (!first) throw new Error('The catalogue is empty.');
  return forRoute(first, facts.agentCompany ? viaOf(facts.agentCompany) : route, ours) ?? first;
}

function viaOf(agentCompany: string): Route {
  return /派遣|スタッフ|staffing/i.test(agentCompany) ? 'staffing' : 'agent';
}

/** The first of the wanted ones that is open. */
function oneOf<Word extends string>(open: readonly Word[], ...wanted: readonly (Word | undefined)[]): Word {
  const word = wanted.find((one) => one !== undefined && open.includes(one)) ?? open[0];
  if (word === undefined) throw new Error('An audience leaves nothing to choose from.');
  return word;
}
