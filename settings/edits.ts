// What each device's last edit of a record was: tells what came after what, without a clock.

/**
 * A version vector: device → the number of its last edit that is in the record. Devices count the edits of all their
 * records together, so that a number never comes back, not even for a record that was deleted and forgotten.
 */
export type Edits = Readonly<Record<string, number>>;

/** Where `one` stands against `other`; 'concurrent': each has an edit that the other lacks. */
export function compareEdits(one: Edits, other: Edits): 'same' | 'before' | 'after' | 'concurrent' {
  const devices = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const isAhead = devices.some((device) => countOf(one, device) > countOf(other, device));
  const isBehind = devices.some((device) => countOf(one, device) < countOf(other, device));
  if (isAhead && isBehind) return 'concurrent';
  if (isAhead) return 'after';
  return isBehind ? 'before' : 'same';
}

/** After one more edit, the device's `count`th. */
export function withEdit(edits: Edits, device: string, count: number): Edits {
  return { ...edits, [device]: Math.max(count, countOf(edits, device) + 1) };
}

/** After both. */
export function mergeEdits(one: Edits, other: Edits): Edits {
  const merged: Record<string, number> = { ...one };
  for (const [device, count] of Object.entries(other)) {
    merged[device] = Math.max(countOf(one, device), count);
  }
  return merged;
}

function countOf(edits: Edits, device: string): number {
  return Object.hasOwn(edits, device) ? (edits[device] ?? 0) : 0;
}
