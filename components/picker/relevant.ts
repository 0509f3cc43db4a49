// Which of a text's questions matter for what it is now for: one that serves several purposes asks more than each needs.
import type { Ask, Writing } from '../../templates/field.ts';
import { asksOf, renderTemplate } from '../../templates/render.ts';
import type { Template } from '../../templates/template.ts';

const someDay = [{ date: '2030-01-15' }] as const;

/** Other days, the longest question of all, only where the words of the letter or the call change with them. */
export function relevantAsks(template: Template, given: Writing): readonly Ask[] {
  const asks = asksOf(template);
  if (!asks.includes('candidates')) return asks;
  const { candidates: _, ...facts } = given.facts;
  const [without, within] = [facts, { ...facts, candidates: someDay }].map((told) => {
    const { letter, script } = renderTemplate(template, { ...given, facts: told });
    return [letter.subject, ...letter.lines, ...script].join('\n');
  });
  return without === within ? asks.filter((ask) => ask !== 'candidates') : asks;
}
