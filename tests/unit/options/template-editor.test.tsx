// The editor of an own template: what is saved as it is typed, and what must not be lost.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Templates } from '../../../components/options/templates/templates.tsx';
import { removeTemplate } from '../../../settings/templates.ts';
import { press, settled, texts, the, type } from '../picker/mount.ts';
import { openPage } from './page.tsx';

beforeEach(() => {
  location.hash = '#template=alpha';
});

const saved = (title: string, page: Awaited<ReturnType<typeof openPage>>) =>
  vi.waitFor(async () => expect((await page.templates())[0]?.title).toBe(title));
const leaveField = () => the('[name="title"]').dispatchEvent(new Event('blur'));

describe('An own template', () => {
  test('opens at its address, and is saved as it is typed', async () => {
    const page = await openPage(<Templates />, ['Alpha', 'Beta']);
    expect(the<HTMLInputElement>('[name="title"]').value).toBe('Alpha');
    await type('[name="title"]', 'Omega');
    leaveField();
    await saved('Omega', page);
    await settled();
    expect(the('#template-status').textContent).toBe('Saved');
  });

  test('serves a situation, named in the user’s language', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    expect(texts('[name="scenario"] option')).toContain('Ask for another day');
    await type('[name="scenario"]', 'reschedule');
    await vi.waitFor(async () => expect((await page.templates())[0]?.scenario).toBe('reschedule'));
  });

  test('shows a sample of each phase', async () => {
    await openPage(<Templates />, ['Alpha']);
    expect(texts('[role="tab"]')).toEqual([
      'Days before',
      'Day before',
      'Same day',
      'After the start',
      'Later',
    ]);
    expect(the('.sample-subject').textContent).toBe('件名');
    await press('#phase-missed');
    expect(the('[role="tabpanel"]').getAttribute('aria-labelledby')).toBe('phase-missed');
  });
});

describe('Nothing that is typed is lost', () => {
  test('what is too long stays to be shortened, and what was saved stays saved', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    const long = 'あ'.repeat(201);
    await type('[name="title"]', long);
    leaveField();
    await settled();
    expect(the('.too-long').textContent).toBe(
      'At most 200 characters (now 201). It will be saved once it is shorter.',
    );
    expect(the<HTMLInputElement>('[name="title"]').value).toBe(long);
    expect((await page.templates())[0]?.title).toBe('Alpha');
    await type('[name="title"]', long.slice(1));
    leaveField();
    await saved(long.slice(1), page);
    expect(texts('.too-long')).toEqual([]);
  });

  test('where the browser refuses to write, it stays and can be saved again', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    page.refuse();
    await type('[name="title"]', 'Omega');
    leaveField();
    await vi.waitFor(() => expect(the('#template-status').dataset.state).toBe('failed'));
    expect(the<HTMLInputElement>('[name="title"]').value).toBe('Omega');
    expect(texts('#template-status button')).toHaveLength(1);
  });

  test('one that is deleted elsewhere meanwhile can be brought back with it', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    await page.store.change(removeTemplate('alpha'));
    await settled();
    await type('[name="title"]', 'Omega');
    leaveField();
    await settled();
    expect(the('.editor-gone').textContent).toContain('deleted on another page or device');
    expect(the('#template-status').textContent).toBe('');
    await press('.editor-gone button');
    await saved('Omega', page);
    await settled();
    expect(texts('.editor-gone')).toEqual([]);
    await vi.waitFor(() => expect(the('#template-status').dataset.state).toBe('saved'));
  });

  test('where bringing it back is refused, that is said, and can be tried again', async () => {
    const page = await openPage(<Templates />, ['Alpha']);
    await page.store.change(removeTemplate('alpha'));
    await settled();
    page.refuse();
    await press('.editor-gone button');
    expect(the('.editor-gone').textContent).toContain('That couldn’t be saved. Please try again.');
    page.allow();
    await press('.editor-gone button');
    await saved('Alpha', page);
    await settled();
    expect(texts('.editor-gone')).toEqual([]);
  });
});

test('A text of ours can be looked at, and duplicated to be changed', async () => {
  location.hash = '#ours=en-cancel';
  const page = await openPage(<Templates />);
  expect(texts('.templates h3')).toEqual(['Withdraw from an interview']);
  await press('#template-duplicate');
  expect(await page.templates()).toHaveLength(1);
});
