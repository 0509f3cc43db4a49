// What a page may rely on when it reads and changes records.
import { describe, expect, test, vi } from 'vitest';
import { newId } from '../../../settings/id.ts';
import { changePreferences, changeProfile } from '../../../settings/profiles.ts';
import { settingsOf } from '../../../settings/settings.ts';
import { type Changes, change, makeStore } from '../../../settings/store.ts';
import {
  addTemplate,
  changeTemplate,
  hideScenario,
  moveTemplate,
  removeTemplate,
  restoreTemplate,
} from '../../../settings/templates.ts';
import { makeLock, template, testDevice, text } from './device.ts';
import { fakeLocal } from './fake-area.ts';

describe('A change', () => {
  test('is there for whoever reads next, on this page and others', async () => {
    const { local, store } = testDevice();
    const seen = vi.fn();
    makeStore(local, makeLock()).watch(
      (records) => seen(settingsOf(records).profiles),
      new AbortController().signal,
    );
    await store.change([
      ...changeProfile('main', { name: '山田 花子' }),
      ...changePreferences({ tone: 'polite' }),
    ]);
    const { defaultProfile, preferences } = settingsOf(await store.read());
    expect(defaultProfile.name).toBe('山田 花子');
    expect(preferences.tone).toBe('polite');
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith([expect.objectContaining({ name: '山田 花子' })]),
    );
  });

  test('of what another page has just changed sees that, and both stay', async () => {
    const { store } = testDevice();
    await Promise.all([
      store.change(changeProfile('main', { name: '山田' })),
      store.change(changeProfile('main', { phone: '090' })),
    ]);
    expect(settingsOf(await store.read()).defaultProfile).toMatchObject({ name: '山田', phone: '090' });
  });

  test('may change one record twice', async () => {
    const { store, settings } = testDevice();
    await store.change([
      ...changeProfile('main', { name: '山田' }),
      ...changeProfile('main', { phone: '090' }),
    ]);
    expect((await settings()).defaultProfile).toMatchObject({ name: '山田', phone: '090' });
  });

  test('that changes nothing writes nothing', async () => {
    const { local, store } = testDevice();
    await store.change(changeProfile('main', { name: '山田' }));
    const before = local.writes.length;
    await store.change([
      ...changeProfile('main', { name: '山田' }),
      ...changeTemplate('gone', { title: 'x' }),
      ...removeTemplate('gone'),
    ]);
    expect(local.writes).toHaveLength(before);
  });

  test.each([
    ['a title of 201 letters', changeTemplate('one', { title: 'あ'.repeat(201) })],
    ['a body that is too long to be kept', changeTemplate('one', { body: 'あ'.repeat(50_001) })],
    ['a name that storage could confuse', [change('template:__proto__', () => template)]],
    ['a name with a space', [change('template:A B', () => template)]],
  ] as [string, Changes][])('with %s is refused, and takes nothing with it', async (_, changes) => {
    const { local, store } = testDevice();
    await store.change([change('template:one', () => template)]);
    const before = structuredClone(local.items);
    await expect(store.change([...changeProfile('main', { name: 'x' }), ...changes])).rejects.toThrow();
    expect(local.items).toEqual(before);
  });
});

describe('Where the browser fails to write', () => {
  const changes: readonly [string, Changes][] = [
    ['an edit', changeTemplate('one', { body: '新しい本文' })],
    ['a deletion', removeTemplate('one')],
    [
      'many changes at once',
      [...changeTemplate('one', { body: 'x' }), ...removeTemplate('two'), ...hideScenario('late', true)],
    ],
  ];
  test.each(changes)('%s leaves everything as it was, or is done', async (_, changing) => {
    for (let failing = 0; ; failing += 1) {
      const { local, store, settings } = testDevice();
      await store.change([change('template:one', () => template), change('template:two', () => template)]);
      const before = structuredClone(local.items);
      const shownBefore = await settings();
      let count = 0;
      let hasFailed = false;
      local.fail = () => {
        hasFailed ||= count === failing;
        if (count++ === failing) throw new Error('Disk full');
      };
      const result = await store.change(changing).then(
        () => 'done',
        () => 'refused',
      );
      const shown = await settings();
      if (result === 'refused') expect(local.items).toEqual(before);
      local.fail = () => {};
      if (!hasFailed) break;
      if (result === 'refused') expect(shown).toEqual(shownBefore);
      // The first write decides: whatever fails after it is put right by itself.
      else expect(failing).toBeGreaterThan(0);
      await store.change(changing);
      const again = testDevice(local);
      expect((await again.settings()).templates).toEqual((await settings()).templates);
    }
  });

  test('a template whose removal got stuck is gone all the same, and stays gone', async () => {
    const { local, store, settings, mirror } = testDevice();
    await store.change([change('template:one', () => template)]);
    local.fail = ({ kind }) => {
      if (kind === 'remove') throw new Error('Disk full');
    };
    await store.change(removeTemplate('one'));
    expect(local.items).toHaveProperty(['template:one']);
    expect((await settings()).templates).toEqual([]);
    local.fail = () => {};
    await mirror();
    expect(local.items).not.toHaveProperty(['template:one']);
  });
});

describe('Templates', () => {
  test('come back from a deletion as they were', async () => {
    const { store, settings } = testDevice();
    await store.change(addTemplate('one', text, []));
    const [deleted] = (await settings()).templates;
    await store.change(removeTemplate('one'));
    expect((await settings()).templates).toEqual([]);
    if (!deleted) throw new Error('There was none.');
    await store.change(restoreTemplate(deleted));
    expect((await settings()).templates).toEqual([deleted]);
  });

  test('move to where they are put, also between two that share a place', async () => {
    const { store, settings } = testDevice();
    const ids = ['a', 'b', 'c', 'd'];
    await store.change(
      ids.map((id) => change(`template:${id}`, () => ({ ...template, position: id === 'd' ? 'a1' : 'a0' }))),
    );
    const order = async () => (await settings()).templates.map(({ id }) => id).join('');
    await store.change(moveTemplate('d', 'a', (await settings()).templates));
    expect(await order()).toBe('dabc');
    await store.change(moveTemplate('d', undefined, (await settings()).templates));
    expect(await order()).toBe('abcd');
  });
});

describe("What can't be read", () => {
  const newer = { version: 99, edits: { other: 4 }, value: { shape: 'unknown' }, more: 1 };

  test('of a newer version is kept, listed and not written over', async () => {
    const { local, store, settings } = testDevice(fakeLocal({ device: 'here', 'template:one': newer }));
    expect((await settings()).newer).toEqual(['template:one']);
    await expect(store.change([change('template:one', () => template)])).rejects.toThrow('newer version');
    await expect(store.change(removeTemplate('one'))).rejects.toThrow('newer version');
    expect(local.items['template:one']).toEqual(newer);
  });

  test("because it is damaged isn't shown, and an edit of it doesn't take it away", async () => {
    const damaged = { version: 2, edits: { here: 1 }, value: { title: 3 } };
    const { local, store, settings } = testDevice(fakeLocal({ device: 'here', 'template:one': damaged }));
    await store.change(changeTemplate('one', { title: 'x' }));
    expect(await settings()).toMatchObject({ templates: [], newer: [] });
    expect(local.items['template:one']).toEqual(damaged);
  });

  test.each([
    ['text', 'hello'],
    ['null', null],
    ['an envelope without edits', { version: 2, value: template }],
    ['hostile edits', JSON.parse('{"version":2,"edits":{"__proto__":{"x":1},"constructor":5},"value":1}')],
    ['endless edits', { version: 2, edits: { here: 1e300 }, value: template }],
  ])('as it is no record at all (%s) harms nothing', async (_, item) => {
    const deleted = JSON.parse('{"__proto__":{"a":1},"template:x":"no","template:y":{"a":1}}');
    const { store, settings } = testDevice(
      fakeLocal({ device: 'here', 'template:one': item, deleted, odd: 1 }),
    );
    await store.change(changeProfile('main', { name: '山田' }));
    expect((await settings()).templates).toEqual([]);
    expect((await settings()).defaultProfile.name).toBe('山田');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

test('500 templates are read within a few milliseconds', async () => {
  const { store } = testDevice();
  const body = 'お世話になっております。'.repeat(100);
  await store.change(
    Array.from({ length: 500 }, (_, at) =>
      change(`template:${newId()}`, () => ({ ...template, body, position: `a${at % 10}` })),
    ),
  );
  const records = await store.read();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    expect(settingsOf(records).templates).toHaveLength(500);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[4]).toBeLessThan(15);
});
