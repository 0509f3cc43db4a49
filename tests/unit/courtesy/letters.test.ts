// What the product writes, its own check has nothing to say against.
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../interview/courtesy/check.ts';
import { catalogue, type Scenario } from '../../../templates/catalogue.ts';
import type { Writing } from '../../../templates/field.ts';
import { renderTemplate } from '../../../templates/render.ts';
import { locales } from '../../../templates/template.ts';
import {
  barest,
  datedPhases,
  everyAnswer,
  everyAudience,
  longAfter,
  undated,
  withoutDate,
} from '../variants.ts';

const cases = locales.flatMap((locale) =>
  catalogue[locale].map((scenario) => [`${locale}/${scenario.id}`, scenario] as const),
);

/** Whether to phone as well is about the user's next step, not about the letter. */
const PHONE_TOO = 'E08';

describe('Every letter passes the courtesy check:', () => {
  test.each(cases)('%s', (_, scenario) => {
    expect([...new Set(writings(scenario).flatMap((one) => faultsOf(scenario, one)))]).toEqual([]);
  });
});

function writings(scenario: Scenario): readonly Writing[] {
  const dated = datedPhases(scenario).flatMap((phase) => [
    ...everyAudience(scenario, phase),
    ...everyAnswer(scenario, phase),
    barest(scenario, phase),
  ]);
  return [...dated, ...(undated(scenario) ? dated.map(withoutDate) : []), ...longAfter(scenario)];
}

function faultsOf({ template }: Scenario, writing: Writing): readonly string[] {
  const { subject, lines } = renderTemplate(template, writing).letter;
  // A reply keeps the thread's own subject; the reason is the user's to confirm.
  const draft = { subject: writing.isReply ? undefined : subject, body: lines.join('\n') };
  return checkDraft(draft, { ...writing, isReasonConfirmed: true })
    .filter(({ rule }) => rule !== PHONE_TOO)
    .map(({ rule, line, text }) => `${rule} ${line}: ${text}`);
}
