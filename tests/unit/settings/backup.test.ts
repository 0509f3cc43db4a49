// What an import would do, what it does, and how it is taken back: all or nothing, and nothing is ever lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../../settings/backup/difference.ts';
import { type Choices, importBackup, PlanIsOld } from '../../../settings/backup/import-backup.ts';
import { type Choice, type Plan, planImport } from '../../../settings/backup/plan.ts';
import { type Receipt, undo, wipe } from '../../../settings/backup/receipt.ts';
import { compareEdits, type Edits } from '../../../settings/edits.ts';
import type { Envelope } from '../../../settings/envelope.ts';
import { defaultPreferences, type RecordKey } from '../../../settings/kinds.ts';
import { type Records, recordsIn } from '../../../settings/store.ts';
import { changeTemplate } from '../../../settings/templates.ts';
import {
  anyRecords,
  backupOf,
  type Memory,
  memory,
  profile,
  record,
  some,
  template,
} from './backup-fixtures.ts';

const one = 'template:one' as const;
const records = (...entries: readonly [RecordKey, Envelope][]): Records => new Map(entries);
const plan = async (mine: Records, theirs: Records) => planImport(mine, await backupOf(theirs));
const standings = (made: Plan) => Object.fromEntries(made.map(({ key, standing }) => [key, standing]));

/** Without edits, which only ever count up. */
const values = (all: Records) =>
  Object.fromEntries([...all].map(([key, { version, value }]) => [key, { version, value }]));

async function importInto(
  { store }: Memory,
  theirs: Records,
  choices: Choices = new Map(),
): Promise<Receipt> {
  const backup = await backupOf(theirs);
  const planned = planImport(await store.read(), backup);
  return importBackup(store, backup, planned, choices, (title) => `${title}（取り込み）`);
}

describe('The plan says of each record', () => {
  const mine = (edits: Edits, title = 'mine') => records([one, record(template({ title }), edits)]);
  const theirs = (edits: Edits, title = 'theirs') => records([one, record(template({ title }), edits)]);

  test.each([
    ['new: it is not here', records(), theirs({ a: 1 }), 'new'],
    ['changed: the file has edits that came after ours', mine({ a: 1 }), theirs({ a: 2 }), 'changed'],
    ['changed: a hand has edited the file', mine({ a: 1 }), theirs({ a: 1 }), 'changed'],
    ['conflicting: ours came after', mine({ a: 2 }), theirs({ a: 1 }), 'conflicting'],
    ['conflicting: both were edited', mine({ a: 1, b: 1 }), theirs({ a: 2 }), 'conflicting'],
    ['same: whoever edited it', mine({ a: 1, b: 1 }, 'same'), theirs({ a: 2 }, 'same'), 'same'],
  ] as const)('%s', async (_what, before, file, standing) => {
    expect(standings(await plan(before, file))).toEqual({ [one]: standing });
  });

  test('the same, also where the browser gives the fields back in another order', async () => {
    const turned = Object.fromEntries(Object.entries(template()).reverse());
    expect(standings(await plan(records([one, record(turned)]), records([one, record(template())])))).toEqual(
      {
        [one]: 'same',
      },
    );
  });

  test('the same, where only what nobody typed is missing in the file', async () => {
    const pasted = records(['profile:main', record(profile({ phone: '\u202A090-1234-5678\u202C' }))]);
    expect(standings(await plan(pasted, pasted))).toEqual({ 'profile:main': 'same' });
  });

  test('new, where it was deleted here after the export', async () => {
    const memorised = memory(some);
    await wipe(memorised.store);
    expect(new Set(Object.values(standings(await plan(await memorised.store.read(), some))))).toEqual(
      new Set(['new']),
    );
  });

  test('also of a newer version’s, by its edits and its content', async () => {
    const later = (value: unknown, edits: Edits) => records(['template:z', record(value, edits, 9)]);
    expect(standings(await plan(later({ x: [1] }, { a: 1 }), later({ x: [1] }, { b: 1 })))).toEqual({
      'template:z': 'same',
    });
    const [planned] = await plan(later({ x: [1] }, { a: 1 }), later({ x: [2] }, { b: 1 }));
    expect(planned).toMatchObject({ standing: 'conflicting', choices: ['mine', 'theirs'] });
  });
});

describe('Of two long texts people see', () => {
  const lines = (count: number, word = 'line') =>
    Array.from({ length: count }, (_, index) => `${word} ${index}`);
  const text = (...parts: readonly (string | readonly string[])[]) => parts.flat().join('\n');

  test('what differs, with a line on either side', () => {
    const [mine, theirs] = excerpts(
      text(lines(9), 'mine', lines(9, 'end')),
      text(lines(9), 'theirs', 'and more', lines(9, 'end')),
    );
    expect(mine).toBe('…\nline 8\nmine\nend 0\n…');
    expect(theirs).toBe('…\nline 8\ntheirs\nand more\nend 0\n…');
  });

  test.each([
    ['at the start', 'a\nb', 'x\nb'],
    ['at the end', 'a\nb', 'a\nx'],
    ['in their length', 'a', 'a\na'],
    ['in that one is empty', '', 'a\nb'],
  ])('all of it where they differ %s', (_where, mine, theirs) => {
    expect(excerpts(mine, theirs)).toEqual([mine, theirs]);
  });

  test('the start of what differs throughout', () => {
    const [mine] = excerpts(text(lines(500)), text(lines(500, 'other')));
    expect(mine.split('\n')).toEqual([...lines(30), '…']);
  });
});

describe('Of two that conflict', () => {
  const choicesFor = async (key: RecordKey, mine: unknown, theirs: unknown) =>
    (await plan(records([key, record(mine, { a: 1 })]), records([key, record(theirs, { b: 1 })])))[0]
      ?.choices;

  test.each([
    ['templates: both are kept', one, template(), template({ body: 'x' }), ['both', 'mine', 'theirs']],
    [
      'profiles: both are kept',
      'profile:main',
      profile({ name: '山田' }),
      profile({ name: '佐藤' }),
      ['both', 'mine', 'theirs'],
    ],
    [
      'a profile in which nothing stands gives way',
      'profile:main',
      profile(),
      profile({ name: '佐藤' }),
      ['theirs', 'mine'],
    ],
    [
      'preferences: mine are kept',
      'preferences:all',
      defaultPreferences,
      { ...defaultPreferences, theme: 'dark' },
      ['mine', 'theirs'],
    ],
    [
      'templates that differ in their place alone are not doubled',
      one,
      template(),
      template({ position: 'a7' }),
      ['mine', 'theirs'],
    ],
  ] as const)('%s', async (_what, key, mine, theirs, choices) => {
    expect(await choicesFor(key, mine, theirs)).toEqual(choices);
  });
});

describe('An import', () => {
  test('after everything was deleted brings everything back, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (all) => {
        const area = memory(all);
        await wipe(area.store);
        expect(await area.store.read()).toEqual(new Map());
        await importInto(area, all);
        expect(values(await area.store.read())).toEqual(values(all));
      }),
      { numRuns: 200 },
    );
  });

  test('ends after every edit of both sides, and after the deletion, so that other devices take it over', async () => {
    const area = memory(records([one, record(template(), { here: 4, there: 1 })]));
    const before = await area.store.read();
    const file = records([one, record(template({ title: 'x' }), { there: 9 })]);
    await importInto(area, file, new Map([[one, 'theirs']]));
    const after = (await area.store.read()).get(one)?.edits ?? {};
    expect(compareEdits(after, before.get(one)?.edits ?? {})).toBe('after');
    expect(compareEdits(after, file.get(one)?.edits ?? {})).toBe('after');
    await wipe(area.store);
    await importInto(area, file);
    expect(compareEdits((await area.store.read()).get(one)?.edits ?? {}, after)).toBe('after');
  });

  const mine = template({ title: 'mine', position: 'a1' });
  const theirs = template({ title: 'theirs', position: 'a2' });
  test.each([
    ['mine', [mine]],
    ['theirs', [theirs]],
    ['both', [mine, { ...theirs, title: 'theirs（取り込み）' }]],
  ] as const)('of two that conflict keeps: %s', async (choice: Choice, kept) => {
    const area = memory(records([one, record(mine, { a: 1 })]));
    await importInto(area, records([one, record(theirs, { b: 1 })]), new Map([[one, choice]]));
    expect(new Set([...(await area.store.read()).values()].map(({ value }) => value))).toEqual(new Set(kept));
  });

  test('cuts a copy’s title to what the field holds, never in the middle of a character', async () => {
    const long = template({ title: `${'あ'.repeat(199)}` });
    const area = memory(records([one, record(template(), { a: 1 })]));
    const backup = await backupOf(records([one, record(long, { b: 1 })]));
    const planned = planImport(await area.store.read(), backup);
    await importBackup(area.store, backup, planned, new Map(), (title) => `${title}😀`);
    const titles = [...(await area.store.read()).values()].map(
      ({ value }) => (value as { title: string }).title,
    );
    expect(titles).toContain('あ'.repeat(199));
  });

  test('of what is here already changes no byte', async () => {
    const area = memory(some, { device: 'here' });
    const before = area.items();
    await importInto(area, some);
    expect(area.items()).toEqual(before);
  });

  test('leaves alone what the file doesn’t name', async () => {
    const area = memory(some);
    await importInto(area, records(['hidden:cancel', record(true)]));
    expect(new Map([...(await area.store.read())].filter(([key]) => key !== 'hidden:cancel'))).toEqual(some);
  });

  test.each([
    ['edited', changeTemplate('one', { title: 'edited meanwhile' })],
    ['deleted', [{ key: one, to: () => undefined }]],
  ])('does nothing where a record was %s after the plan was shown', async (_what, meanwhile) => {
    const area = memory(some);
    const backup = await backupOf(some);
    const planned = planImport(await area.store.read(), backup);
    await area.store.change(meanwhile);
    const before = area.items();
    await expect(importBackup(area.store, backup, planned, new Map(), String)).rejects.toThrow(PlanIsOld);
    expect(area.items()).toEqual(before);
  });
});

describe('Taken back', () => {
  const file = records(
    [one, record(template({ title: 'theirs' }), { b: 9 })],
    ['template:two', record(template({ title: 'later' }), { a: 3, b: 8 })],
    ['hidden:cancel', record(true)],
    ['template:later', record({ shape: 'new' }, { there: 4 }, 9)],
  );

  test('an import leaves exactly what was there before', async () => {
    const area = memory(some);
    const receipt = await importInto(area, file);
    expect(values(await area.store.read())).not.toEqual(values(some));
    expect(await undo(area.store, receipt)).toBe(0);
    expect(values(await area.store.read())).toEqual(values(some));
  });

  test('a deletion of everything leaves exactly what was there before', async () => {
    const area = memory(some);
    const receipt = await wipe(area.store);
    await undo(area.store, receipt);
    expect(values(await area.store.read())).toEqual(values(some));
  });

  test('what was edited since stays, and is counted', async () => {
    const area = memory(some);
    const receipt = await importInto(area, file, new Map([[one, 'theirs']]));
    await area.store.change(changeTemplate('one', { title: 'edited since' }));
    expect(await undo(area.store, receipt)).toBe(1);
    expect(values(await area.store.read())).toEqual({
      ...values(some),
      [one]: { version: 2, value: template({ title: 'edited since' }) },
    });
  });

  test('comes after the import, so that other devices take it over', async () => {
    const area = memory(some);
    const receipt = await importInto(area, file);
    const imported = (await area.store.read()).get('template:two')?.edits ?? {};
    await undo(area.store, receipt);
    expect(compareEdits((await area.store.read()).get('template:two')?.edits ?? {}, imported)).toBe('after');
  });
});

describe('When a write fails, whichever it is', () => {
  const file = records(
    ['hidden:cancel', record(true)],
    [one, record(template({ title: 'theirs' }), { b: 9 })],
  );
  const theirs = new Map([[one, 'theirs' as const]]);
  /** Each gives, on a prepared area, what is then done to it. */
  const acts: readonly (readonly [string, (area: Memory) => Promise<() => Promise<unknown>>])[] = [
    ['an import', async (area) => () => importInto(area, file, theirs)],
    [
      'a deletion of everything',
      async ({ store }) =>
        () =>
          wipe(store),
    ],
    [
      'an import taken back',
      async (area) => {
        const receipt = await importInto(area, file, theirs);
        return () => undo(area.store, receipt);
      },
    ],
    [
      'a deletion taken back',
      async ({ store }) => {
        const receipt = await wipe(store);
        return () => undo(store, receipt);
      },
    ],
  ];

  test.each(acts)('%s has happened as a whole or not at all', async (_what, prepare) => {
    const sound = memory(some);
    const act = await prepare(sound);
    const prepared = sound.writes();
    await act();
    const writes = sound.writes() - prepared;
    expect(writes).toBeGreaterThan(0);
    for (let number = 1; number <= writes; number++) {
      const area = memory(some);
      const fail = await prepare(area);
      const before = area.items();
      area.failAt(number);
      const isTold = await fail().then(
        () => false,
        () => true,
      );
      expect(isTold).toBe(number === 1);
      if (isTold) expect(area.items()).toEqual(before);
      // What fails behind the one write that decides is tidying up: nobody reads what it leaves.
      else expect(values(recordsIn(area.items()))).toEqual(values(await sound.store.read()));
    }
  });
});
