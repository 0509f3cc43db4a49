// When the background writes to sync: after bursts, never too often, and again after a failure.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startMirror } from '../../../settings/mirror.ts';
import { changeProfile } from '../../../settings/profiles.ts';
import { change } from '../../../settings/store.ts';
import { changeTemplate } from '../../../settings/templates.ts';
import { type TestDevice, template, testDevice } from './device.ts';
import { fakeLocal, fakeSync } from './fake-area.ts';

let running: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  running = new AbortController();
});

afterEach(() => {
  running.abort();
  vi.useRealTimers();
});

function start({ local, sync, lock }: TestDevice): void {
  startMirror(local, sync, lock, running.signal);
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('The mirror', () => {
  test("brings over at its start what changed while it wasn't there", async () => {
    const device = testDevice();
    await device.store.change(changeProfile('main', { name: '山田' }));
    start(device);
    await pass(0);
    expect(device.sync.items).toHaveProperty(['profile:main']);
  });

  test('loses nothing when it is stopped before its turn', async () => {
    const device = testDevice();
    start(device);
    await pass(60_000);
    await device.store.change(changeProfile('main', { name: '山田' }));
    await pass(1_000);
    running.abort();
    await pass(60_000);
    expect(device.sync.items).toEqual({});
    running = new AbortController();
    start(device);
    await pass(0);
    expect(device.sync.items).toHaveProperty(['profile:main']);
  });

  test('writes a burst of edits once, 2 s after the last', async () => {
    const device = testDevice();
    start(device);
    await pass(60_000);
    for (const name of ['山', '山田', '山田 花', '山田 花子']) {
      await device.store.change(changeProfile('main', { name }));
      await pass(1_500);
    }
    expect(device.sync.writes).toHaveLength(0);
    await pass(1_000);
    expect(device.sync.writes).toHaveLength(1);
    expect(device.sync.items['profile:main']).toMatchObject({ value: { name: '山田 花子' } });
  });

  test('waits no longer than 10 s for a burst to end', async () => {
    const device = testDevice();
    start(device);
    await pass(60_000);
    for (let second = 0; second < 10; second += 1) {
      await device.store.change(changeProfile('main', { name: `${second}` }));
      await pass(1_000);
    }
    expect(device.sync.writes).toHaveLength(1);
  });

  test('brings over what arrives from another device', async () => {
    const device = testDevice();
    start(device);
    await pass(60_000);
    device.sync.arrive({ 'template:b': { version: 2, edits: { b: 1 }, value: template } });
    await pass(2_000);
    expect((await device.settings()).templates).toHaveLength(1);
    expect(device.sync.writes).toHaveLength(0);
  });

  test('is quiet when nothing changes', async () => {
    const device = testDevice();
    await device.store.change(changeProfile('main', { name: '山田' }));
    start(device);
    await pass(60_000);
    const before = [device.local.writes.length, device.sync.writes.length];
    await pass(3_600_000);
    expect([device.local.writes.length, device.sync.writes.length]).toEqual(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("keeps the browser's limits over an hour of edits that never pause", async () => {
    const device = testDevice();
    await device.store.change([change('template:one', () => template)]);
    start(device);
    const refusals = vi.fn();
    for (let tick = 0; tick < 3_600; tick += 1) {
      await device.store.change(changeTemplate('one', { body: `${tick}` })).catch(refusals);
      await pass(1_000);
    }
    await pass(20_000);
    expect(refusals).not.toHaveBeenCalled();
    expect(device.sync.writes.length).toBeLessThan(1_800);
    expect(device.sync.items['template:one']).toMatchObject({ value: { body: '3599' } });
  });

  test('leaves 2.5 s for each write, however fast another device answers', async () => {
    const device = testDevice();
    const times: number[] = [];
    device.sync.fail = () => times.push(Date.now());
    start(device);
    await pass(0);
    for (let turn = 1; turn <= 100; turn += 1) {
      device.sync.arrive({ 'hidden:late': undefined });
      await device.store.change([change('hidden:late', (is) => (is ? undefined : true))]);
      await pass(700);
    }
    await pass(60_000);
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(times.length).toBeGreaterThan(5);
    // A set and the removal that follows it make one turn, after which two writes' time passes.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual((times.length - 3) * 2_500);
    expect(gaps.every((gap) => gap === 0 || gap >= 2_000)).toBe(true);
  });
});

describe('After a failure', () => {
  test('of one item, the mirror tries again after a minute, then less and less often', async () => {
    const device = testDevice();
    await device.store.change(changeProfile('main', { name: '山田' }));
    const times: number[] = [];
    device.sync.fail = () => {
      times.push(Date.now());
      throw new Error('An unexpected error occurred');
    };
    const begin = Date.now();
    start(device);
    await pass(10 * 60_000);
    const minutes = times.map((time) => Math.round((time - begin) / 60_000));
    expect(minutes).toEqual([0, 1, 3, 7]);
    device.sync.fail = () => {};
    await pass(10 * 60_000);
    expect(device.sync.items).toHaveProperty(['profile:main']);
    expect((await device.settings()).keptHere.size).toBe(0);
  });

  test('for too many writes, it waits a minute even when more is edited', async () => {
    const device = testDevice();
    await device.store.change(changeProfile('main', { name: '山田' }));
    let refusals = 0;
    device.sync.fail = () => {
      refusals += 1;
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    };
    start(device);
    await pass(5_000);
    await device.store.change(changeProfile('main', { name: '山田 花子' }));
    await pass(50_000);
    expect(refusals).toBe(1);
    device.sync.fail = () => {};
    await pass(10_000);
    expect(device.sync.items['profile:main']).toMatchObject({ value: { name: '山田 花子' } });
  });

  test('to read, it tries again', async () => {
    const device = testDevice(fakeLocal(), fakeSync());
    await device.store.change(changeProfile('main', { name: '山田' }));
    const get = device.sync.get;
    device.sync.get = () => Promise.reject(new Error('Sync is not available.'));
    start(device);
    await pass(5_000);
    device.sync.get = get;
    await pass(65_000);
    expect(device.sync.items).toHaveProperty(['profile:main']);
  });
});
