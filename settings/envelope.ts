// How a record stands in storage: its value, the version of its shape, and who has edited it how often.
import * as v from 'valibot';
import type { Edits } from './edits.ts';
import { type Kind, kindOf, kinds, type RecordKey, type ValueOf } from './kinds.ts';

/** The version of the shapes in kinds.ts. A change of shape counts it up and adds a migration. */
export const VERSION = 2;

export interface Envelope {
  readonly version: number;
  readonly edits: Edits;
  readonly value: unknown;
}

export const editsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/)),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
);

export const envelopeSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  edits: editsSchema,
  value: v.unknown(),
});

/** Undefined for anything that isn't a record of ours. */
export function envelopeIn(key: string, stored: unknown): Envelope | undefined {
  const { success, output } = v.safeParse(envelopeSchema, stored);
  return success && kindOf(key) ? output : undefined;
}

/** The record's value; undefined where it is of a newer version, or isn't what it should be. */
export function valueIn<K extends Kind>(key: RecordKey<K>, envelope: Envelope): ValueOf<K> | undefined {
  const parsed = parseValue(key, envelope);
  return parsed?.success ? (parsed.output as ValueOf<K>) : undefined;
}

/** The same, with what is wrong with it; undefined for a newer version's. */
export function parseValue(key: RecordKey, { version, value }: Envelope) {
  const kind = kindOf(key);
  return kind && version <= VERSION ? v.safeParse(kinds[kind], value) : undefined;
}
