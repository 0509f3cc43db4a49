// What earlier versions stored is there after an update, on every device, whichever of them updates first.
import { describe, expect, test } from 'vitest';
import { takeFromSync } from '../../../settings/exchange.ts';
import { migrate, VERSION } from '../../../settings/migrations.ts';
import { changeProfile, removeProfile } from '../../../settings/profiles.ts';
import { settingsOf } from '../../../settings/settings.ts';
import { makeStore } from '../../../settings/store.ts';
import { makeLock, testDevice } from './device.ts';
import { fakeLocal, fakeSync } from './fake-area.ts';

const first = {
  name: '山田 花子',
  reading: 'やまだ はなこ',
  affiliation: '青葉大学\n経済学部',
  phone: '090-1234-5678',
  email: 'hanako@example.jp',
};
const firstItems = { profile: first, profile$: { v: 1 } };

describe('A value of', () => {
  // Each version's shape as it was stored: a new version adds its own, and none goes away.
  const stored: readonly [number, Readonly<Record<string, unknown>>][] = [
    [1, first],
    [2, { ...first, label: '', applicant: 'auto' }],
  ];

  test.each(stored)("version %i is read in today's shape", (version, value) => {
    const records = new Map([['profile:main', { version, edits: { a: 1 }, value }]] as const);
    expect(settingsOf(records).defaultProfile).toEqual({
      ...first,
      label: '',
      applicant: 'auto',
      id: 'main',
    });
  });

  test('every version is among those tested', () => {
    expect(stored.map(([version]) => version)).toEqual(Array.from({ length: VERSION }, (_, at) => at + 1));
  });

  test.each([[null], ['text'], [3], [undefined], [{ name: 3 }], [[]]])(
    'version 1 that is damaged (%j) stops nothing',
    (value) => {
      expect(() => migrate('profile', 1, value)).not.toThrow();
      const records = new Map([['profile:main', { version: 1, edits: { a: 1 }, value }]] as const);
      expect(settingsOf(records).profiles).toHaveLength(1);
    },
  );
});

describe('The profile of version 1', () => {
  test("is there before the first page is drawn, also when the background hasn't run", async () => {
    const [local, sync] = [fakeLocal(), fakeSync(firstItems)];
    const store = makeStore(local, makeLock(), () => takeFromSync(local, sync));
    expect(settingsOf(await store.read()).defaultProfile).toMatchObject(first);
    expect(sync.items).toEqual(firstItems);
    await store.read();
    expect(local.writes).toHaveLength(1);
  });

  test("doesn't keep the first page from being drawn where sync fails", async () => {
    const store = makeStore(fakeLocal(), makeLock(), () => Promise.reject(new Error('No sync.')));
    expect(settingsOf(await store.read()).defaultProfile.name).toBe('');
  });

  test('becomes a record, and goes away only when that is stored in sync', async () => {
    const { local, sync, mirror, settings } = testDevice(fakeLocal(), fakeSync(firstItems));
    sync.fail = ({ kind }) => {
      if (kind === 'set') throw new Error('QUOTA_BYTES quota exceeded');
    };
    await mirror().catch(() => {});
    expect(sync.items).toEqual(firstItems);
    expect((await settings()).defaultProfile).toMatchObject(first);
    sync.fail = () => {};
    await mirror();
    expect(Object.keys(sync.items)).toEqual(['profile:main']);
    expect(sync.items['profile:main']).toEqual(local.items['profile:main']);
  });

  test('becomes the same record on two devices that update at once', async () => {
    const [a, b] = [
      testDevice(fakeLocal(), fakeSync(firstItems)),
      testDevice(fakeLocal(), fakeSync(firstItems)),
    ];
    await a.mirror();
    await b.mirror();
    expect(a.sync.items).toEqual(b.sync.items);
    b.sync.arrive(a.sync.items);
    await b.mirror();
    expect((await b.settings()).profiles).toHaveLength(1);
  });

  test("that was edited after the update isn't taken twice", async () => {
    const a = testDevice(fakeLocal(), fakeSync(firstItems));
    const store = makeStore(a.local, a.lock, () => takeFromSync(a.local, a.sync));
    await store.read();
    await store.change(changeProfile('main', { name: '山田 はな' }));
    await a.mirror();
    expect((await a.settings()).profiles.map(({ name }) => name)).toEqual(['山田 はな']);
    a.sync.arrive(firstItems);
    await a.mirror();
    expect((await a.settings()).profiles.map(({ name }) => name)).toEqual(['山田 はな']);
    expect(Object.keys(a.sync.items)).toEqual(['profile:main']);
  });

  test("that was deleted after the update doesn't come back", async () => {
    const a = testDevice(fakeLocal(), fakeSync(firstItems));
    await a.mirror();
    await a.store.change(removeProfile('main'));
    await a.mirror();
    a.sync.arrive(firstItems);
    await a.mirror();
    expect((await a.settings()).defaultProfile.name).toBe('');
    expect(Object.keys(a.sync.items)).toEqual(['deleted']);
  });

  test("that a device goes on writing destroys nothing, and isn't lost either", async () => {
    const a = testDevice(fakeLocal(), fakeSync(firstItems));
    await a.mirror();
    await a.store.change(changeProfile('main', { label: '就活' }));
    await a.mirror();
    for (const name of ['山', '山田', '山田 太郎']) {
      a.sync.arrive({ ...firstItems, profile: { name } });
      await a.mirror();
    }
    expect((await a.settings()).profiles.map(({ id, name }) => [id, name])).toEqual([
      ['main', '山田 花子'],
      ['v1', '山田 太郎'],
    ]);
    await a.store.change(changeProfile('v1', { label: '旧' }));
    a.sync.arrive({ ...firstItems, profile: { name: 'もう一つ' } });
    await a.mirror();
    expect((await a.settings()).profiles.map(({ name }) => name)).toEqual(['山田 花子', '山田 太郎']);
    expect(a.sync.items.profile).toEqual({ name: 'もう一つ' });
  });

  test('stands beside one that was filled in before it arrived', async () => {
    const a = testDevice();
    await a.store.change(changeProfile('main', { name: '先に' }));
    a.sync.arrive(firstItems);
    await a.mirror();
    expect((await a.settings()).profiles.map(({ name }) => name)).toEqual(['先に', '山田 花子']);
  });

  test.each([
    ['empty', { name: '', phone: '' }, ['none left']],
    ['damaged', { name: 3 }, ['profile', 'profile$']],
    ['a text', 'x', ['profile', 'profile$']],
  ])('that is %s adds nothing', async (_, profile, left) => {
    const a = testDevice(fakeLocal(), fakeSync({ ...firstItems, profile }));
    await a.mirror();
    expect((await a.settings()).profiles.map(({ name }) => name)).toEqual(['']);
    expect(Object.keys(a.sync.items)).toEqual(left[0] === 'none left' ? [] : left);
  });
});
