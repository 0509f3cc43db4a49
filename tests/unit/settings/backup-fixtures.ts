// A store in memory whose writes can be made to fail, and records of every kind to put in it.
import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { writeBackup } from '../../../settings/backup/backup.ts';
import { type BackupReading, readBackup } from '../../../settings/backup/read-backup.ts';
import type { Envelope } from '../../../settings/envelope.ts';
import {
  defaultPreferences,
  emptyStoredProfile,
  type RecordKey,
  type StoredTemplate,
} from '../../../settings/kinds.ts';
import { makeStore, type Records, type Store } from '../../../settings/store.ts';
import { fakeLocal } from './fake-area.ts';

export interface Memory {
  readonly store: Store;
  /** Everything in the area, as it would be read. */
  readonly items: () => Record<string, unknown>;
  /** How often the area was asked to write. */
  readonly writes: () => number;
  /** The write of this number, counted from now on, fails. */
  readonly failAt: (number: number) => void;
}

export function memory(records: Records = new Map(), more: Record<string, unknown> = {}): Memory {
  const area = fakeLocal({ ...Object.fromEntries(records), ...more });
  let failing = 0;
  area.fail = () => {
    if (--failing === 0) throw new Error('QUOTA_BYTES');
  };
  return {
    store: makeStore(area, (work) => work()),
    items: () => structuredClone(area.items),
    writes: () => area.writes.length,
    failAt: (number) => {
      failing = number;
    },
  };
}

export const template = (more: Partial<StoredTemplate> = {}): StoredTemplate => ({
  locale: 'ja',
  scenario: 'cancel',
  title: '辞退の連絡',
  summary: '',
  subject: '面接辞退のご連絡',
  body: 'お世話になっております。\n辞退いたします。',
  phone: '',
  isHidden: false,
  position: 'a0',
  ...more,
});

export const record = (value: unknown, edits: Envelope['edits'] = { here: 1 }, version = 2): Envelope => ({
  version,
  edits,
  value,
});

export const profile = (more: Partial<typeof emptyStoredProfile> = {}) => ({
  ...emptyStoredProfile,
  ...more,
});

export const some: Records = new Map<RecordKey, Envelope>([
  ['profile:main', record(profile({ name: '山田 太郎', affiliation: '青葉大学\n経済学部' }))],
  ['preferences:all', record({ ...defaultPreferences, theme: 'dark' })],
  ['template:one', record(template())],
  [
    'template:two',
    record(template({ title: '<img src=x onerror=alert(1)>', position: 'a1' }), { a: 2, b: 7 }),
  ],
  ['hidden:late', record(true)],
  ['template:later', record({ shape: ['of', 'tomorrow'] }, { there: 3 }, 9)],
]);

export const now = Temporal.Instant.from('2026-12-01T03:04:05Z');

export const fileOf = (records: Records) => new Blob([writeBackup(records, now)]);

/** Reads a file of this content. */
export function read(content: string | Uint8Array<ArrayBuffer>): Promise<BackupReading> {
  return readBackup(new Blob([content]));
}

/** The same of records; a test whose file is refused fails here. */
export async function backupOf(records: Records) {
  const reading = await readBackup(fileOf(records));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.backup;
}

const plainText = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).filter((text) => text.length <= maxLength);

const edits = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.nat({ max: 1000 }), { maxKeys: 4 });
const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

const values = {
  profile: fc.record({
    label: plainText(100),
    name: plainText(200),
    reading: plainText(200),
    affiliation: plainText(1000),
    phone: plainText(100),
    email: plainText(320),
    applicant: fc.constantFrom('auto' as const, 'graduate' as const, 'part-time' as const),
  }),
  template: fc.record({
    locale: fc.constantFrom('ja' as const, 'en' as const),
    scenario: ids,
    title: plainText(200),
    summary: plainText(500),
    subject: plainText(1000),
    body: plainText(5000),
    phone: plainText(5000),
    isHidden: fc.boolean(),
    position: fc.constantFrom(...generateNKeysBetween(null, null, 20)),
  }),
  preferences: fc.constantFrom(defaultPreferences, { ...defaultPreferences, theme: 'dark' as const }),
  hidden: fc.constant(true as const),
};

const isSafe = (value: unknown) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));

const ofKind = (kind: keyof typeof values) =>
  fc.tuple(
    (kind === 'preferences' ? fc.constant('all') : ids).map((id): RecordKey => `${kind}:${id}`),
    fc.record({ version: fc.constant(2), edits, value: values[kind] as fc.Arbitrary<unknown> }),
  );

const ofTomorrow = fc.tuple(
  ids.map((id): RecordKey => `template:${id}`),
  fc.record({
    version: fc.integer({ min: 3, max: 99 }),
    edits,
    // As storage gives it: there is no -0 in it, at any depth.
    value: fc.jsonValue({ stringUnit: 'grapheme-ascii' }).map((value) => JSON.parse(JSON.stringify(value))),
  }),
);

/** Whatever a store may hold. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .array(
    fc.oneof(ofKind('profile'), ofKind('template'), ofKind('preferences'), ofKind('hidden'), ofTomorrow),
    { maxLength: 12 },
  )
  .map((entries) => new Map<RecordKey, Envelope>(entries))
  .filter((records) => isSafe([...records.values()]));
