// The records on this device: read together, changed one after the other, told to every page that is open.
import type { Area } from './area.ts';
import { isSame } from './canonical.ts';
import { DELETED, type Deletions, deletionsIn, isDeleted } from './deletions.ts';
import { type Device, deviceIn, hasName, itemsOf } from './device.ts';
import { mergeEdits, withEdit } from './edits.ts';
import { type Envelope, envelopeIn, isNewer, VERSION, valueIn } from './envelope.ts';
import { type KeptHere, keptHereIn } from './kept-here.ts';
import { type Kind, kindOf, type RecordKey, type ValueOf } from './kinds.ts';

/** One record's: its value after what it is when its turn comes; undefined: it isn't there, or goes away. */
export interface Change {
  readonly key: RecordKey;
  readonly to: (current: unknown) => unknown;
}

export type Changes = readonly Change[];

/** Only an update of the extension helps: neither waiting nor trying again does. */
export class WrittenByNewer extends Error {
  override readonly name = 'WrittenByNewer';
}

export function change<K extends Kind>(
  key: RecordKey<K>,
  to: (current: ValueOf<K> | undefined) => ValueOf<K> | undefined,
): Change {
  return { key, to: to as Change['to'] };
}

/** With those among them that stay on this device alone. */
export type Records = ReadonlyMap<RecordKey, Envelope> & { readonly keptHere?: KeptHere };

/**
 * What becomes of records, decided when its turn comes from what is there then; undefined: it goes away.
 * The edits in what it gives are those that it comes after, besides all that were made here.
 * @throws to leave everything as it is.
 */
export type Replacements = (records: Records) => ReadonlyMap<RecordKey, Envelope | undefined>;

export interface Store {
  read(): Promise<Records>;
  /** All or nothing. @throws WrittenByNewer, or when the browser refuses to write or a value isn't what it should be; nothing is changed then. */
  change(changes: Changes): Promise<void>;
  /** The same for whole records, also those that this version can't read. */
  replace(decide: Replacements): Promise<void>;
  watch(onChange: (records: Records) => void, signal: AbortSignal): void;
}

/** Runs one after the other what several pages of ours want to write. */
export type Lock = <Result>(work: () => Promise<Result>) => Promise<Result>;

type Items = Readonly<Record<string, unknown>>;

/** `fill` brings in what is stored elsewhere, before an area is read in which nothing has ever been stored. */
export function makeStore(local: Area, lock: Lock, fill = async () => {}): Store {
  const read = async () => {
    const stored = await local.get();
    if (hasName(stored)) return recordsIn(stored);
    // Without it, what is here is still of use; the background tries again.
    await lock(fill).catch(() => {});
    return recordsIn(await local.get());
  };
  const write = (replacementsFor: Replacements) =>
    lock(async () => {
      const stored = await local.get();
      const replacements = replacementsFor(recordsIn(stored));
      if (replacements.size === 0) return;
      const { name, edits } = deviceIn(stored);
      const { items, gone } = writing(stored, replacements, { name, edits: edits + 1 });
      // One write decides. What is marked as deleted is so, also where taking it away fails.
      await local.set(items);
      if (gone.length > 0) await local.remove(gone).catch(() => {});
    });
  return {
    read,
    change: (changes) => write((records) => replacementsBy(changes, records)),
    replace: write,
    watch(onChange, signal) {
      local.watch(async () => {
        const stored = await local.get().catch(() => undefined);
        if (stored && !signal.aborted) onChange(recordsIn(stored));
      }, signal);
    },
  };
}

function writing(stored: Items, replacements: ReturnType<Replacements>, device: Device) {
  const deletions = deletionsIn(stored);
  const items: Record<string, unknown> = itemsOf(device);
  const gone: Record<string, Deletions[string]> = {};
  for (const [key, record] of replacements) {
    if (!kindOf(key)) throw new Error(`${key} can't name a record.`);
    const known = mergeEdits(envelopeIn(key, stored[key])?.edits ?? {}, deletions[key] ?? {});
    const edits = withEdit(mergeEdits(known, record?.edits ?? {}), device.name, device.edits);
    if (record) items[key] = { version: record.version, edits, value: record.value } satisfies Envelope;
    else gone[key] = edits;
  }
  const goneKeys = Object.keys(gone);
  return {
    items: goneKeys.length > 0 ? { ...items, [DELETED]: { ...deletions, ...gone } } : items,
    gone: goneKeys,
  };
}

/** Changes to one record come one after the other; what stays as it is isn't written. */
function replacementsBy(changes: Changes, records: Records): ReturnType<Replacements> {
  const replacements = new Map<RecordKey, Envelope | undefined>();
  for (const { key, to } of changes) {
    const current = replacements.has(key) ? replacements.get(key) : records.get(key);
    if (current && isNewer(current)) throw new WrittenByNewer(`${key} was written by a newer version.`);
    const former = current && valueIn(key, current);
    const value = to(former);
    if (isSame(value, former)) continue;
    const next = value === undefined ? undefined : { version: VERSION, edits: {}, value };
    if (next && valueIn(key, next) === undefined) throw new Error(`${key} isn't what it should be.`);
    replacements.set(key, next);
  }
  return replacements;
}

/** The records in an area, without those that are marked as deleted. */
export function recordsIn(stored: Items): Records {
  const deletions = deletionsIn(stored);
  const records = new Map<RecordKey, Envelope>();
  for (const [key, item] of Object.entries(stored)) {
    const envelope = envelopeIn(key, item);
    if (envelope && !isDeleted(envelope, deletions[key])) records.set(key as RecordKey, envelope);
  }
  return Object.assign(records, { keptHere: keptHereIn(stored) });
}
