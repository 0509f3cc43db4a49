// “I want to cancel” (card S04): not a mail but a question, since it leaves open whether the user withdraws or wants another day.
import type { Purpose } from '../interview/purpose.ts';
import { type Entry, entries } from './entries.ts';

export const vague: Pick<Entry, 'id' | 'group' | 'phases'> = {
  id: 'cancel-only',
  group: 'cannot-come',
  phases: entries.find(({ cards }) => cards.includes('S04'))?.phases ?? [],
};

/** What it can mean. */
export const meanings = ['withdraw', 'reschedule'] as const satisfies readonly Purpose[];
export type Meaning = (typeof meanings)[number];
