// A page of options over a store in memory.
import type { ComponentChild } from 'preact';
import { Remembering } from '../../../components/settings.tsx';
import { type OwnTemplate, settingsOf } from '../../../settings/settings.ts';
import { type Changes, makeStore, type Store } from '../../../settings/store.ts';
import { addTemplate } from '../../../settings/templates.ts';
import { mount } from '../picker/mount.ts';
import { fakeLocal } from '../settings/fake-area.ts';

export interface Page {
  readonly store: Store;
  /** As they lie in the browser's storage. */
  items(): Readonly<Record<string, unknown>>;
  /** In the user's order. */
  templates(): Promise<readonly OwnTemplate[]>;
  hidden(): Promise<readonly string[]>;
  /** From now on the browser refuses to write. */
  refuse(): void;
  /** And from now on it doesn't. */
  allow(): void;
}

export async function openPage(
  view: ComponentChild,
  titles: readonly string[] = [],
  items: Readonly<Record<string, unknown>> = {},
): Promise<Page> {
  const area = fakeLocal(items);
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
    items: () => area.items,
    templates: async () => settingsOf(await store.read()).templates,
    hidden: async () => settingsOf(await store.read()).hidden,
    refuse: () => {
      area.fail = () => {
        throw new Error('QUOTA_BYTES quota exceeded');
      };
    },
    allow: () => {
      area.fail = () => {};
    },
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
