// Reads --audience, applicant[,route][,mode], and finds the scenario that serves it.
import { type Applicant, applicants, type Route, routes } from '../interview/purpose.ts';
import { type Mode, modes } from '../templates/audience.ts';
import { forRoute, type Scenario } from '../templates/catalogue.ts';
import { oneOf, Refusal } from './refusal.ts';

interface Wanted {
  readonly applicant?: Applicant;
  readonly route?: Route;
  readonly mode?: Mode;
}

export interface Served {
  readonly scenario: Scenario;
  readonly applicant: Applicant;
  readonly route: Route;
  readonly mode: Mode;
}

/** @throws Refusal for a word that is none of its kind. */
export function readAudience(list: string): Wanted {
  const [applicant = '', ...rest] = list.split(',').map((word) => word.trim());
  const isMode = (word: string) => modes.some((mode) => mode === word);
  const [first, second] = rest;
  const route = first === undefined || (isMode(first) && second === undefined) ? undefined : first;
  const mode = route === undefined ? first : second;
  if (rest.length > 2) throw new Refusal(`--audience "${list}" has more than applicant, route and mode.`);
  return {
    applicant: oneOf(applicant, applicants, 'Applicant'),
    ...(route !== undefined && { route: oneOf(route, routes, 'Route') }),
    ...(mode !== undefined && { mode: oneOf(mode, modes, 'Mode') }),
  };
}

/**
 * Through an agent or a staffing company the same purpose has another text.
 * @throws Refusal when no text serves what was asked for; `likely` only guesses, and gives way.
 */
export function serve(scenario: Scenario, wanted: Wanted, likely: Wanted): Served {
  const route = wanted.route ?? (wanted.applicant === 'staffing' ? 'staffing' : undefined);
  const fitting = route ? forRoute(scenario, route) : scenario;
  if (!fitting) throw new Refusal(`Scenario ${scenario.id} has no text for the route "${route}".`);
  const { audience, id } = fitting;
  const choose = <Word extends string>(
    what: string,
    words: readonly Word[],
    asked?: Word,
    guess?: Word,
  ): Word => {
    const choice = asked ?? words.find((word) => word === guess) ?? words[0];
    if (choice && words.includes(choice)) return choice;
    throw new Refusal(`Scenario ${id} is not for the ${what} "${asked}", only for: ${words.join(', ')}.`);
  };
  return {
    scenario: fitting,
    applicant: choose('applicant', audience.applicants, wanted.applicant, likely.applicant),
    route: choose('route', audience.routes, route),
    mode: choose('mode', audience.modes, wanted.mode, likely.mode),
  };
}
