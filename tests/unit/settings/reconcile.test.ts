// Two devices of one user: what reaches the other, and what becomes of edits that didn't know of each other.
import { describe, expect, test } from 'vitest';
import { changePreferences, changeProfile } from '../../../settings/profiles.ts';
import { change } from '../../../settings/store.ts';
import { addTemplate, changeTemplate, hideScenario, removeTemplate } from '../../../settings/templates.ts';
import { type TestDevice, template, testDevice, text } from './device.ts';
import { fakeLocal, fakeSync } from './fake-area.ts';

const bodies = async (device: TestDevice) =>
  (await device.settings()).templates.map(({ body }) => body).sort();
const titles = async (device: TestDevice) =>
  (await device.settings()).templates.map(({ title }) => title).sort();

/** Two devices that have the template `one`, and a way to bring what one wrote to the other. */
async function twoDevices() {
  const a = testDevice();
  const b = testDevice();
  await a.store.change(addTemplate('one', text, []));
  await a.mirror();
  deliver(a, b);
  await b.mirror();
  expect(await bodies(b)).toEqual([text.body]);
  return { a, b };
}

/** The last write wins, item by item, as in the browsers. */
function deliver(from: TestDevice, to: TestDevice): void {
  const gone = Object.keys(to.sync.items).filter((key) => !(key in from.sync.items));
  to.sync.arrive({ ...Object.fromEntries(gone.map((key) => [key, undefined])), ...from.sync.items });
}

/** Until both have seen all. */
async function settleBoth(a: TestDevice, b: TestDevice): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    deliver(a, b);
    await b.mirror();
    deliver(b, a);
    await a.mirror();
  }
  expect(await a.settings()).toEqual(await b.settings());
  expect(a.sync.items).toEqual(b.sync.items);
}

describe('An edit', () => {
  test('on one device reaches the other', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(changeTemplate('one', { body: 'A' }));
    await a.mirror();
    await settleBoth(a, b);
    expect(await bodies(b)).toEqual(['A']);
  });

  test('on each side by side keeps both texts, one of them as a copy that says why it is there', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(changeTemplate('one', { body: 'A' }));
    await b.store.change(changeTemplate('one', { body: 'B' }));
    await a.mirror();
    await settleBoth(a, b);
    expect(await bodies(a)).toEqual(['A', 'B']);
    expect(await titles(a)).toEqual(['辞退', '辞退（同時に編集された版）']);
    const [kept] = (await a.settings()).templates.filter(({ id }) => id === 'one');
    expect(kept?.body).toBe('A');
  });

  test('that both made alike makes no copy', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(changeTemplate('one', { body: 'same' }));
    await b.store.change(changeTemplate('one', { body: 'same' }));
    await a.mirror();
    await settleBoth(a, b);
    expect(await bodies(b)).toEqual(['same']);
  });

  test("whose copy was deleted isn't copied again", async () => {
    const { a, b } = await twoDevices();
    await a.store.change(changeTemplate('one', { body: 'A' }));
    await b.store.change(changeTemplate('one', { body: 'B' }));
    await a.mirror();
    await settleBoth(a, b);
    const copy = (await a.settings()).templates.find(({ body }) => body === 'B');
    await a.store.change(removeTemplate(copy?.id ?? ''));
    await a.mirror();
    await settleBoth(a, b);
    expect(await bodies(b)).toEqual(['A']);
  });

  test('of a title at its full length keeps room for the words that say why', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(changeTemplate('one', { title: 'あ'.repeat(200) }));
    await b.store.change(changeTemplate('one', { title: 'い'.repeat(200), locale: 'en' }));
    await a.mirror();
    await settleBoth(a, b);
    expect(await titles(a)).toEqual(['あ'.repeat(200), `${'い'.repeat(174)} (edited at the same time)`]);
  });

  test('of a profile side by side keeps both', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(changeProfile('main', { name: 'Hanako', label: 'Job hunting' }));
    await b.store.change(changeProfile('main', { name: '山田 花子' }));
    await a.mirror();
    await settleBoth(a, b);
    const { profiles } = await a.settings();
    expect(profiles.map(({ name, label }) => `${name}/${label}`)).toEqual([
      'Hanako/Job hunting',
      '山田 花子/（同時に編集された版）',
    ]);
  });

  test('of preferences side by side takes what was synced first, on both', async () => {
    const { a, b } = await twoDevices();
    await a.store.change([...changePreferences({ tone: 'polite' }), ...hideScenario('late', true)]);
    await b.store.change([...changePreferences({ tone: 'brief' }), ...hideScenario('late', true)]);
    await a.mirror();
    await settleBoth(a, b);
    expect((await b.settings()).preferences.tone).toBe('polite');
    expect((await b.settings()).hidden).toEqual(['late']);
    await b.store.change(changePreferences({ theme: 'dark' }));
    await b.mirror();
    await settleBoth(a, b);
    expect((await a.settings()).preferences).toMatchObject({ tone: 'polite', theme: 'dark' });
  });

  test('on two machines that were set up as copies of one keeps both texts', async () => {
    const { a } = await twoDevices();
    const b = testDevice(fakeLocal(a.local.items), fakeSync(a.sync.items));
    await a.store.change(changeTemplate('one', { body: 'A' }));
    await b.store.change(changeTemplate('one', { body: 'B' }));
    expect((a.local.items['template:one'] as { edits: unknown }).edits).toEqual(
      (b.local.items['template:one'] as { edits: unknown }).edits,
    );
    await a.mirror();
    await settleBoth(a, b);
    expect(await bodies(a)).toEqual(['A', 'B']);
  });
});

describe('A deletion', () => {
  test('on one device reaches the other', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(removeTemplate('one'));
    await a.mirror();
    expect(a.sync.items).not.toHaveProperty(['template:one']);
    await settleBoth(a, b);
    expect(await bodies(b)).toEqual([]);
  });

  test("is undone by an edit that didn't know of it", async () => {
    const { a, b } = await twoDevices();
    await a.store.change(removeTemplate('one'));
    await b.store.change(changeTemplate('one', { body: 'B' }));
    await a.mirror();
    await settleBoth(a, b);
    expect(await bodies(a)).toEqual(['B']);
  });

  test('and the undoing of it reach the other', async () => {
    const { a, b } = await twoDevices();
    await a.store.change(hideScenario('late', true));
    await a.mirror();
    await settleBoth(a, b);
    await b.store.change(hideScenario('late', false));
    await b.mirror();
    await settleBoth(a, b);
    expect((await a.settings()).hidden).toEqual([]);
    await b.store.change(hideScenario('late', true));
    await b.mirror();
    await settleBoth(a, b);
    expect((await a.settings()).hidden).toEqual(['late']);
  });

  test('of more templates than are noted reaches the other in the end, and neither writes for ever', async () => {
    const { a, b } = await twoDevices();
    const many = Array.from(
      { length: 400 },
      (_, at) => `hidden:many-${at}-scenarios-with-a-long-name` as const,
    );
    await a.store.change(many.map((key) => change(key, () => true as const)));
    await a.mirror();
    await settleBoth(a, b);
    expect((await b.settings()).hidden).toHaveLength(400);
    await a.store.change(many.map((key) => change(key, () => undefined)));
    await a.mirror();
    await settleBoth(a, b);
    await settleBoth(a, b);
    expect((await b.settings()).hidden).toEqual([]);
    expect(JSON.stringify(a.sync.items.deleted).length).toBeLessThanOrEqual(8192);
  });
});

describe('Sync', () => {
  test('that was wiped takes nothing away, and is filled again', async () => {
    const { a } = await twoDevices();
    a.sync.arrive({ 'template:one': undefined, deleted: undefined });
    await a.mirror();
    expect(await bodies(a)).toEqual([text.body]);
    expect(a.sync.items).toHaveProperty(['template:one']);
  });

  test("that hasn't changed isn't written to", async () => {
    const { a, b } = await twoDevices();
    await settleBoth(a, b);
    const before = [a.sync.writes.length, a.local.writes.length];
    await a.mirror();
    expect([a.sync.writes.length, a.local.writes.length]).toEqual(before);
  });

  test.each([
    ['a text', 'odd'],
    ['a list', [1]],
    ['deletions of nothing', { version: 2, edits: 3, value: {} }],
  ])("that holds %s under a record's name keeps it until there is a record", async (_, item) => {
    const device = testDevice(fakeLocal(), fakeSync({ 'template:one': item, other: item }));
    await device.mirror();
    expect(await bodies(device)).toEqual([]);
    expect(device.sync.items).toMatchObject({ 'template:one': item, other: item });
  });
});

describe('A record of a newer version', () => {
  const newer = (edits: Record<string, number>) => ({
    version: 99,
    edits,
    value: { shape: 'unknown' },
    more: 1,
  });
  const known = (edits: Record<string, number>) => ({ version: 2, edits, value: template });

  test('comes here as it is, is listed, and stays in sync', async () => {
    const device = testDevice(fakeLocal(), fakeSync({ 'template:one': newer({ b: 1 }), 'future:one': 1 }));
    await device.mirror();
    expect(device.local.items['template:one']).toEqual(newer({ b: 1 }));
    expect((await device.settings()).newer).toEqual(['template:one']);
    expect(device.sync.items).toMatchObject({ 'template:one': newer({ b: 1 }), 'future:one': 1 });
  });

  test("isn't written over by what was edited beside it: that becomes a copy", async () => {
    const local = fakeLocal({ device: 'a', 'template:one': known({ a: 1 }) });
    const device = testDevice(local, fakeSync({ 'template:one': newer({ b: 1 }) }));
    await device.mirror();
    expect(device.sync.items['template:one']).toEqual(newer({ b: 1 }));
    expect(device.local.items['template:one']).toEqual(newer({ b: 1 }));
    expect(await bodies(device)).toEqual([template.body]);
  });

  test.each([
    ['after it', { a: 1, b: 1 }],
    ['beside it', { a: 1 }],
  ])('here stays where an older version edited %s', async (_, edits) => {
    const local = fakeLocal({ device: 'c', 'template:one': newer({ b: 1 }) });
    const device = testDevice(local, fakeSync({ 'template:one': known(edits) }));
    await device.mirror();
    expect(device.local.items['template:one']).toEqual(newer({ b: 1 }));
    expect(device.sync.items['template:one']).toEqual(known(edits));
  });

  test('that was edited side by side with preferences waits for a version that can tell', async () => {
    const local = fakeLocal({ device: 'a', 'preferences:all': newer({ a: 1 }) });
    const device = testDevice(local, fakeSync({ 'preferences:all': newer({ b: 1 }) }));
    await device.mirror();
    expect(device.local.items['preferences:all']).toEqual(newer({ a: 1 }));
    expect(device.sync.items['preferences:all']).toEqual(newer({ b: 1 }));
  });
});

test('An edit after one that gave way has a number of its own, so that no device takes the one for the other', async () => {
  const { a, b } = await twoDevices();
  const editsOf = (device: TestDevice) =>
    (device.local.items['template:one'] as { edits: Record<string, number> }).edits;
  await a.store.change(changeTemplate('one', { body: 'A' }));
  await b.store.change(changeTemplate('one', { body: 'B' }));
  const { 'device-edits': given } = b.local.items;
  const name = String(b.local.items.device);
  await a.mirror();
  await settleBoth(a, b);
  expect(editsOf(b)).not.toHaveProperty(name);
  await b.store.change(changeTemplate('one', { body: 'C' }));
  expect(editsOf(b)[name]).toBeGreaterThan(Number(given));
});
