// What we remember, for every view of a page: read before the first is drawn, and drawn anew when another page changes it.
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { noSettings, type Settings, settingsOf } from '../settings/settings.ts';
import type { Changes, Store } from '../settings/store.ts';

interface Remembered extends Settings {
  /** @throws when the browser refuses to write: say so, and keep what the user has typed. */
  readonly change: (changes: Changes) => Promise<void>;
  /** For what concerns the records as a whole, like a backup. */
  readonly store: Store;
}

const refuse = () => Promise.reject(new Error('No store.'));
const noStore: Store = { read: refuse, change: refuse, replace: refuse, watch() {} };

const Context = createContext<Remembered>({ ...noSettings, change: refuse, store: noStore });

interface Props {
  readonly store: Store;
  readonly initial: Settings;
  readonly children: ComponentChildren;
}

export function Remembering({ store, initial, children }: Props) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const leaving = new AbortController();
    store.watch((records) => setSettings(settingsOf(records)), leaving.signal);
    return () => leaving.abort();
  }, [store]);
  // What was changed is seen before whoever changed it goes on: nothing that was typed gives way to what it was before.
  const change = useCallback(
    async (changes: Changes) => {
      await store.change(changes);
      const records = await store.read().catch(() => undefined);
      if (records) setSettings(settingsOf(records));
    },
    [store],
  );
  return <Context.Provider value={{ ...settings, change, store }}>{children}</Context.Provider>;
}

export function useSettings(): Remembered {
  return useContext(Context);
}
