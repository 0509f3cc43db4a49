// A letter on its way to the compose that a new tab is opening: in memory only, and until it is fetched.
import { storage } from 'wxt/utils/storage';
import type { FreshLetter } from '../templates/letter.ts';

const keyOf = (tabId: number) => `session:fresh-letter-${tabId}` as const;

export function keepLetter(tabId: number, letter: FreshLetter): Promise<void> {
  return storage.setItem(keyOf(tabId), letter);
}

/** Once: it is gone afterwards. */
export async function takeLetter(tabId: number): Promise<FreshLetter | null> {
  const letter = await storage.getItem<FreshLetter>(keyOf(tabId));
  if (letter) await storage.removeItem(keyOf(tabId));
  return letter;
}
