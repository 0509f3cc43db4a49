// The picker with what the user has settled: their texts, profiles and preferences.
// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Profiles } from '../../../components/options/profiles/profiles.tsx';
import type { Bridge } from '../../../components/picker/bridge.ts';
import { Picker } from '../../../components/picker/picker.tsx';
import { Remembering } from '../../../components/settings.tsx';
import type { Context } from '../../../interview/context.ts';
import type { StoredTemplate } from '../../../settings/kinds.ts';
import { changePreferences, changeProfile } from '../../../settings/profiles.ts';
import { settingsOf } from '../../../settings/settings.ts';
import { type Changes, makeStore, type Store } from '../../../settings/store.ts';
import { addTemplate, changeTemplate, hideScenario } from '../../../settings/templates.ts';
import type { Order } from '../../../templates/letter.ts';
import { fakeLocal } from '../settings/fake-area.ts';
import { applicant, at } from '../writing.ts';
import { context, fakeBridge } from './fake-bridge.ts';
import { mount, press, settled, texts, the, type } from './mount.ts';

const template: Omit<StoredTemplate, 'position' | 'isHidden'> = {
  locale: 'ja',
  scenario: 'cancel',
  title: 'わたしの辞退',
  summary: '',
  subject: '辞退のご連絡（{{氏名}}）',
  body: '{{宛名}}\n\n{{名乗り}}です。\n\n{{署名}}',
  phone: '',
};

let store: Store;
let orders: Order[];
let places: (string | undefined)[];
/** What the compose tells at the next visit. */
let told: Partial<Context>;

function bridge(of: Partial<Context>): Bridge {
  return fakeBridge({
    context: async () => ({ ...context, ...of, ...told }),
    async insert(order) {
      orders.push(order);
      return 'inserted';
    },
    openOptions: (place) => places.push(place),
  });
}

async function open(changes: Changes = [], of: Partial<Context> = {}): Promise<void> {
  await store.change([...changeProfile('main', applicant), ...changes]);
  const settings = settingsOf(await store.read());
  await mount(
    <Remembering store={store} initial={settings}>
      <Picker bridge={bridge(of)} surface="frame" now={() => at('2026-11-20T10:00')} />
    </Remembering>,
  );
  // The picker loads it itself, and is ready once it is there.
  await import('../../../components/picker/analysis.ts');
  await settled();
}

beforeEach(() => {
  store = makeStore(fakeLocal(), (work) => work());
  orders = [];
  places = [];
  told = {};
});

/** The user comes back to the picker. */
async function comeBack(to: Partial<Context>): Promise<void> {
  told = to;
  window.dispatchEvent(new Event('focus'));
  await settled();
  await settled();
}

test('Nothing can be copied before the letter is written', async () => {
  const view = <Picker bridge={bridge({})} surface="frame" now={() => at('2026-11-20T10:00')} />;
  const first = document.createElement('div');
  render(view, first);
  const copy = first.querySelector<HTMLButtonElement>('#copy');
  expect(first.querySelector('#scenario-cancel')).not.toBeNull();
  expect(copy?.disabled).toBe(true);
  await vi.waitFor(() => expect(copy?.disabled).toBe(false));
  render(null, first);
});

describe('A text of the user’s own', () => {
  test('stands under its own heading, and what is inserted is made of it', async () => {
    await open(addTemplate('a', template, []));
    expect(texts('.scenario-heading')[0]).toBe('My templates');
    await press('#scenario-own-a');
    await type('[name="company"]', '株式会社みらい商事');
    await press('#insert');
    expect(orders[0]?.letter.subject).toBe('辞退のご連絡（山田太郎）');
    expect(orders[0]?.letter.lines[0]).toBe('株式会社みらい商事');
  });

  test('that is changed on another page is so here at once', async () => {
    await open(addTemplate('a', template, []));
    await store.change(changeTemplate('a', { title: '新しい名前' }));
    await settled();
    expect(the('#scenario-own-a').textContent).toContain('新しい名前');
  });

  test('that is hidden isn’t offered, and neither is one of ours', async () => {
    await open([...addTemplate('a', template, []), ...hideScenario('late', true)]);
    await store.change(changeTemplate('a', { isHidden: true }));
    await settled();
    expect(document.querySelector('#scenario-own-a')).toBeNull();
    expect(document.querySelector('#scenario-late')).toBeNull();
    expect(document.querySelector('#scenario-cancel')).not.toBeNull();
  });

  test('with a mistake says so, inserts nothing, and leads to its editor', async () => {
    await open(addTemplate('a', { ...template, body: '{% if 時期 %}' }, []));
    await press('#scenario-own-a');
    await press('#insert');
    expect(orders).toEqual([]);
    expect(the('#alert').textContent).toContain('mistake');
    await press('#mend-template');
    expect(places).toEqual(['template=a']);
  });
});

describe('The profile', () => {
  test('is asked for only where there are several, and signs the mail', async () => {
    await open(changePreferences({ mailLocale: 'ja' }));
    expect(document.querySelector('[name="profile"]')).toBeNull();
    await store.change(changeProfile('b', { ...applicant, label: 'バイト', name: '山田花子' }));
    await settled();
    await type('[name="profile"]', 'b');
    expect(the('.sender').textContent).toContain('山田花子');
    expect(document.body.textContent).toContain('山田花子（やまだたろう）');
  });

  test.each([
    ['of one name', { label: '' }, { label: '' }, ['Profile 1', 'Profile 2']],
    ['of two names', { label: '' }, { label: '', name: '山田花子' }, ['山田太郎', '山田花子']],
    ['called alike', { label: '就活' }, { label: '就活' }, ['就活 1', '就活 2']],
    ['of which one is called something', { label: '' }, { label: 'バイト' }, ['Profile 1', 'バイト']],
  ])('is told from another here as on the settings’ page: two %s', async (_, one, other, titles) => {
    await open([...changeProfile('main', one), ...changeProfile('b', { ...applicant, ...other })]);
    expect(texts('[name="profile"] option')).toEqual(titles);
    await mount(
      <Remembering store={store} initial={settingsOf(await store.read())}>
        <Profiles />
      </Remembering>,
    );
    expect(texts('.profile-title')).toEqual(titles);
  });
});

describe('The user’s preference', () => {
  test('for a language of mails comes before the interface’s', async () => {
    await open(changePreferences({ mailLocale: 'ja' }));
    expect(the('#preview-subject').lang).toBe('ja');
    await store.change(changePreferences({ mailLocale: 'en' }));
    await settled();
    expect(the('#preview-subject').lang).toBe('en');
  });

  test('for a route begins with the text that is put to whoever it leads through', async () => {
    await open(changePreferences({ route: 'agent' }));
    expect(the('[aria-selected="true"]').id).toBe('scenario-agent-withdraw');
  });

  test('for a place is kept to where the draft has text', async () => {
    await open(changePreferences({ placement: 'cursor' }), { text: 'own-words', hasCursor: true });
    expect(the<HTMLInputElement>('[name="placement"][value="cursor"]').checked).toBe(true);
  });

  test('to be asked for the place leaves it open until the user says', async () => {
    await open(
      [
        ...changePreferences({ placement: 'ask' }),
        ...addTemplate('a', { ...template, body: '{{名乗り}}' }, []),
      ],
      {
        text: 'own-words',
      },
    );
    await press('#scenario-own-a');
    await press('#insert');
    expect(orders).toEqual([]);
    await press('[name="placement"][value="top"]');
    await press('#insert');
    expect(orders[0]?.placement).toBe('top');
  });

  test('to change a reply’s subject is ticked from the start', async () => {
    await open(changePreferences({ subject: 'replace' }), { kind: 'reply', subject: 'Re: 面接のご案内' });
    expect(the<HTMLInputElement>('[name="replaceSubject"]').checked).toBe(true);
  });
});

describe('What was told in a compose', () => {
  const invitation = (company: string) => ({
    subject: '面接のご案内',
    from: `${company} <saiyo@aozora.example.jp>`,
    received: '2026-11-16T10:00:00+09:00',
    body: `山田太郎様\n\n${company} 人事部の佐藤です。\n\n日時：2026年12月1日（火）14:00\n場所：本社3階`,
  });

  test('stays at the next visit, and goes with the draft', async () => {
    await open();
    await type('[name="company"]', '株式会社みらい商事');
    await comeBack({});
    expect(the<HTMLInputElement>('[name="company"]').value).toBe('株式会社みらい商事');
    await comeBack({ draft: 'another' });
    expect(the<HTMLInputElement>('[name="company"]').value).toBe('');
  });

  test('leaves the rest to the mail that is answered now', async () => {
    await open([], { kind: 'reply', answered: invitation('株式会社青空商事') });
    expect(the<HTMLInputElement>('[name="company"]').value).toBe('株式会社青空商事');
    await type('[name="contact"]', '鈴木');
    await comeBack({ answered: invitation('株式会社大地物産') });
    expect(the<HTMLInputElement>('[name="company"]').value).toBe('株式会社大地物産');
    expect(the<HTMLInputElement>('[name="contact"]').value).toBe('鈴木');
  });
});

describe('The subject in the preview', () => {
  const asks = () => document.querySelector('[name="replaceSubject"]') !== null;

  test.each([
    ['of ours goes without a question', { text: 'edited-letter', hasOurSubject: true }, false],
    ['that was typed over ours is the user’s', { text: 'letter', hasOurSubject: false }, true],
  ] as const)('%s', async (_, of, isAsked) => {
    await open([], { subject: '10日の面接につきまして', ...of });
    expect(asks()).toBe(isAsked);
  });
});
