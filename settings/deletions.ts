// What was deleted, and after which edits: so that a deletion reaches other devices, and an edit that it didn't know of survives it.
import * as v from 'valibot';
import { compareEdits, type Edits, mergeEdits } from './edits.ts';
import { type Envelope, editsSchema } from './envelope.ts';
import { bytesOf } from './quota.ts';

/** The item that holds them, in both areas. */
export const DELETED = 'deleted';

/** By the record's key. */
export type Deletions = Readonly<Record<string, Edits>>;

const schema = v.record(v.string(), v.unknown());

export function deletionsIn(stored: Readonly<Record<string, unknown>>): Deletions {
  const { success, output } = v.safeParse(schema, stored[DELETED]);
  if (!success) return {};
  const readable = Object.entries(output).filter((entry): entry is [string, Edits] =>
    v.is(editsSchema, entry[1]),
  );
  return Object.fromEntries(readable);
}

/** Whoever deleted it knew of all its edits. */
export function isDeleted({ edits }: Pick<Envelope, 'edits'>, deletion: Edits | undefined): boolean {
  return deletion !== undefined && ['same', 'before'].includes(compareEdits(edits, deletion));
}

export function mergeDeletions(one: Deletions, other: Deletions): Deletions {
  const merged: Record<string, Edits> = { ...one };
  for (const [key, edits] of Object.entries(other)) merged[key] = mergeEdits(merged[key] ?? {}, edits);
  return merged;
}

/** Those that still matter: a record that was edited after its deletion needs none. */
export function withoutOutlived(
  deletions: Deletions,
  isOutlived: (key: string, edits: Edits) => boolean,
): Deletions {
  return Object.fromEntries(Object.entries(deletions).filter(([key, edits]) => !isOutlived(key, edits)));
}

/**
 * As many as have room in `bytes`: first those in `urgent`, then those that stood there before, then others. So none that
 * stands there makes way for one that isn't urgent, or two devices with too many would go on replacing each other's.
 * One that is dropped may let a record reappear; it never lets one vanish.
 */
export function boundDeletions(
  deletions: Deletions,
  urgent: readonly string[],
  before: Deletions,
  bytes: number,
): Deletions {
  const rank = (key: string) => (urgent.includes(key) ? 0 : Object.hasOwn(before, key) ? 1 : 2);
  // Ids of later records sort behind those of earlier ones.
  const latestFirst = Object.keys(deletions).sort((a, b) => (a < b ? 1 : -1));
  const kept: [string, Edits][] = [];
  let used = 2;
  for (const key of latestFirst.sort((a, b) => rank(a) - rank(b))) {
    const edits = deletions[key] ?? {};
    const size = bytesOf('', { [key]: edits }) - 1;
    if (used + size > bytes) continue;
    used += size;
    kept.push([key, edits]);
  }
  return Object.fromEntries(kept);
}
