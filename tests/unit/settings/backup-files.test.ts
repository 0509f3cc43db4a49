// Files that are taken for backups: ours come back as they were, all others are refused with a reason.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, FILE_LIMIT, writeBackup } from '../../../settings/backup/backup.ts';
import { readBackup } from '../../../settings/backup/read-backup.ts';
import type { Refusal } from '../../../settings/backup/refusal.ts';
import type { RecordKey } from '../../../settings/kinds.ts';
import {
  anyRecords,
  backupOf,
  fileOf,
  now,
  profile,
  read,
  record,
  some,
  template,
} from './backup-fixtures.ts';

describe('A backup', () => {
  test('holds every record, in words that people can read', () => {
    const file = JSON.parse(writeBackup(some, now));
    expect(file).toMatchObject({ format: 'kotowari-backup', version: 2, exportedAt: '2026-12-01T03:04:05Z' });
    expect(Object.keys(file.records)).toEqual([
      'profile:main',
      'template:later',
      'template:one',
      'template:two',
      'preferences:all',
      'hidden:late',
    ]);
    expect(writeBackup(some, now)).toContain('"name": "山田 太郎"');
  });

  test('is named by the day', () => {
    expect(backupName(Temporal.PlainDate.from('2026-12-01'))).toBe('kotowari-2026-12-01.json');
  });

  test('comes back as it was', async () => {
    expect((await backupOf(some)).records).toEqual(some);
  });

  test('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        expect((await backupOf(records)).records).toEqual(records);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out what nobody types and a paste brought along, so that it can be read again', async () => {
    const pasted = new Map([
      ['profile:main' as RecordKey, record(profile({ phone: '\u202A090-1234-5678\u202C\0' }))],
    ]);
    const { records } = await backupOf(pasted);
    expect(records.get('profile:main')?.value).toMatchObject({ phone: '090-1234-5678' });
  });

  test('leaves out what no version can read', async () => {
    const torn = new Map([...some, ['template:torn' as RecordKey, record({ title: 7 })]]);
    expect((await backupOf(torn)).records).toEqual(some);
  });

  test('may begin with a byte order mark, as some editors write it', async () => {
    const reading = await readBackup(new Blob(['\uFEFF', fileOf(some)]));
    expect(reading.ok).toBe(true);
  });

  test('loses what a hand added and no field knows', async () => {
    const { records } = await backupOf(
      new Map([['template:one' as RecordKey, record({ ...template(), colour: 'red' })]]),
    );
    expect(records.get('template:one')?.value).toEqual(template());
  });
});

/** A backup of one record, with one thing made otherwise. */
const made = (more: object) => JSON.stringify({ ...JSON.parse(writeBackup(some, now)), ...more });
const withRecord = (key: string, one: unknown) => made({ records: { [key]: one } });
const withTitle = (title: unknown) =>
  withRecord('template:one', record({ ...template(), title: title as string }));
const raw = (records: string) => made({ records: 0 }).replace('"records":0', `"records":${records}`);

const title = ['records', 'template:one', 'value', 'title'];
const broken = (where: readonly string[], problem: object) =>
  ({ reason: 'broken', where, problem }) as Refusal;

const files: readonly (readonly [what: string, content: string, refusal: Refusal])[] = [
  ['an empty file', ' \n', { reason: 'empty' }],
  ['a page', '<!doctype html>', { reason: 'notJson' }],
  ['another product’s', '{"format":"bitwarden","version":2,"records":{}}', { reason: 'foreign' }],
  ['a list', '[1,2]', { reason: 'foreign' }],
  ['a word', '"kotowari-backup"', { reason: 'foreign' }],
  ['nothing', 'null', { reason: 'foreign' }],
  ['a newer version’s', made({ version: 3 }), { reason: 'newer', version: 3 }],
  ['one without a version', made({ version: undefined }), broken(['version'], { kind: 'missing' })],
  ['one of version zero', made({ version: 0 }), broken(['version'], { kind: 'wrongForm' })],
  ['one whose version is a word', made({ version: '2' }), broken(['version'], { kind: 'wrongForm' })],
  ['one without records', made({ records: undefined }), broken(['records'], { kind: 'missing' })],
  [
    'one with a list for records',
    made({ records: [record(template())] }),
    broken(['records', '0'], { kind: 'unknownRecord' }),
  ],
  ['one of no day', made({ exportedAt: 'today' }), broken(['exportedAt'], { kind: 'wrongForm' })],
  [
    'a record of no kind of ours',
    withRecord('cookie:a', record(1)),
    broken(['records', 'cookie:a'], { kind: 'unknownRecord' }),
  ],
  [
    'a record with an id that is none',
    withRecord('template:A/../b', record(template())),
    broken(['records', 'template:A/../b'], { kind: 'unknownRecord' }),
  ],
  [
    'a record with two ids',
    withRecord('template:a:b', record(template())),
    broken(['records', 'template:a:b'], { kind: 'unknownRecord' }),
  ],
  [
    'second preferences',
    withRecord('preferences:b', record({})),
    broken(['records', 'preferences:b'], { kind: 'unknownRecord' }),
  ],
  [
    'the store’s own items',
    withRecord('device', 'abc'),
    broken(['records', 'device'], { kind: 'unknownRecord' }),
  ],
  [
    'a record that is null',
    withRecord('template:one', null),
    broken(['records', 'template:one'], { kind: 'wrongForm' }),
  ],
  [
    'a record without edits',
    withRecord('template:one', { version: 2, value: template() }),
    broken(['records', 'template:one', 'edits'], { kind: 'missing' }),
  ],
  [
    'edits below zero',
    withRecord('template:one', record(template(), { a: -1 })),
    broken(['records', 'template:one', 'edits', 'a'], { kind: 'wrongForm' }),
  ],
  ['a number for a title', withTitle(7), broken(title, { kind: 'wrongForm' })],
  ['no title', withTitle(undefined), broken(title, { kind: 'missing' })],
  [
    'a huge title',
    withTitle('あ'.repeat(1_000_000)),
    broken(title, { kind: 'tooLong', length: '1000000', limit: '200' }),
  ],
  [
    'an unknown word',
    withRecord('template:one', record({ ...template(), locale: 'fr' })),
    broken(['records', 'template:one', 'value', 'locale'], { kind: 'unknownWord', word: '"fr"' }),
  ],
  [
    'a position that is none',
    withRecord('template:one', record(template({ position: '<b>' }))),
    broken(['records', 'template:one', 'value', 'position'], { kind: 'wrongForm' }),
  ],
  ['NUL', withTitle('a\0b'), broken(title, { kind: 'unsafeCharacter', code: 'U+0000' })],
  ['an escape', withTitle('\u001b[31m'), broken(title, { kind: 'unsafeCharacter', code: 'U+001B' })],
  [
    'text that turns round',
    withTitle('\u202Egpj.exe'),
    broken(title, { kind: 'unsafeCharacter', code: 'U+202E' }),
  ],
  ['half a character', withTitle('\uD83D'), broken(title, { kind: 'unsafeCharacter', code: 'U+D83D' })],
  [
    'text that turns round, in a newer version’s record',
    withRecord('template:one', record({ deep: ['\u2067'] }, {}, 9)),
    broken(['records', 'template:one', 'value', 'deep', '0'], { kind: 'unsafeCharacter', code: 'U+2067' }),
  ],
  [
    'text that turns round, in a key',
    withRecord('template:\u202E', record(1)),
    broken(['records', 'template:\u202E'], { kind: 'unsafeCharacter', code: 'U+202E' }),
  ],
  [
    '__proto__ for a record',
    raw('{"__proto__":{"version":2}}'),
    broken(['records', '__proto__'], { kind: 'prototypeKey' }),
  ],
  [
    'constructor for a record',
    raw('{"constructor":{"prototype":{"isAdmin":true}}}'),
    broken(['records', 'constructor'], { kind: 'prototypeKey' }),
  ],
  [
    'an escaped __proto__ in a value',
    raw('{"template:one":{"version":2,"edits":{},"value":{"\\u005f_proto__":{}}}}'),
    broken(['records', 'template:one', 'value', '__proto__'], { kind: 'prototypeKey' }),
  ],
  [
    'constructor for a device',
    raw('{"template:one":{"version":2,"edits":{"constructor":1},"value":1}}'),
    broken(['records', 'template:one', 'edits', 'constructor'], { kind: 'prototypeKey' }),
  ],
  [
    'prototype deep in a newer version’s record',
    raw('{"template:one":{"version":9,"edits":{},"value":[{"prototype":1}]}}'),
    broken(['records', 'template:one', 'value', '0', 'prototype'], { kind: 'prototypeKey' }),
  ],
  [
    'a very deep one',
    raw(`{"template:one":{"version":9,"edits":{},"value":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    { reason: 'tooDeep' },
  ],
];

describe('Refused, with what is wrong and where', () => {
  test.each(files)('%s', async (_what, content, refusal) => {
    const reading = await read(content);
    expect(reading).toEqual({ ok: false, refusal });
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  test('JSON that breaks off, with its line where the browser says it', async () => {
    const half = writeBackup(some, now).slice(0, 200);
    expect(await read(half)).toEqual({
      ok: false,
      refusal: { reason: 'notJson', line: expect.stringMatching(/^\d+$/) },
    });
  });

  test('a picture', async () => {
    expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255]))).toEqual({
      ok: false,
      refusal: { reason: 'notJson' },
    });
  });

  test('fifty megabytes, before a byte is read', async () => {
    const size = 50 * 1024 * 1024;
    const file = { size, text: () => Promise.reject(new Error('It was read.')) } as unknown as Blob;
    expect(await readBackup(file)).toEqual({ ok: false, refusal: { reason: 'tooLarge', bytes: size } });
  });

  test('one byte more than the limit, and not one at it', async () => {
    const json = writeBackup(some, now);
    const padded = (bytes: number) => readBackup(new Blob([json, ' '.repeat(bytes - new Blob([json]).size)]));
    expect((await padded(FILE_LIMIT)).ok).toBe(true);
    expect((await padded(FILE_LIMIT + 1)).ok).toBe(false);
  });

  test('a file that is gone by now', async () => {
    const file = {
      size: 9,
      text: () => Promise.reject(new DOMException('', 'NotFoundError')),
    } as unknown as Blob;
    expect(await readBackup(file)).toEqual({ ok: false, refusal: { reason: 'unreadable' } });
  });

  test('no file whatever gets through with an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => withRecord('template:one', value)),
          fc.jsonValue().map((value) => raw(JSON.stringify(value))),
        ),
        async (content) => {
          expect(await read(content)).toHaveProperty('ok');
        },
      ),
    );
  });
});
