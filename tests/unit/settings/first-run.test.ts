// A browser is greeted once, however often the extension is installed into it.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('browser', fakeBrowser);
const { isFirstRun } = await import('../../../settings/first-run.ts');

beforeEach(() => fakeBrowser.reset());

test('Only the first run is the first', async () => {
  expect(await isFirstRun()).toBe(true);
  expect(await isFirstRun()).toBe(false);
});

test('It is told by this device alone: nothing of it is synced', async () => {
  await isFirstRun();
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['greeted']);
});
