// What the browsers' makers run between a user's devices: item by item, in any order, and of two writes one is lost.
import type { FakeArea } from './fake-area.ts';

interface Stored {
  readonly item: unknown;
  readonly version: number;
}

export interface FakeCloud {
  /** Both ways for these items: where both sides have written, one side's is lost. */
  deliver(area: FakeArea, keys: readonly string[], doesCloudWin: boolean): void;
  keys(area: FakeArea): readonly string[];
  /** The user deletes what is synced. */
  wipe(): void;
}

export function fakeCloud(): FakeCloud {
  const cloud = new Map<string, Stored>();
  /** What each device had in each item when it last heard of the cloud's. */
  const heard = new Map<FakeArea, Map<string, { readonly json: string; readonly version: number }>>();
  let versions = 0;
  const heardBy = (area: FakeArea) => {
    const items = heard.get(area) ?? new Map();
    heard.set(area, items);
    return items;
  };
  return {
    deliver(area, keys, doesCloudWin) {
      for (const key of keys) {
        const last = heardBy(area).get(key) ?? { json: undefined, version: 0 };
        const mine = area.items[key];
        const theirs = cloud.get(key) ?? { item: undefined, version: 0 };
        const isMineNew = JSON.stringify(mine) !== last.json;
        const areTheirsNew = theirs.version !== last.version;
        if (isMineNew && !(areTheirsNew && doesCloudWin)) {
          versions += 1;
          cloud.set(key, { item: structuredClone(mine), version: versions });
        } else if (areTheirsNew) area.arrive({ [key]: theirs.item });
        heardBy(area).set(key, {
          json: JSON.stringify(area.items[key]),
          version: cloud.get(key)?.version ?? 0,
        });
      }
    },
    keys: (area) =>
      [...new Set([...cloud.keys(), ...heardBy(area).keys(), ...Object.keys(area.items)])].sort(),
    wipe() {
      for (const key of cloud.keys()) {
        versions += 1;
        cloud.set(key, { item: undefined, version: versions });
      }
    },
  };
}
