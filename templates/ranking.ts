// Which situations to show first, seen from where now stands against the interview.
import type { Phase } from '../interview/phase.ts';
import type { Entry, Group } from './entries.ts';

type Placed = Pick<Entry, 'id' | 'phases' | 'group'>;

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
export function fittingFirst<Situation extends Placed>(
  situations: readonly Situation[],
  phase: Phase,
): readonly Situation[] {
  const rank = ({ id, phases }: Situation) => {
    if (!phases.includes(phase)) return first[phase].length + 1;
    const place = first[phase].indexOf(id);
    return place === -1 ? first[phase].length : place;
  };
  return [...situations].sort((a, b) => rank(a) - rank(b));
}

export interface Section<Situation> {
  /** 'likely': what most people come for in this phase, out of all groups. */
  readonly group: Group | 'likely';
  readonly situations: readonly Situation[];
}

/** Where each group stands: whoever wrote a text of their own wants it before ours. */
const firstGroups: readonly (Group | 'likely')[] = ['likely', 'house', 'own'];

/** The situations under their headings: the likely ones, what was added, then the groups with something fitting first. */
export function sectionsFor<Situation extends Placed>(
  situations: readonly Situation[],
  phase: Phase,
): readonly Section<Situation>[] {
  const headed = Map.groupBy(fittingFirst(situations, phase), ({ id, group }): Group | 'likely' =>
    first[phase].includes(id) ? 'likely' : group,
  );
  const sections = Array.from(headed, ([group, members]) => ({ group, situations: members }));
  const isFirst = ({ group }: { readonly group: Group | 'likely' }) => firstGroups.includes(group);
  const rank = ({ group }: { readonly group: Group | 'likely' }) => firstGroups.indexOf(group);
  return [
    ...sections.filter(isFirst).sort((a, b) => rank(a) - rank(b)),
    ...sections.filter((section) => !isFirst(section)),
  ];
}
