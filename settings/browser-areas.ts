// The browser's storage as the areas that we know, and the store that every page of ours shares.
import { browser } from 'wxt/browser';
import type { Area } from './area.ts';
import { takeFromSync } from './exchange.ts';
import { startMirror } from './mirror.ts';
import { type Lock, makeStore, type Store } from './store.ts';

const local = areaOf('local');
const sync = areaOf('sync');

/** Shared by all pages and the background of one extension. */
const lock: Lock = (work) => navigator.locks.request('settings', work);

export const store: Store = makeStore(local, lock, () => takeFromSync(local, sync));

/** For the background alone, and for as long as it runs. */
export function mirrorToSync(): void {
  startMirror(local, sync, lock, new AbortController().signal);
}

/** What content scripts may do with an area, where a browser can tell them from our own pages; Firefox can't. */
interface Closable {
  setAccessLevel?(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Content scripts have no business in what we remember, and a mail page that has broken into one would have. For the background,
 * each time that the browser starts.
 */
export async function closeToMailPages(): Promise<void> {
  const areas: readonly Closable[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function areaOf(name: 'local' | 'sync'): Area {
  return {
    get: () => browser.storage[name].get(null),
    set: (items) => browser.storage[name].set(items),
    remove: (keys) => browser.storage[name].remove([...keys]),
    watch(onChange, signal) {
      const listen = (_changes: unknown, changed: string) => changed === name && onChange();
      browser.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
    },
  };
}
