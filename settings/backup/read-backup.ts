// Reads a file that someone takes for a backup of ours.
import * as v from 'valibot';
import { type Envelope, envelopeSchema, parseValue, VERSION } from '../envelope.ts';
import { kindOf, type RecordKey } from '../kinds.ts';
import { type Backup, FILE_LIMIT, FORMAT } from './backup.ts';
import { brokenAt, type Refusal, said } from './refusal.ts';
import { safeJson } from './safe-json.ts';

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly refusal: Refusal };

const ours = v.object({ format: v.literal(FORMAT) });

const counted = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const recordKey = v.pipe(
  v.string(),
  v.check((key) => kindOf(key) !== undefined, said.unknownRecord),
);

const fileSchema = v.object({
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  records: v.record(recordKey, envelopeSchema),
});

const atOnce = { abortEarly: true } as const;

export async function readBackup(file: Blob): Promise<BackupReading> {
  // Before a byte of it is read.
  if (file.size > FILE_LIMIT) return refused({ reason: 'tooLarge', bytes: file.size });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused({ reason: 'unreadable' });
  if (text.trim() === '') return refused({ reason: 'empty' });
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refused({ reason: 'notJson', ...lineIn(error.message) });
    // Nested deeper than the browser can follow.
    return refused({ reason: 'tooDeep' });
  }
}

function parse(json: unknown): BackupReading {
  if (!v.is(ours, json)) return refused({ reason: 'foreign' });
  const header = v.safeParse(counted, json, atOnce);
  if (!header.success) return refused(brokenAt([], header.issues[0]));
  const { version } = header.output;
  if (version > VERSION) return refused({ reason: 'newer', version });
  const safe = v.safeParse(safeJson, json, atOnce);
  if (!safe.success) return refused(brokenAt([], safe.issues[0]));
  const file = v.safeParse(fileSchema, safe.output, atOnce);
  if (!file.success) return refused(brokenAt([], file.issues[0]));
  const { exportedAt, records } = file.output;
  const read = new Map<RecordKey, Envelope>();
  for (const [key, record] of Object.entries(records) as [RecordKey, Envelope][]) {
    const parsed = parseValue(key, record);
    if (parsed && !parsed.success) return refused(brokenAt(['records', key, 'value'], parsed.issues[0]));
    // A newer version's goes along as it is.
    read.set(key, parsed ? { ...record, version: VERSION, value: parsed.output } : record);
  }
  return { ok: true, backup: { exportedAt, records: read } };
}

function refused(refusal: Refusal): BackupReading {
  return { ok: false, refusal };
}

/** Browsers word it each in their way, and mostly name the line. */
function lineIn(message: string): { readonly line?: string } {
  const line = /\bline (\d+)/.exec(message)?.[1];
  return line === undefined ? {} : { line };
}
