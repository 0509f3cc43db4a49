// What a change of many records at once has done, so that one press takes it back.
import { isSame } from '../canonical.ts';
import type { Envelope } from '../envelope.ts';
import type { RecordKey } from '../kinds.ts';
import type { Replacements, Store } from '../store.ts';

interface Done {
  readonly former: Envelope | undefined;
  readonly made: Envelope | undefined;
}

export type Receipt = ReadonlyMap<RecordKey, Done>;

/** As the store's own, with a receipt. */
export async function replaceRecords(store: Pick<Store, 'replace'>, decide: Replacements): Promise<Receipt> {
  let receipt: Receipt = new Map();
  await store.replace((records) => {
    const after = decide(records);
    receipt = new Map([...after].map(([key, made]) => [key, { former: records.get(key), made }]));
    return after;
  });
  return receipt;
}

/** Puts everything back as it was, but for what has been changed since: says how many records those are. */
export async function undo(store: Pick<Store, 'replace'>, receipt: Receipt): Promise<number> {
  const undone = await replaceRecords(store, (records) => {
    const untouched = [...receipt].filter(([key, { made }]) => isSame(records.get(key)?.value, made?.value));
    return new Map(untouched.map(([key, { former }]) => [key, former]));
  });
  return receipt.size - undone.size;
}

/** Deletes everything, on every device that shares it. */
export function wipe(store: Pick<Store, 'replace'>): Promise<Receipt> {
  return replaceRecords(store, (records) => new Map([...records.keys()].map((key) => [key, undefined])));
}
