// The browser's storage as the areas that we know, and the store that every page of ours shares.
import { browser } from 'wxt/browser';
import type { Area } from './area.ts';
import { makeStore, type Store } from './store.ts';

export const local = areaOf('local');
export const sync = areaOf('sync');

/** Locks are shared by all pages and the background of one extension. */
export const store: Store = makeStore(local, (work) => navigator.locks.request('settings', work));

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
