// The records on this device: read together, changed one after the other, told to every page that is open.
import type { Area } from './area.ts';
import { DELETED, type Deletions, deletionsIn, isDeleted } from './deletions.ts';
import { mergeEdits, withEdit } from './edits.ts';
import { type Envelope, envelopeIn, VERSION, valueIn } from './envelope.ts';
import type { Kind, RecordKey, ValueOf } from './kinds.ts';

/** One record's: its value after what it is when its turn comes; undefined: it isn't there, or goes away. */
export interface Change {
  readonly key: RecordKey;
  readonly to: (current: unknown) => unknown;
}

export type Changes = readonly Change[];

export function change<K extends Kind>(
  key: RecordKey<K>,
  to: (current: ValueOf<K> | undefined) => ValueOf<K> | undefined,
): Change {
  return { key, to: to as Change['to'] };
}

export type Records = ReadonlyMap<RecordKey, Envelope>;

export interface Store {
  read(): Promise<Records>;
  /** All or nothing. @throws when the browser refuses to write; nothing is changed then. */
  change(changes: Changes): Promise<void>;
  /** The same for whole records, also those that this version can't read. */
  replace(decide: Replacements): Promise<void>;
  watch(onChange: (records: Records) => void, signal: AbortSignal): void;
}

/**
 * What becomes of records, decided when its turn comes from what is there then; undefined: it goes away.
 * The edits in what it gives are those that it comes after, besides all that were made here.
 * @throws to leave everything as it is.
 */
export type Replacements = (records: Records) => ReadonlyMap<RecordKey, Envelope | undefined>;

/** Runs one after the other what several pages of ours want to write. */
export type Lock = <Result>(work: () => Promise<Result>) => Promise<Result>;

const DEVICE = 'device';

export function makeStore(local: Area, lock: Lock): Store {
  const read = async () => recordsIn(await local.get());
  const replace = (decide: Replacements) =>
    lock(async () => {
      const stored = await local.get();
      const device = typeof stored[DEVICE] === 'string' ? stored[DEVICE] : newDevice();
      const deletions = deletionsIn(stored);
      const items: Record<string, unknown> = { [DEVICE]: device };
      const gone: Deletions = {};
      for (const [key, record] of decide(recordsIn(stored))) {
        const known = mergeEdits(envelopeIn(key, stored[key])?.edits ?? {}, deletions[key] ?? {});
        const edits = withEdit(mergeEdits(known, record?.edits ?? {}), device);
        if (record === undefined) gone[key] = edits;
        else items[key] = { ...record, edits };
      }
      // One write decides. What is marked as deleted is so, also where taking it away fails.
      if (Object.keys(gone).length > 0) items[DELETED] = { ...deletions, ...gone };
      await local.set(items);
      await local.remove(Object.keys(gone)).catch(() => {});
    });
  return {
    read,
    replace,
    change: (changes) => replace((records) => new Map(changes.map((one) => changed(one, records)))),
    watch(onChange, signal) {
      local.watch(async () => {
        const records = await read();
        if (!signal.aborted) onChange(records);
      }, signal);
    },
  };
}

function changed({ key, to }: Change, records: Records): [RecordKey, Envelope | undefined] {
  const current = records.get(key);
  const former = current && valueIn(key, current);
  if (current && former === undefined) throw new Error(`${key} was written by a newer version.`);
  const value = to(former);
  return [key, value === undefined ? undefined : { version: VERSION, edits: {}, value }];
}

/** The records in an area, without those that are marked as deleted. */
export function recordsIn(stored: Readonly<Record<string, unknown>>): Records {
  const deletions = deletionsIn(stored);
  const records = new Map<RecordKey, Envelope>();
  for (const [key, item] of Object.entries(stored)) {
    const envelope = envelopeIn(key, item);
    if (envelope && !isDeleted(envelope, deletions[key])) records.set(key as RecordKey, envelope);
  }
  return records;
}

function newDevice(): string {
  return crypto.randomUUID().slice(0, 8);
}
