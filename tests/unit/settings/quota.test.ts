// What sync has no room for stays on this device, says why, and follows when there is room.
import { describe, expect, test } from 'vitest';
import { exchange } from '../../../settings/exchange.ts';
import type { RecordKey } from '../../../settings/kinds.ts';
import { changeProfile } from '../../../settings/profiles.ts';
import { bytesOf } from '../../../settings/quota.ts';
import { type Changes, change } from '../../../settings/store.ts';
import { changeTemplate, hideScenario, removeTemplate } from '../../../settings/templates.ts';
import { template, testDevice } from './device.ts';
import { type Browser, fakeLocal, fakeSync } from './fake-area.ts';

const browsers: readonly Browser[] = ['chrome', 'firefox'];

function templates(count: number, body: string): Changes {
  return Array.from({ length: count }, (_, at) =>
    change(`template:t${String(at).padStart(3, '0')}`, () => ({ ...template, body })),
  );
}

const bodyOf = (bytes: number) => 'a'.repeat(bytes);

describe.each(browsers)('In %s', (browser) => {
  const device = () => testDevice(fakeLocal(), fakeSync({}, browser));

  test('a template over 8 KB stays here, and follows once it is shorter', async () => {
    const { store, sync, mirror, settings } = device();
    await store.change(templates(2, bodyOf(9000)));
    await store.change(changeTemplate('t000', { body: 'short' }));
    await mirror();
    expect([...(await settings()).keptHere]).toEqual([['template:t001', 'too-large']]);
    expect(Object.keys(sync.items)).toEqual(['template:t000']);
    await store.change(changeTemplate('t001', { body: 'short' }));
    await mirror();
    expect([...(await settings()).keptHere]).toEqual([]);
    expect(Object.keys(sync.items)).toEqual(['template:t000', 'template:t001']);
  });

  test('the longest item that we send is accepted, whatever characters are in it', async () => {
    for (const character of ['a', 'あ', '𠮷', '<', '"', '\n', '\u2028', '\u0007', '\ud800']) {
      const { store, sync, mirror, settings } = device();
      const empty = { version: 2, edits: { abcdefgh: 1 }, value: { ...template, body: '' } };
      const room = 8192 - bytesOf('template:one', empty);
      const length = Math.floor(room / (bytesOf('', character) - 2));
      await store.change([change('template:one', () => ({ ...template, body: character.repeat(length) }))]);
      await mirror();
      expect((await settings()).keptHere.size).toBe(0);
      expect(sync.writes).toHaveLength(1);
      await store.change(changeTemplate('one', { body: character.repeat(length + 1) }));
      await mirror();
      expect([...(await settings()).keptHere.values()]).toEqual(['too-large']);
      expect(sync.writes).toHaveLength(1);
    }
  });

  test('500 templates fill it to the brim in one write, without a refusal; the rest says that it is full', async () => {
    const { store, sync, mirror, settings } = device();
    await store.change([...templates(500, bodyOf(1000)), ...changeProfile('main', { name: '山田' })]);
    await mirror();
    expect(sync.writes).toHaveLength(1);
    const { keptHere } = await settings();
    expect(new Set(keptHere.values())).toEqual(new Set(['full']));
    expect(Object.keys(sync.items).length + keptHere.size).toBe(501);
    expect(sync.items).toHaveProperty(['profile:main']);
    expect(102_400 - Buffer.byteLength(JSON.stringify(sync.items))).toBeLessThan(1500);
  });

  test('a deletion makes room for what was kept here, also where it is full', async () => {
    const { store, sync, mirror, settings } = device();
    await store.change(templates(100, bodyOf(1000)));
    await mirror();
    const before = (await settings()).keptHere.size;
    expect(before).toBeGreaterThan(0);
    const synced = Object.keys(sync.items).filter((key) => key.startsWith('template:'));
    await store.change(synced.slice(0, 5).flatMap((key) => removeTemplate(key.slice('template:'.length))));
    await mirror();
    expect((await settings()).keptHere.size).toBeGreaterThanOrEqual(before - 5);
    expect((await settings()).keptHere.size).toBeLessThan(before);
    expect(Object.keys(sync.items.deleted ?? {})).toHaveLength(5);
  });

  test('no more than 512 items are sent', async () => {
    const { store, sync, mirror, settings } = device();
    await store.change(Array.from({ length: 520 }, (_, at) => hideScenario(`s${at}`, true)).flat());
    await mirror();
    expect(Object.keys(sync.items)).toHaveLength(512);
    expect((await settings()).keptHere.size).toBe(8);
    expect((await settings()).hidden).toHaveLength(520);
  });

  test('what sync has already is brought up to date before anything new comes in', async () => {
    const { store, sync, mirror, settings } = device();
    await store.change([change('template:z', () => template)]);
    await mirror();
    await store.change([...templates(200, bodyOf(1000)), ...changeTemplate('z', { body: bodyOf(5000) })]);
    await mirror();
    expect((await settings()).keptHere.has('template:z')).toBe(false);
    expect(sync.items['template:z']).toMatchObject({ value: { body: bodyOf(5000) } });
  });

  test('where it is fuller than we counted, what fits is found, and the rest is tried again', async () => {
    const { store, sync, mirror, settings, local } = device();
    await store.change(templates(20, bodyOf(1000)));
    const bad: readonly string[] = ['template:t003', 'template:t017'];
    sync.fail = ({ kind, keys }) => {
      if (kind === 'set' && keys.some((key) => bad.includes(key))) {
        throw new Error(
          browser === 'chrome'
            ? 'QUOTA_BYTES quota exceeded'
            : 'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
        );
      }
    };
    const { hasRefused, writes } = await exchange(local, sync, true);
    expect(hasRefused).toBe(true);
    expect(writes).toBeLessThanOrEqual(24);
    expect(Object.keys(sync.items)).toHaveLength(18);
    expect([...(await settings()).keptHere]).toEqual(bad.map((key) => [key as RecordKey, 'refused']));
    const before = sync.writes.length;
    await exchange(local, sync, false);
    expect(sync.writes).toHaveLength(before);
    sync.fail = () => {};
    await mirror();
    expect(Object.keys(sync.items)).toHaveLength(20);
    expect((await settings()).keptHere.size).toBe(0);
  });
});

describe('Where sync fails altogether', () => {
  test('few writes are tried, everything stays here, and follows later', async () => {
    const { local, sync, store, mirror, settings } = testDevice();
    await store.change(templates(60, bodyOf(1000)));
    sync.fail = () => {
      throw new Error('IO error: no space left on device');
    };
    const { writes } = await exchange(local, sync, true);
    expect(writes).toBeLessThanOrEqual(24);
    expect((await settings()).templates).toHaveLength(60);
    expect((await settings()).keptHere.size).toBe(60);
    sync.fail = () => {};
    await mirror();
    expect(Object.keys(sync.items)).toHaveLength(60);
  });

  test('too many writes stop it at the first refusal', async () => {
    const { local, sync, store, settings } = testDevice();
    await store.change(templates(3, 'x'));
    sync.fail = () => {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    };
    expect(await exchange(local, sync, true)).toEqual({ writes: 1, isThrottled: true, hasRefused: false });
    expect((await settings()).keptHere.size).toBe(0);
  });

  test.each(['set', 'remove'] as const)(
    'a %s of this device that fails leaves sync as it was or loses nothing',
    async (failing) => {
      const theirs = { version: 2, edits: { b: 1 }, value: { ...template, body: 'B' } };
      const { local, sync, store, mirror, settings } = testDevice(
        fakeLocal(),
        fakeSync({ 'template:b': theirs }),
      );
      await store.change(templates(1, 'A'));
      local.fail = ({ kind }) => {
        if (kind === failing) throw new Error('Disk full');
      };
      await exchange(local, sync, true).catch(() => {});
      expect(sync.items['template:b']).toEqual(theirs);
      local.fail = () => {};
      await mirror();
      expect((await settings()).templates.map(({ body }) => body).sort()).toEqual(['A', 'B']);
    },
  );
});
