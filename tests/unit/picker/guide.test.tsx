// The guide: the same in both languages, and with a way back only where there is one.
// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { en } from '../../../components/guide/en.ts';
import { Guide } from '../../../components/guide/guide.tsx';
import { ja } from '../../../components/guide/ja.ts';
import { mount, press, texts } from './mount.ts';

test('Both languages have the same sections, of the same length', () => {
  const shape = ({ sections }: typeof ja) =>
    sections.map(({ id, paragraphs = [], points = [], cases = [] }) => [
      id,
      paragraphs.length,
      points.length,
      cases.length,
    ]);
  expect(shape(en)).toEqual(shape(ja));
});

test('What silence can cost is worded as what can happen, never as what will', () => {
  const points = ja.sections.find(({ id }) => id === 'cost')?.points ?? [];
  expect(points.length).toBeGreaterThan(2);
  expect(
    points.filter((point) => /記録|影響|紹介|終わり/.test(point) && !point.includes('ことがあります')),
  ).toEqual([]);
});

test('It leads back to the mail from the picker, and stands alone elsewhere', async () => {
  const onBack = vi.fn();
  await mount(<Guide onBack={onBack} />);
  await press('#guide-back');
  expect(onBack).toHaveBeenCalledOnce();
  await mount(<Guide />);
  expect(document.querySelector('#guide-back')).toBeNull();
  expect(texts('h3')).toEqual(en.sections.map(({ title }) => title));
});

test.each([true, false])(
  'A report is copied on a press, and what came of it is said: %s',
  async (isCopied) => {
    const make = vi.fn(async () => 'bones');
    const copy = vi.fn(async () => isCopied);
    await mount(<Guide reporting={{ make, copy }} />);
    expect(texts('h3')).toContain("Something's wrong here");
    expect(copy).not.toHaveBeenCalled();
    await press('#report');
    expect(make).toHaveBeenCalledOnce();
    expect(copy).toHaveBeenCalledExactlyOnceWith('bones');
    expect(document.querySelector('#report-status')?.getAttribute('data-copied')).toBe(String(isCopied));
  },
);
