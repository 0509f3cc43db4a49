// The settings' part for backups, as a user meets it. The interface is English here.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setInterfaceLocale } from '../../../components/locale.ts';
import { Backup } from '../../../components/options/backup/backup.tsx';
import { RefusalNotice } from '../../../components/options/backup/refusal-notice.tsx';
import { Remembering } from '../../../components/settings.tsx';
import { FILE_LIMIT, writeBackup } from '../../../settings/backup/backup.ts';
import type { Refusal } from '../../../settings/backup/refusal.ts';
import { defaultPreferences, type RecordKey } from '../../../settings/kinds.ts';
import { settingsOf } from '../../../settings/settings.ts';
import { changeTemplate } from '../../../settings/templates.ts';
import { mount, press, settled, texts, the } from '../picker/mount.ts';
import { type Memory, memory, now, profile, record, some, template } from '../settings/backup-fixtures.ts';

afterEach(() => {
  vi.restoreAllMocks();
  setInterfaceLocale('auto');
});

async function open(area: Memory): Promise<void> {
  await mount(null);
  await mount(
    <Remembering store={area.store} initial={settingsOf(await area.store.read())}>
      <Backup />
    </Remembering>,
  );
}

async function choose(content: string | File): Promise<void> {
  const file = typeof content === 'string' ? new File([content], 'kotowari-2026-12-01.json') : content;
  const input = the<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await shown('.plan, .refusal');
}

const shown = (selector: string) =>
  vi.waitFor(async () => {
    await settled();
    return the(selector);
  });

const titles = async ({ store }: Memory) =>
  settingsOf(await store.read()).templates.map(({ title }) => title);
const values = async ({ store }: Memory) =>
  Object.fromEntries([...(await store.read())].map(([key, { value }]) => [key, value]));

/** A file in which each record fares in a way of its own, on top of `some`. */
const file = writeBackup(
  new Map<RecordKey, ReturnType<typeof record>>([
    ['profile:main', record(profile({ name: '山田 太郎', affiliation: '青葉大学\n経済学部' }))],
    [
      'template:one',
      record(template({ title: '<img src=x onerror=alert(1)>', body: 'ほかの本文' }), { there: 1 }),
    ],
    ['template:two', record(template({ title: 'later', position: 'a1' }), { a: 3, b: 7 })],
    ['template:three', record(template({ title: 'added', position: 'a3' }))],
    ['hidden:cancel', record(true)],
  ]),
  now,
);

describe('Saving', () => {
  test('gives a file of everything, named by the day, and says so', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:backup';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await open(memory(some));
    await press('#save-backup');
    const name = `kotowari-${Temporal.Now.plainDateISO()}.json`;
    expect(click.mock.contexts[0]).toMatchObject({ download: name });
    expect(texts('.backup-save [role="status"]')[0]).toContain(name);
    expect(Object.keys(JSON.parse((await blobs[0]?.text()) ?? '').records)).toHaveLength(some.size);
  });
});

describe('A file', () => {
  test('shows what it would change, in groups, and changes nothing yet', async () => {
    const area = memory(some);
    const before = area.items();
    await open(area);
    await choose(file);
    expect(texts('.planned-group summary')).toEqual(['Conflicting 1', 'Changed 1', 'New 2', 'The same 1']);
    expect(texts('[data-key="template:two"] .side-text')).toEqual(['<img src=x onerror=alert(1)>', 'later']);
    expect(texts('[data-key="hidden:cancel"] bdi')).toEqual(['Withdraw from an interview']);
    expect(area.items()).toEqual(before);
  });

  test('can’t bring markup to the page', async () => {
    await open(memory(some));
    await choose(file);
    expect(document.querySelector('#backup img, #backup [onerror]')).toBeNull();
    expect(the('[data-key="template:one"] bdi').textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('that is dropped is taken too', async () => {
    await open(memory(some));
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [new File([file], 'dropped.json')] },
    });
    await act(async () => void the('.file-drop').dispatchEvent(drop));
    expect((await shown('#plan-title')).textContent).toContain('dropped.json');
    expect(drop.defaultPrevented).toBe(true);
  });

  test.each([
    ['ja', 'ちがうところ：いつも使うプロフィール、文体、文面を入れる場所、すでにある件名の扱い'],
    ['en', 'Different: Default profile, Tone, Place in a draft with text, Handling of an existing subject'],
  ] as const)('names each preference that differs by what it is, in %s', async (locale, words) => {
    setInterfaceLocale(locale);
    const other = { profile: 'b', tone: 'polite', placement: 'ask', subject: 'replace' } as const;
    const mine = new Map([['preferences:all' as const, record(defaultPreferences)]]);
    await open(memory(mine));
    await choose(
      writeBackup(
        new Map([['preferences:all', record({ ...defaultPreferences, ...other }, { there: 1 })]]),
        now,
      ),
    );
    expect(texts('.differences .note')).toEqual([words]);
  });

  test('can be left, and nothing is changed', async () => {
    const area = memory(some);
    const before = area.items();
    await open(area);
    await choose(file);
    await press('#leave-import');
    expect(area.items()).toEqual(before);
    expect(the('#choose-backup')).toBeTruthy();
  });

  test('that says what is there already offers nothing to import', async () => {
    await open(memory(some));
    await choose(writeBackup(some, now));
    expect(document.querySelector('#import-now')).toBeNull();
    expect(the('[role="alert"]').textContent).toContain('nothing to import');
  });

  test.each([
    ['another product’s', '{"items":[]}', 'foreign', 'another product'],
    ['a newer version’s', '{"format":"kotowari-backup","version":99}', 'newer', 'update the extension'],
    ['no JSON', 'hello', 'notJson', 'isn’t JSON'],
    [
      'one with prototype keys',
      '{"format":"kotowari-backup","version":2,"__proto__":{}}',
      'broken',
      '__proto__',
    ],
    [
      'too large',
      Object.defineProperty(new File([], 'x'), 'size', { value: 50 * 2 ** 20 }),
      'tooLarge',
      '50 MB',
    ],
  ])('is refused with a clear message: %s', async (_what, content, reason, words) => {
    const area = memory(some);
    const before = area.items();
    await open(area);
    await choose(content);
    expect(the('.refusal').dataset.reason).toBe(reason);
    expect(the('[role="alert"]').textContent).toContain(words);
    expect(the('[role="alert"]').textContent).toContain('Nothing has been changed');
    expect(area.items()).toEqual(before);
  });

  test('isn’t blamed where what is here can’t be read', async () => {
    const area = memory(some);
    await open(area);
    vi.spyOn(area.store, 'read').mockRejectedValueOnce(new Error('IO error'));
    await choose(file);
    expect(the('.refusal').dataset.reason).toBe('storage');
    expect(the('[role="alert"]').textContent).toContain('Your own settings couldn’t be read');
    await choose(file);
    expect(texts('.planned-group')).toHaveLength(4);
  });
});

describe('Importing', () => {
  test('keeps both of two that conflict, says what it did, and is taken back at one press', async () => {
    const area = memory(some);
    const before = await values(area);
    await open(area);
    await choose(file);
    await press('#import-now');
    expect((await shown('.undoable')).textContent).toContain('2 added, 1 replaced, 1 added beside yours');
    expect(await titles(area)).toEqual(
      expect.arrayContaining(['辞退の連絡', '<img src=x onerror=alert(1)> (from backup)', 'later', 'added']),
    );
    await press('#undo-import');
    await vi.waitFor(() => expect(the('.undoable').textContent).toContain('everything is as it was'));
    expect(await values(area)).toEqual(before);
    expect(document.querySelector('#undo-import')).toBeNull();
  });

  test.each([
    ['one by one', '[name="choice-template:one"][value="theirs"]'],
    ['for all at once', '#all-theirs'],
  ])('takes what is chosen: %s', async (_how, choice) => {
    const two = new Map([
      ...some,
      ['template:one' as const, record(template({ title: 'theirs' }), { there: 1 })],
      ['profile:main' as const, record(profile({ name: '佐藤' }), { there: 1 })],
    ]);
    const area = memory(some);
    await open(area);
    await choose(writeBackup(two, now));
    await press(choice);
    await press('#import-now');
    await shown('.undoable');
    expect(await titles(area)).toContain('theirs');
    expect(await titles(area)).not.toContain('辞退の連絡');
  });

  test('shows the plan anew where another page has changed something meanwhile', async () => {
    const area = memory(some);
    await open(area);
    await choose(file);
    await area.store.change(changeTemplate('two', { title: 'edited meanwhile' }));
    await press('#import-now');
    await vi.waitFor(() =>
      expect(the('.plan [role="alert"]').textContent).toContain('nothing was imported yet'),
    );
    expect(texts('.planned-group summary')).toContain('Conflicting 2');
    expect(await titles(area)).toContain('edited meanwhile');
    await press('#import-now');
    await shown('.undoable');
    expect(await titles(area)).toEqual(expect.arrayContaining(['edited meanwhile', 'later (from backup)']));
  });

  test('says so where what another page has changed meanwhile can’t be read', async () => {
    const area = memory(some);
    await open(area);
    await choose(file);
    await area.store.change(changeTemplate('two', { title: 'edited meanwhile' }));
    vi.spyOn(area.store, 'read').mockRejectedValueOnce(new Error('IO error'));
    await press('#import-now');
    expect((await shown('.refusal')).dataset.reason).toBe('storage');
    expect(await titles(area)).toContain('edited meanwhile');
  });

  test('says so where the browser refuses to write, and can be tried again', async () => {
    const area = memory(some);
    const before = area.items();
    await open(area);
    await choose(file);
    area.failAt(1);
    await press('#import-now');
    await vi.waitFor(() => expect(the('.plan [role="alert"]').textContent).toContain('nothing has changed'));
    expect(area.items()).toEqual(before);
    await press('#import-now');
    await shown('#undo-import');
  });

  test('can be taken back also after the page was drawn anew, as a change of language does', async () => {
    const area = memory(some);
    await open(area);
    await choose(file);
    await press('#import-now');
    await shown('#undo-import');
    await open(area);
    await press('#undo-import');
    await vi.waitFor(() => expect(the('.undoable').textContent).toContain('everything is as it was'));
  });
});

describe('Deleting everything', () => {
  test('asks first, and nothing goes when the answer is no', async () => {
    const area = memory(some);
    await open(area);
    await press('#wipe');
    expect(the<HTMLDialogElement>('dialog').open).toBe(true);
    expect(the('dialog #save-before-wipe')).toBeTruthy();
    await press('#leave-wipe');
    expect(the<HTMLDialogElement>('dialog').open).toBe(false);
    expect((await area.store.read()).size).toBe(some.size);
  });

  test('leaves nothing, and is taken back at one press', async () => {
    const area = memory(some);
    const before = await values(area);
    await open(area);
    await press('#wipe');
    await press('#wipe-now');
    await shown('#undo-wipe');
    expect((await area.store.read()).size).toBe(0);
    await press('#undo-wipe');
    await vi.waitFor(async () => expect(await values(area)).toEqual(before));
  });

  test('says so where the browser refuses', async () => {
    const area = memory(some);
    await open(area);
    area.failAt(1);
    await press('#wipe');
    await press('#wipe-now');
    await vi.waitFor(() => expect(the('.wipe [role="alert"]').textContent).toContain('Couldn’t be deleted'));
    expect((await area.store.read()).size).toBe(some.size);
  });
});

const where = ['records', 'template:\u202Eone', 'x'.repeat(500)];
const refusals: readonly Refusal[] = [
  { reason: 'tooLarge', bytes: FILE_LIMIT + 1 },
  { reason: 'unreadable' },
  { reason: 'storage' },
  { reason: 'empty' },
  { reason: 'notJson' },
  { reason: 'notJson', line: '12' },
  { reason: 'foreign' },
  { reason: 'newer', version: 3 },
  { reason: 'tooDeep' },
  ...(
    [
      { kind: 'missing' },
      { kind: 'wrongForm' },
      { kind: 'prototypeKey' },
      { kind: 'unknownRecord' },
      { kind: 'unknownWord', word: `"${'<b>'.repeat(100)}"` },
      { kind: 'tooLong', length: '60000', limit: '50000' },
      { kind: 'unsafeCharacter', code: 'U+202E' },
    ] as const
  ).map((problem): Refusal => ({ reason: 'broken', where, problem })),
];

describe.each(['ja', 'en'] as const)('Each refusal in %s', (locale) => {
  test.each(refusals)('has its own words, short and plain: %j', async (refusal) => {
    setInterfaceLocale(locale);
    await mount(<RefusalNotice name={`${'長い名前'.repeat(50)}\u202E.json`} refusal={refusal} />);
    const said = the('.refusal').textContent ?? '';
    expect(said).not.toMatch(/\$\d|undefined|\p{Bidi_Control}/u);
    expect(said.length).toBeLessThan(500);
    expect(document.querySelector('.refusal b')).toBeNull();
  });
});
