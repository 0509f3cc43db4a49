// How often each device has edited a record: tells what came after what, without a clock.

/** A version vector: device → number of its edits. */
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

export function withEdit(edits: Edits, device: string): Edits {
  return { ...edits, [device]: countOf(edits, device) + 1 };
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
