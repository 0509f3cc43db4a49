// The lists of templates on the options page: put in order, renamed, hidden, duplicated, deleted with a way back.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HouseList } from '../../../components/options/templates/house-list.tsx';
import { Templates } from '../../../components/options/templates/templates.tsx';
import { catalogue } from '../../../templates/catalogue.ts';
import { key, press, settled, texts, the, type } from '../picker/mount.ts';
import { added, openPage } from './page.tsx';

beforeEach(() => {
  location.hash = '';
});

const own = (id: string) => `[data-owner="own"][data-id="${id}"]`;
const shown = () => texts('[data-owner="own"]:not([hidden]) .row-title');
const unfold = (id: string) => press(`${own(id)} .more`);
const act = async (id: string, name: string) => {
  await unfold(id);
  await press(`${own(id)} [data-press="${name}"]`);
};

describe('The user’s own templates', () => {
  test('stand in their order, and are found by word', async () => {
    await openPage(<Templates />, ['Alpha', 'Beta', 'Gamma']);
    expect(shown()).toEqual(['Alpha', 'Beta', 'Gamma']);
    await type('[name="template-search"]', 'bet');
    expect(shown()).toEqual(['Beta']);
    await type('[name="template-search"]', 'nothing like it');
    expect(the('.list-search [role="status"]').textContent).toBe('Nothing found.');
  });

  test('are moved by press and by key, which is said, and the focus stays with them', async () => {
    const page = await openPage(<Templates />, ['Alpha', 'Beta', 'Gamma']);
    await act('gamma', 'up');
    expect(shown()).toEqual(['Alpha', 'Gamma', 'Beta']);
    expect(the('[aria-live="polite"]').textContent).toBe('“Gamma” is now number 2.');
    await press(`${own('gamma')} [data-press="top"]`);
    expect(shown()).toEqual(['Gamma', 'Alpha', 'Beta']);
    the(`${own('gamma')} .grip`).focus();
    await key(`${own('gamma')} .grip`, 'ArrowDown');
    await key(`${own('gamma')} .grip`, 'ArrowDown');
    expect(shown()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(document.activeElement?.closest('[data-id]')?.getAttribute('data-id')).toBe('gamma');
    expect((await page.templates()).map(({ title }) => title)).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  test('are renamed, unless Escape is pressed', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    const rename = async (title: string, last: string) => {
      await act('alpha', 'begin-rename');
      the<HTMLInputElement>('[name="rename"]').value = title;
      await key('[name="rename"]', last);
    };
    await rename('Omega', 'Escape');
    expect(shown()).toEqual(['Alpha']);
    await rename('Omega', 'Enter');
    expect(shown()).toEqual(['Omega']);
    expect((await page.templates())[0]?.title).toBe('Omega');
    expect(document.activeElement?.textContent).toBe('Omega');
  });

  test('are renamed by a click elsewhere too, and the focus stays where it went', async () => {
    const page = await openPage(<Templates />, ['Alpha', 'Beta']);
    await act('alpha', 'begin-rename');
    the<HTMLInputElement>('[name="rename"]').value = 'Omega';
    the('[name="template-search"]').focus();
    await vi.waitFor(async () => expect((await page.templates())[0]?.title).toBe('Omega'));
    await settled();
    expect(shown()).toEqual(['Omega', 'Beta']);
    expect(document.activeElement?.getAttribute('name')).toBe('template-search');
  });

  test('are hidden and shown', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    await act('alpha', 'hide');
    expect((await page.templates())[0]?.isHidden).toBe(true);
    expect(texts(`${own('alpha')} .badge`)).toContain('Hidden');
    await act('alpha', 'hide');
    expect((await page.templates())[0]?.isHidden).toBe(false);
  });

  test('come back after a deletion to where they stood, with the focus', async () => {
    const page = await openPage(<Templates />, ['Alpha', 'Beta']);
    await act('alpha', 'delete');
    expect(shown()).toEqual(['Beta']);
    expect(the('.undo-bar').textContent).toContain('“Alpha” was deleted.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('.undo-bar button');
    expect(shown()).toEqual(['Alpha', 'Beta']);
    expect(document.activeElement?.textContent).toBe('Alpha');
    expect(await page.templates()).toHaveLength(2);
  });

  test('the way back goes with the next action', async () => {
    await openPage(<Templates />, ['Alpha', 'Beta']);
    await act('alpha', 'delete');
    await unfold('beta');
    expect(texts('.undo-bar')).toEqual([]);
  });

  test('the way back goes after a while, but not from under the focus', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      await openPage(<Templates />, ['Alpha', 'Beta']);
      await act('alpha', 'delete');
      vi.advanceTimersByTime(30_000);
      await settled();
      expect(texts('.undo-bar')).toHaveLength(1);
      the('[name="template-search"]').focus();
      vi.advanceTimersByTime(10_000);
      await settled();
      expect(texts('.undo-bar')).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('another page’s change is seen at once', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    await page.store.change(added('Beta', await page.templates()));
    await settled();
    expect(shown()).toEqual(['Alpha', 'Beta']);
  });

  test('where the browser refuses to write, nothing changes and it is said', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    page.refuse();
    await act('alpha', 'delete');
    expect(shown()).toEqual(['Alpha']);
    expect(the('[role="alert"]').textContent).toBe('That couldn’t be saved. Please try again.');
  });

  test('one that is not synced says why', async () => {
    await openPage(<Templates />, ['Alpha', 'Beta'], { 'kept-here': { 'template:alpha': 'full' } });
    expect(texts(`${own('alpha')} .badge`)).toContain('On this device only: sync storage is full');
    expect(texts(`${own('beta')} .badge`)).not.toContain('On this device only: sync storage is full');
  });
});

describe('Our templates', () => {
  const ids = catalogue.en.map(({ id }) => id);
  const ours = (id: string) => `[data-owner="ours"][data-id="${id}"]`;

  test('are hidden and shown one by one, and all of them', async () => {
    const page = await openPage(<Templates />);
    await press(`${ours('late')} [data-press="hide"]`);
    expect(await page.hidden()).toEqual(['late']);
    await press('#ours-hide');
    expect([...(await page.hidden())].sort()).toEqual([...ids].sort());
    await press('#ours-show');
    expect(await page.hidden()).toEqual([]);
  });

  test('become an own one, word for word, that opens to be edited', async () => {
    const page = await openPage(<Templates />);
    await press(`${ours('cancel')} [data-press="duplicate"]`);
    const [copy] = await page.templates();
    expect(copy).toMatchObject({
      scenario: 'cancel',
      locale: 'en',
      title: 'Withdraw from an interview (copy)',
    });
    expect(copy?.body).toContain('{{greeting}}');
    expect(location.hash).toBe(`#template=${copy?.id}`);
  });
});

describe('A school’s or company’s template', () => {
  const house = [
    {
      id: 'careers',
      locale: 'ja' as const,
      scenario: 'cancel',
      title: '辞退（キャリアセンター）',
      summary: '',
      subject: '件名',
      body: '本文',
      phone: '',
    },
  ];

  test('is locked, and can only be looked at and duplicated', async () => {
    const onDuplicate = vi.fn();
    await openPage(<HouseList house={house} onDuplicate={onDuplicate} />);
    expect(the('[data-owner="house"] .lock').getAttribute('aria-label')).toBe('Can’t be changed');
    expect(texts('[data-owner="house"] button')).toEqual(['Duplicate to edit']);
    await press('[data-owner="house"] [data-press="duplicate"]');
    expect(onDuplicate).toHaveBeenCalledWith(expect.objectContaining({ title: '辞退（キャリアセンター）' }));
  });
});
