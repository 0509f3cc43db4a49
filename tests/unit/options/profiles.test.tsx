// The profiles on the settings' page: what can't be stored, and what this version can't read. The interface is English here.
// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Preferences } from '../../../components/options/preferences/preferences.tsx';
import { Profiles } from '../../../components/options/profiles/profiles.tsx';
import { Templates } from '../../../components/options/templates/templates.tsx';
import { You } from '../../../components/welcome/you.tsx';
import { type Settings, settingsOf } from '../../../settings/settings.ts';
import { press, settled, texts, the, type } from '../picker/mount.ts';
import { openPage, type Page } from './page.tsx';

const leave = (field: string) => the(`[name="${field}"]`).dispatchEvent(new Event('blur'));
const stored = async (page: Page): Promise<Settings> => settingsOf(await page.store.read());
const saved = (page: Page, of: Partial<Settings['defaultProfile']>) =>
  vi.waitFor(async () => expect((await stored(page)).defaultProfile).toMatchObject(of));

describe('A text that is too long to be stored', () => {
  const long = 'あ'.repeat(1001);

  test('says so where it stands, and keeps back nothing but itself', async () => {
    const page = await openPage(<Profiles />);
    await type('[name="affiliation"]', long);
    await type('[name="phone"]', '090-1234-5678');
    leave('phone');
    await saved(page, { phone: '090-1234-5678', affiliation: '' });
    expect(texts('[data-ask="affiliation"] [role="alert"]')).toEqual([
      'At most 1000 characters (now 1001). It will be saved once it is shorter.',
    ]);
    const field = the<HTMLTextAreaElement>('[name="affiliation"]');
    expect(field.value).toBe(long);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(the('#status').textContent).not.toContain('wait');
  });

  test('is saved once it is shorter', async () => {
    const page = await openPage(<Profiles />);
    await type('[name="affiliation"]', long);
    await type('[name="affiliation"]', long.slice(1));
    leave('affiliation');
    await saved(page, { affiliation: long.slice(1) });
    await settled();
    expect(texts('.too-long')).toEqual([]);
  });

  test('is told at the first page too', async () => {
    const page = await openPage(<You />);
    await type('[name="name"]', 'あ'.repeat(201));
    await type('[name="phone"]', '090-1234-5678');
    leave('phone');
    await saved(page, { phone: '090-1234-5678', name: '' });
    expect(texts('.too-long')).toHaveLength(1);
  });

  test('is asked about before the page is left', async () => {
    await openPage(<Profiles />);
    const left = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await type('[name="label"], [name="name"]', 'あ'.repeat(201));
    expect(left()).toBe(false);
    await type('[name="name"]', 'あ');
    expect(left()).toBe(true);
  });
});

describe('What a newer version has written', () => {
  const newer = { version: 99, edits: { other: 4 }, value: { shape: 'unknown' } };

  test('as the profile is said to be there, and nothing is asked that couldn’t be kept', async () => {
    const page = await openPage(<Profiles />, [], { 'profile:main': newer });
    expect(the('.from-newer').textContent).toMatch(/Profile.*newer version.*Update the extension/);
    expect(texts('input, #add-profile')).toEqual([]);
    expect(page.items()['profile:main']).toEqual(newer);
  });

  test('as another profile doesn’t stand in the way of one that can be read', async () => {
    const page = await openPage(<Profiles />, [], { 'profile:b': newer });
    expect(texts('.from-newer')).toHaveLength(1);
    await type('[name="name"]', '山田太郎');
    leave('name');
    await saved(page, { name: '山田太郎' });
  });

  test('among the templates is counted there', async () => {
    await openPage(<Templates />, ['Alpha'], { 'template:b': newer, 'template:c': newer });
    expect(texts('.from-newer')).toEqual([expect.stringContaining('Template (2)')]);
  });

  test.each([
    ['the preferences', <Preferences key="p" />, 'preferences:all', '[name="tone"][value="polite"]'],
    ['the profile on the first page', <You key="y" />, 'profile:main', undefined],
  ] as const)('isn’t said to be saved by waiting: %s', async (_, view, key, choice) => {
    const page = await openPage(view, [], { [key]: newer });
    if (choice) await press(choice);
    else {
      await type('[name="name"]', '山田太郎');
      leave('name');
      await settled();
    }
    const status = the('.save-status');
    expect(status.textContent).toMatch(/newer version.*Update the extension/);
    expect(status.querySelector('button')).toBeNull();
    expect(page.items()[key]).toEqual(newer);
  });
});
