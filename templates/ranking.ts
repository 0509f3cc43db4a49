// Which situations to show first, seen from where now stands against the interview.
import type { Phase } from '../interview/phase.ts';
import type { Scenario } from './catalogue.ts';

/** What most people come for in each phase. */
const first: Readonly<Record<Phase, readonly string[]>> = {
  unknown: [],
  'days-before': ['cancel', 'reschedule', 'confirm'],
  'day-before': ['cancel', 'reschedule'],
  'same-day': ['cancel', 'reschedule', 'late', 'online-trouble'],
  missed: ['noshow-withdraw', 'noshow-retry', 'late', 'online-trouble', 'late-apology'],
  after: ['noshow-withdraw', 'noshow-retry', 'thanks', 'late-apology'],
};

/** Fitting ones first, the likeliest of them at the top; otherwise as they stand in the catalogue. */
export function fittingFirst(scenarios: readonly Scenario[], phase: Phase): readonly Scenario[] {
  const rank = ({ id, phases }: Scenario) => {
    if (!phases.includes(phase)) return first[phase].length + 1;
    const place = first[phase].indexOf(id);
    return place === -1 ? first[phase].length : place;
  };
  return [...scenarios].sort((a, b) => rank(a) - rank(b));
}
