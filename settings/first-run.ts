// Whether this browser was ever greeted: on this device alone, and for good.
import { storage } from 'wxt/utils/storage';

const greeted = 'local:greeted';

/** True once. */
export async function isFirstRun(): Promise<boolean> {
  if (await storage.getItem<boolean>(greeted)) return false;
  await storage.setItem(greeted, true);
  return true;
}
