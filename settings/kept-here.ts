// Which records stay on this device alone, and why.
import * as v from 'valibot';
import { kindOf, type RecordKey } from './kinds.ts';

/** The local item that says so. */
export const KEPT_HERE = 'kept-here';

const reasons = [
  /** Larger than the browser's sync takes. */
  'too-large',
  /** There is no room beside the other records; it follows once there is. */
  'full',
  /** The browser refused it, without our knowing why; it is tried again. */
  'refused',
] as const;
export type Reason = (typeof reasons)[number];

export type KeptHere = ReadonlyMap<RecordKey, Reason>;

const schema = v.record(v.string(), v.picklist(reasons));

export function keptHereIn(stored: Readonly<Record<string, unknown>>): KeptHere {
  const { success, output } = v.safeParse(schema, stored[KEPT_HERE]);
  if (!success) return new Map();
  return new Map(
    Object.entries(output).filter((entry): entry is [RecordKey, Reason] => kindOf(entry[0]) !== undefined),
  );
}
