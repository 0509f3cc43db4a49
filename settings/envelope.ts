// How a record stands in storage: its value, the version of its shape, and who has edited it how often.
import * as v from 'valibot';
import type { Edits } from './edits.ts';
import { type Kind, kindOf, kinds, type RecordKey, type ValueOf } from './kinds.ts';
import { migrate, VERSION } from './migrations.ts';

export { VERSION };

export interface Envelope {
  readonly version: number;
  readonly edits: Edits;
  readonly value: unknown;
}

export const editsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/)),
  v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
);

export const envelopeSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  edits: editsSchema,
  value: v.unknown(),
});

/** Undefined for anything that isn't a record of ours. */
export function envelopeIn(key: string, stored: unknown): Envelope | undefined {
  if (!kindOf(key)) return undefined;
  const { success, output } = v.safeParse(envelopeSchema, stored);
  return success ? output : undefined;
}

/** In today's shape; undefined where it is of a newer version, or isn't what it should be. */
export function valueIn<K extends Kind>(key: RecordKey<K>, envelope: Envelope): ValueOf<K> | undefined {
  const parsed = parseValue(key, envelope);
  return parsed?.success ? (parsed.output as ValueOf<K>) : undefined;
}

/** The same, with what is wrong with it; undefined for a newer version's. */
export function parseValue(key: RecordKey, envelope: Envelope) {
  const kind = kindOf(key);
  if (!kind || isNewer(envelope)) return undefined;
  return v.safeParse(kinds[kind], migrate(kind, envelope.version, envelope.value));
}

export function isNewer({ version }: Envelope): boolean {
  return version > VERSION;
}
