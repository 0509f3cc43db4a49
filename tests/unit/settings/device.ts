// A device of the user's in memory: its store, and its exchange with sync when a test says so.
import { exchange } from '../../../settings/exchange.ts';
import type { StoredTemplate } from '../../../settings/kinds.ts';
import { type Settings, settingsOf } from '../../../settings/settings.ts';
import { type Lock, makeStore, type Store } from '../../../settings/store.ts';
import { type FakeArea, fakeLocal, fakeSync } from './fake-area.ts';

export interface TestDevice {
  readonly local: FakeArea;
  readonly sync: FakeArea;
  readonly store: Store;
  readonly lock: Lock;
  settings(): Promise<Settings>;
  /** Until neither side changes any more. */
  mirror(): Promise<void>;
}

export function testDevice(local = fakeLocal(), sync = fakeSync()): TestDevice {
  const lock = makeLock();
  const store = makeStore(local, lock);
  return {
    local,
    sync,
    store,
    lock,
    settings: async () => settingsOf(await store.read()),
    async mirror() {
      for (let turn = 0; turn < 10; turn += 1) {
        const { writes } = await lock(() => exchange(local, sync, true));
        if (writes === 0) return;
      }
      throw new Error('It goes on writing.');
    },
  };
}

export function makeLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}

export const text = {
  locale: 'ja',
  scenario: 'withdraw',
  title: '辞退',
  summary: '',
  subject: '選考辞退のご連絡',
  body: 'お世話になっております。',
  phone: '',
} as const satisfies Partial<StoredTemplate>;

export const template: StoredTemplate = { ...text, isHidden: false, position: 'a0' };
