// The facts that most mails do without: folded away until they are filled or needed.
import type { Facts } from '../../interview/facts.ts';
import type { Ask, Writing } from '../../templates/field.ts';

export const rare = ['department', 'round', 'position', 'place', 'endTime'] as const;
export type Rare = (typeof rare)[number];

/** Those that this mail asks for, but can do without. */
export function foldable(asks: readonly Ask[], needs: readonly Ask[]): readonly Rare[] {
  return rare.filter((ask) => asks.includes(ask) && !needs.includes(ask));
}

/** For a look at what a letter needs: a rare fact that is filled must not move while it is typed. */
export function withoutRare(given: Writing): Writing {
  const facts: Facts = Object.fromEntries(
    Object.entries(given.facts).filter(([name]) => !rare.some((ask) => ask === name)),
  );
  return { ...given, facts };
}
