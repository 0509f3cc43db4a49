// Compares what this device remembers with what the browser syncs, and says what each lacks of the other.
import { isSame } from './canonical.ts';
import { resolve } from './conflict.ts';
import {
  boundDeletions,
  DELETED,
  type Deletions,
  deletionsIn,
  isDeleted,
  mergeDeletions,
  withoutOutlived,
} from './deletions.ts';
import { compareEdits } from './edits.ts';
import { type Envelope, envelopeIn, isNewer } from './envelope.ts';
import { FIRST_ITEMS, firstRecords, isFirstStored } from './first-version.ts';
import { type KeptHere, keptHereIn, type Reason } from './kept-here.ts';
import { type Kind, kindOf, type RecordKey } from './kinds.ts';
import { ITEM_BYTES, type Room, roomBeside } from './quota.ts';

type Items = Readonly<Record<string, unknown>>;

export interface SyncWriting {
  readonly set: Items;
  readonly remove: readonly string[];
}

export interface Plan {
  readonly local: SyncWriting;
  readonly sync: SyncWriting;
  /** The records that won't be in sync as they are here. */
  readonly keptHere: KeptHere;
}

/** What the browser has refused is tried again where `triesRefused`. */
export function reconcile(local: Items, sync: Items, triesRefused: boolean): Plan {
  const deletions = mergeDeletions(deletionsIn(local), deletionsIn(sync));
  const here: Record<string, unknown> = { ...local, ...firstRecords(local, sync, deletions) };
  const pushes = settle(here, sync, deletions);

  const there: Record<string, unknown> = { ...sync };
  const room = roomBeside(sync);
  const first = isFirstStored(sync, deletionsIn(sync)) ? FIRST_ITEMS.filter((key) => key in sync) : [];
  for (const key of first) drop(key, there, room);
  bury(deletions, there, room);
  const refused = triesRefused
    ? []
    : [...keptHereIn(local)].filter(([, why]) => why === 'refused').map(([key]) => key);
  const keptHere = push(pushes, new Set(refused), here, there, room);

  const remaining = withoutOutlived(deletions, (key, edits) => outlives(here[key], key, edits));
  if (Object.keys(remaining).length > 0 || DELETED in local) here[DELETED] = remaining;
  return { local: writingFrom(local, here), sync: writingFrom(sync, there), keptHere };
}

/** Brings `here` to where it should be, and names the records that sync lacks. */
function settle(here: Record<string, unknown>, sync: Items, deletions: Deletions): RecordKey[] {
  const pushes: RecordKey[] = [];
  for (const key of new Set([...Object.keys(here), ...Object.keys(sync)]) as Set<RecordKey>) {
    const deletion = deletions[key];
    const stored = envelopeIn(key, here[key]);
    const ours = livingIn(here, key, deletion);
    const theirs = livingIn(sync, key, deletion);
    if (stored && !ours) delete here[key];
    if (ours && theirs) {
      for (const [changed, record] of meet(key, ours, theirs, { here, sync, deletions })) {
        if (record) here[changed] = record;
        if (record !== sync[changed]) pushes.push(changed);
      }
    } else if (theirs) here[key] = sync[key];
    else if (ours) pushes.push(key);
  }
  return pushes;
}

interface Whole {
  readonly here: Items;
  readonly sync: Items;
  readonly deletions: Deletions;
}

/** What to store on this device; without a record: what stands here is to be pushed. */
function meet(key: RecordKey, ours: Envelope, theirs: Envelope, whole: Whole): [RecordKey, unknown?][] {
  const order = compareEdits(ours.edits, theirs.edits);
  const taken = whole.sync[key];
  // What a newer version wrote stays as it is, except for what a newer version wrote later.
  if (order === 'after') return isNewer(theirs) && !isNewer(ours) ? [] : [[key]];
  if (order === 'before') return isNewer(ours) && !isNewer(theirs) ? [] : [[key, taken]];
  if (order === 'same' && isSame(whole.here[key], taken)) return [];
  const resolution = resolve(key, ours, theirs);
  if (!resolution) return [];
  const { record, copy } = resolution;
  const isTaken = isSame(record.edits, theirs.edits);
  const settled: [RecordKey, unknown?][] = [[key, isTaken ? taken : record]];
  return copy && !isKnown(copy, whole) ? [...settled, [...copy]] : settled;
}

/** It is there, or was and has been deleted: another device made it, or we did. */
function isKnown([key, envelope]: readonly [RecordKey, Envelope], { here, sync, deletions }: Whole): boolean {
  return key in here || key in sync || isDeleted(envelope, deletions[key]);
}

/** Takes what was deleted from sync, as far as the deletions themselves have room there. */
function bury(deletions: Deletions, there: Record<string, unknown>, room: Room): void {
  const dead = Object.keys(there).filter((key) => {
    const envelope = envelopeIn(key, there[key]);
    return envelope && isDeleted(envelope, deletions[key]);
  });
  const living = withoutOutlived(deletions, (key, edits) => outlives(there[key], key, edits));
  const before = deletionsIn(there);
  const bounded = boundDeletions(living, dead, before, ITEM_BYTES - DELETED.length);
  for (const key of dead) if (Object.hasOwn(bounded, key)) drop(key, there, room);
  if (isSame(bounded, before)) return;
  if (room.take(DELETED, bounded) === undefined) there[DELETED] = bounded;
}

function push(
  pushes: readonly RecordKey[],
  refused: ReadonlySet<RecordKey>,
  here: Items,
  there: Record<string, unknown>,
  room: Room,
): KeptHere {
  const keptHere = new Map<RecordKey, Reason>();
  for (const key of [...pushes].sort((a, b) => rank(a, there) - rank(b, there) || (a < b ? -1 : 1))) {
    const reason = refused.has(key) ? 'refused' : room.take(key, here[key]);
    if (reason) keptHere.set(key, reason);
    else there[key] = here[key];
  }
  return keptHere;
}

const kindsInOrder: readonly (Kind | undefined)[] = ['preferences', 'profile', 'hidden', 'template'];

/** The small ones first, and before a record comes into sync, what is there already is brought up to date. */
function rank(key: RecordKey, there: Items): number {
  return kindsInOrder.indexOf(kindOf(key)) * 2 + Number(!(key in there));
}

function livingIn(
  items: Items,
  key: RecordKey,
  deletion: Envelope['edits'] | undefined,
): Envelope | undefined {
  const envelope = envelopeIn(key, items[key]);
  return envelope && !isDeleted(envelope, deletion) ? envelope : undefined;
}

function outlives(item: unknown, key: string, deletion: Envelope['edits']): boolean {
  const envelope = envelopeIn(key, item);
  return envelope !== undefined && compareEdits(envelope.edits, deletion) === 'after';
}

function drop(key: string, items: Record<string, unknown>, room: Room): void {
  delete items[key];
  room.give(key);
}

function writingFrom(before: Items, after: Items): SyncWriting {
  const isChanged = (key: string) => before[key] !== after[key] && !isSame(before[key], after[key]);
  return {
    set: Object.fromEntries(Object.entries(after).filter(([key]) => isChanged(key))),
    remove: Object.keys(before).filter((key) => !(key in after)),
  };
}
