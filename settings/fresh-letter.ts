// A letter for the compose that a new tab opens with: in memory only, until it stands there or the tab is closed.
import { storage } from 'wxt/utils/storage';
import type { FreshLetter } from '../templates/letter.ts';

interface Kept extends FreshLetter {
  readonly isFetched?: boolean;
}

const keyOf = (tabId: number) => `session:fresh-letter-${tabId}` as const;

export function keepLetter(tabId: number, letter: FreshLetter): Promise<void> {
  return storage.setItem<Kept>(keyOf(tabId), letter);
}

/** For the tab's page, once: loaded anew, it mustn't write it again. */
export async function fetchLetter(tabId: number): Promise<FreshLetter | null> {
  const letter = await storage.getItem<Kept>(keyOf(tabId));
  if (!letter || letter.isFetched) return null;
  await storage.setItem<Kept>(keyOf(tabId), { ...letter, isFetched: true });
  return letter;
}

/** For the user, who has it nowhere else: on its way, or refused. */
export function undeliveredLetter(tabId: number): Promise<FreshLetter | null> {
  return storage.getItem<Kept>(keyOf(tabId));
}

/** @param ticket of the letter that stands in a draft of the tab's */
export async function letterStands(tabId: number, ticket: string): Promise<void> {
  const letter = await storage.getItem<Kept>(keyOf(tabId));
  if (letter?.proof.ticket === ticket) await forgetLetter(tabId);
}

export function forgetLetter(tabId: number): Promise<void> {
  return storage.removeItem(keyOf(tabId));
}
