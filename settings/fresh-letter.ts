// A letter for the compose that a new tab opens with: in memory only, until it stands there, is copied, or the tab is closed.
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
  // Gmail writes it there by itself, and no draft would ever tell: the user would be told of it after it was sent.
  if (letter.isInAddress) await forgetLetter(tabId);
  else await storage.setItem<Kept>(keyOf(tabId), { ...letter, isFetched: true });
  return letter;
}

/** For the user: it is on its way, or was refused. */
export function undeliveredLetter(tabId: number): Promise<FreshLetter | null> {
  return storage.getItem<Kept>(keyOf(tabId));
}

/** Once any letter stands in the tab, or the user has it otherwise: to be told of it then would sound as if nothing had been sent. */
export function forgetLetter(tabId: number): Promise<void> {
  return storage.removeItem(keyOf(tabId));
}
