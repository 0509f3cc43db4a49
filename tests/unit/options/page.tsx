// A page of options over a store in memory.
import type { ComponentChild } from 'preact';
import { Remembering } from '../../../components/settings.tsx';
import type { Area } from '../../../settings/area.ts';
import { type OwnTemplate, settingsOf } from '../../../settings/settings.ts';
import { type Changes, makeStore, type Store } from '../../../settings/store.ts';
import { addTemplate } from '../../../settings/templates.ts';
import { mount } from '../picker/mount.ts';

export interface Page {
  readonly store: Store;
  /** In the user's order. */
  templates(): Promise<readonly OwnTemplate[]>;
  hidden(): Promise<readonly string[]>;
  /** From now on the browser refuses to write. */
  refuse(): void;
}

export async function openPage(view: ComponentChild, titles: readonly string[] = []): Promise<Page> {
  const { area, refuse } = memory();
  const store = makeStore(area, (work) => work());
  for (const title of titles) {
    const { templates } = settingsOf(await store.read());
    await store.change(added(title, templates));
  }
  await mount(
    <Remembering store={store} initial={settingsOf(await store.read())}>
      {view}
    </Remembering>,
  );
  return {
    store,
    templates: async () => settingsOf(await store.read()).templates,
    hidden: async () => settingsOf(await store.read()).hidden,
    refuse,
  };
}

export function added(title: string, templates: readonly OwnTemplate[]): Changes {
  const text = {
    locale: 'ja',
    scenario: 'cancel',
    summary: '',
    subject: '件名',
    body: '本文',
    phone: '',
  } as const;
  return addTemplate(title.toLowerCase(), { ...text, title }, templates);
}

function memory(): { readonly area: Area; readonly refuse: () => void } {
  let items: Readonly<Record<string, unknown>> = {};
  let isRefusing = false;
  const watchers = new Set<() => void>();
  const put = (next: Readonly<Record<string, unknown>>) => {
    items = structuredClone(next);
    for (const tell of watchers) tell();
  };
  const area: Area = {
    get: async () => structuredClone(items),
    async set(more) {
      if (isRefusing) throw new Error('QUOTA_BYTES quota exceeded');
      put({ ...items, ...more });
    },
    async remove(keys) {
      put(Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key))));
    },
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
  };
  return {
    area,
    refuse: () => {
      isRefusing = true;
    },
  };
}
