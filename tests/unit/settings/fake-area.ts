// A storage area in memory that counts, refuses and tells as the browsers' do, and fails when a test says so.
import type { Area } from '../../../settings/area.ts';

type Items = Record<string, unknown>;

export interface Write {
  readonly kind: 'set' | 'remove';
  readonly keys: readonly string[];
}

export interface FakeArea extends Area {
  /** What is stored; a test may look, and put things there by `arrive`. */
  readonly items: Readonly<Items>;
  /** Every write that was tried, also those that failed. */
  readonly writes: readonly Write[];
  /** Called before each write; what it throws is the write's failure. */
  fail: (write: Write) => void;
  /** From another device: no quota is counted here. `undefined` takes an item away. */
  arrive(items: Readonly<Items>): void;
}

export type Browser = 'chrome' | 'firefox';

/** As `storage.local`: no quota that we would meet. */
export function fakeLocal(items: Readonly<Items> = {}): FakeArea {
  return fakeArea(items, () => {});
}

/** As `storage.sync` of that browser, with its quotas, its limits of writes and its words. */
export function fakeSync(items: Readonly<Items> = {}, browser: Browser = 'chrome'): FakeArea {
  const times: number[] = [];
  const limit = browser === 'chrome' ? chromeQuota : firefoxQuota;
  return fakeArea(items, (next, changed, isSet) => {
    const now = Date.now();
    if (browser === 'chrome') {
      const since = (ms: number) => times.filter((time) => time > now - ms).length;
      if (since(3_600_000) >= 1800)
        throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.');
      if (since(60_000) >= 120)
        throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
      times.push(now);
    }
    if (isSet) limit(next, changed);
  });
}

function fakeArea(
  initial: Readonly<Items>,
  check: (next: Items, changed: string[], isSet: boolean) => void,
): FakeArea {
  let items: Items = structuredClone(initial);
  const listeners = new Set<() => void>();
  const writes: Write[] = [];
  const tell = () => queueMicrotask(() => listeners.forEach((listener) => void listener()));
  const area: FakeArea = {
    get items() {
      return items;
    },
    writes,
    fail: () => {},
    // The browsers give copies, and Chrome sorts the properties.
    get: async () => JSON.parse(JSON.stringify(sorted(items))),
    async set(changed) {
      write(
        { kind: 'set', keys: Object.keys(changed) },
        { ...items, ...JSON.parse(JSON.stringify(changed)) },
      );
    },
    async remove(keys) {
      const kept = Object.entries(items).filter(([key]) => !keys.includes(key));
      write({ kind: 'remove', keys: [...keys] }, Object.fromEntries(kept));
    },
    watch(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
    arrive(changed) {
      const next = { ...items, ...structuredClone(changed) };
      items = Object.fromEntries(Object.entries(next).filter(([, item]) => item !== undefined));
      tell();
    },
  };
  const write = (one: Write, next: Items) => {
    writes.push(one);
    area.fail(one);
    check(next, [...one.keys], one.kind === 'set');
    const isChanged = JSON.stringify(next) !== JSON.stringify(items);
    items = next;
    if (isChanged) tell();
  };
  return area;
}

/** base/json/string_escape.cc writes these as six characters. */
function chromeBytes(key: string, item: unknown): number {
  const json = JSON.stringify(item).replace(/[<\u2028\u2029]/g, '______');
  return Buffer.byteLength(key) + Buffer.byteLength(json);
}

function chromeQuota(next: Items, changed: readonly string[]): void {
  if (changed.some((key) => chromeBytes(key, next[key]) > 8192)) {
    throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
  }
  const total = Object.entries(next).reduce((sum, [key, item]) => sum + chromeBytes(key, item), 0);
  if (total > 102_400) throw new Error('Resource::kQuotaBytes quota exceeded');
  if (Object.keys(next).length > 512) throw new Error('Resource::kMaxItems quota exceeded');
}

function firefoxQuota(next: Items, changed: readonly string[]): void {
  const bytes = (key: string) => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(next[key]));
  const isOver =
    changed.some((key) => bytes(key) > 8192) ||
    Buffer.byteLength(JSON.stringify(next)) > 102_400 ||
    Object.keys(next).length > 512;
  if (isOver) throw new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
