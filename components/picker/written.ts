// What comes of a scenario's text and what the user told: the letter, the script, and what there is to ask.
import type { Scenario } from '../../templates/catalogue.ts';
import type { Ask, Writing as Given } from '../../templates/field.ts';
import { type Rendered, renderTemplate } from '../../templates/render.ts';
import { withoutRare } from './rare.ts';
import { relevantAsks } from './relevant.ts';

export interface Written extends Rendered {
  readonly asks: readonly Ask[];
  /** What the letter can't do without. */
  readonly needs: readonly Ask[];
  /** The text has a mistake, and there is no letter: so only where somebody added the text. */
  readonly isBroken: boolean;
}

/** As long as no letter is asked for. */
export const unwritten: Written = {
  letter: { subject: '', lines: [] },
  script: [],
  missing: [],
  asks: [],
  needs: [],
  isBroken: false,
};

export function write(scenario: Scenario, given: Given): Written {
  try {
    const { template } = scenario;
    return {
      ...renderTemplate(template, given),
      asks: relevantAsks(template, given),
      needs: renderTemplate(template, withoutRare(given)).missing,
      isBroken: false,
    };
  } catch (error) {
    if (isAdded(scenario)) return { ...unwritten, isBroken: true };
    throw error;
  }
}

function isAdded({ group }: Pick<Scenario, 'group'>): boolean {
  return group === 'own' || group === 'house';
}
