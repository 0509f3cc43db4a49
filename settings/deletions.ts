// What was deleted, and after which edits: so that a deletion reaches other devices, and an edit that it didn't know of survives it.
import * as v from 'valibot';
import { compareEdits, type Edits } from './edits.ts';
import { type Envelope, editsSchema } from './envelope.ts';

/** The item that holds them, in both areas. */
export const DELETED = 'deleted';

/** By the record's key. */
export type Deletions = Record<string, Edits>;

const schema = v.record(v.string(), editsSchema);

export function deletionsIn(stored: Readonly<Record<string, unknown>>): Deletions {
  const { success, output } = v.safeParse(schema, stored[DELETED]);
  return success ? output : {};
}

/** Whoever deleted it knew of all its edits. */
export function isDeleted({ edits }: Envelope, deletion: Edits | undefined): boolean {
  return deletion !== undefined && ['same', 'before'].includes(compareEdits(edits, deletion));
}
