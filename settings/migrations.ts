// From each version's shape of a record to the next one's.
import { emptyProfile } from '../interview/profile.ts';
import { emptyStoredProfile, type Kind } from './kinds.ts';

/** The value in the next version's shape. It gets what is stored, which may be anything, and must not throw. */
type Migration = (kind: Kind, value: unknown) => unknown;

/** The first leads from version 1 to 2, and so on: a change of shape adds one at the end. */
const migrations: readonly Migration[] = [
  // Version 1 was a profile alone, without what the user calls it and applies as.
  (kind, value) =>
    kind === 'profile' && typeof value === 'object'
      ? { ...emptyStoredProfile, ...emptyProfile, ...value }
      : value,
];

/** The version of the shapes in kinds.ts. */
export const VERSION = migrations.length + 1;

export function migrate(kind: Kind, version: number, value: unknown): unknown {
  return migrations.slice(version - 1).reduce((older, next) => next(kind, older), value);
}
