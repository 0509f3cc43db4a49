import { expect, test } from 'vitest';
import { catalogue } from '../../templates/catalogue.ts';
import { fittingFirst } from '../../templates/ranking.ts';

test.each([
  ['day-before', ['cancel', 'reschedule']],
  ['same-day', ['cancel', 'reschedule']],
  ['missed', ['noshow-withdraw', 'noshow-retry']],
  ['after', ['noshow-withdraw', 'noshow-retry']],
] as const)('%s: what most people come for stands first', (phase, ids) => {
  const sorted = fittingFirst(catalogue.ja, phase).map(({ id }) => id);
  expect(sorted.slice(0, ids.length)).toEqual(ids);
});

test('Nothing is lost, and what doesn’t fit stands behind what does', () => {
  const sorted = fittingFirst(catalogue.ja, 'after');
  const fits = sorted.map(({ phases }) => phases.includes('after'));
  expect(new Set(sorted)).toEqual(new Set(catalogue.ja));
  expect(fits.indexOf(false)).toBeGreaterThan(fits.lastIndexOf(true));
});
