// Where the focus goes by itself: to the first open question after a decision, to what is missing after a refusal.
import { useEffect } from 'preact/hooks';
import type { Ask } from '../../templates/field.ts';
import { fieldOf, focusField } from './focus-field.ts';
import { focusScenario } from './use-visit.ts';

interface Moves {
  /** Counts the situations decided on. */
  readonly decisions: number;
  /** Counts the presses of Insert that were refused. */
  readonly refusals: number;
  readonly isVague: boolean;
  readonly missing: readonly Ask[];
  /** Changes with the order in which the situations stand. */
  readonly order: string;
}

export function useFocus({ decisions, refusals, isVague, missing, order }: Moves): void {
  const focusMissing = (otherwise: () => void) => {
    if (isVague) focusField('#vague button');
    else if (missing.length > 0) focusField(...missing.map(fieldOf));
    else otherwise();
  };
  useEffect(() => {
    // An option that has the focus loses it when the list is put in another order.
    if (document.activeElement === document.body) focusScenario();
  }, [order]);
  useEffect(() => {
    // With nothing left to ask, the situation keeps the focus: Enter inserts.
    if (decisions > 0) focusMissing(focusScenario);
  }, [decisions]);
  useEffect(() => {
    if (refusals > 0) focusMissing(() => focusField('[name="placement"]'));
  }, [refusals]);
}
