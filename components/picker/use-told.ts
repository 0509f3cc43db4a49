// What the user has told about the interview, each answer by itself, so that what the mail says stays what it says.
import { useState } from 'preact/hooks';
import type { Facts } from '../../interview/facts.ts';

interface Told {
  /** The draft that it was told for; empty where that wasn't known yet. */
  readonly draft: string;
  readonly facts: Facts;
}

/** A compose may be shown again for another draft: what was told of one company mustn't stand in a mail to the next. */
export function useTold(draft = ''): readonly [told: Facts, tell: (more: Facts) => void] {
  const [told, setTold] = useState<Told>({ draft, facts: {} });
  const factsIn = (former: Told) =>
    former.draft === '' || draft === '' || former.draft === draft ? former.facts : {};
  const tell = (more: Facts) =>
    setTold((former) => ({ draft: draft || former.draft, facts: { ...factsIn(former), ...more } }));
  return [factsIn(told), tell];
}
