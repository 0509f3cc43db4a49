// How long a text of a record may be.
import * as v from 'valibot';
import { kinds } from './kinds.ts';

/** The longest that may be stored, where the value is longer. */
export function limitOf(kind: 'profile' | 'template', field: string, value: unknown): number | undefined {
  const fields: Readonly<Record<string, v.GenericSchema>> = kinds[kind].entries;
  const issues = fields[field] && v.safeParse(fields[field], value).issues;
  const limit = issues?.find(({ type }) => type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : undefined;
}
