// Each rule finds what it is for, and leaves alone what only looks like it.
import { describe, expect, test } from 'vitest';
import { rules } from '../../../interview/courtesy/check.ts';
import { explain } from '../../../interview/courtesy/explain.ts';
import { ruleIds } from '../../../interview/courtesy/rule-id.ts';
import { cases } from './cases/all.ts';
import { judge, titleOf } from './judge.ts';

/** What a rule must not fire on, however it looks, at least this often. */
const TRAPS = 2;

describe.each(ruleIds)('Rule %s', (id) => {
  const { bad = [], good = [] } = cases[id] ?? {};

  test('stands in the check once, with cases', () => {
    expect(rules.filter((rule) => rule.id === id)).toHaveLength(1);
    // K11 only lets through what others call wrong.
    expect(bad.length).toBeGreaterThanOrEqual(id === 'K11' ? 0 : 1);
    expect(good.length).toBeGreaterThanOrEqual(TRAPS);
  });

  test.each(bad.map((one) => [titleOf(one), one] as const))('finds %s', (_, one) => {
    expect(judge(one).map(({ rule }) => rule)).toContain(id);
  });

  test.each(good.map((one) => [titleOf(one), one] as const))('leaves %s', (_, one) => {
    expect(judge(one).filter(({ rule }) => rule === id)).toEqual([]);
  });

  test.each(['ja', 'en'] as const)('is explained in %s, with nothing left to fill in', (locale) => {
    const findings = bad.flatMap(judge).filter(({ rule }) => rule === id);
    for (const finding of findings) {
      const { why, advice } = explain(finding, locale);
      expect(why).toMatch(/\S/);
      expect(advice).toMatch(/\S/);
      expect(why + advice).not.toMatch(/[{}]|undefined/);
    }
  });
});
