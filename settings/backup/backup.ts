// A backup: every record in one file that people can read, without what belongs to this device alone.
import { type Envelope, VERSION, valueIn } from '../envelope.ts';
import { kindOf, kinds, type RecordKey } from '../kinds.ts';
import type { Records } from '../store.ts';
import { plainRecord } from './plain.ts';

export const FORMAT = 'kotowari-backup';

/** Bytes. The browsers keep ten megabytes of records at most; a file has line breaks and indents besides. */
export const FILE_LIMIT = 16 * 1024 * 1024;

export interface Backup {
  /** ISO 8601, in UTC. */
  readonly exportedAt: string;
  readonly records: Records;
}

/** @example backupName(Temporal.Now.plainDateISO()) → 'kotowari-2026-12-01.json' */
export function backupName(day: Temporal.PlainDate): string {
  return `kotowari-${day}.json`;
}

/** Records of a newer version go along as they are; what no version could read stays out. */
export function writeBackup(records: Records, now: Temporal.Instant): string {
  const kept = [...records]
    .filter(([key, record]) => record.version > VERSION || valueIn(key, record) !== undefined)
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map(([key, record]) => [key, plainRecord(record)] satisfies [RecordKey, Envelope]);
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: now.round('second').toString(),
    records: Object.fromEntries(kept),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function placeOf(key: RecordKey): number {
  return Object.keys(kinds).indexOf(kindOf(key) ?? '');
}
