// What the product writes, its own check has nothing to say against.
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../interview/courtesy/check.ts';
import type { Draft, Situation } from '../../../interview/courtesy/finding.ts';
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

describe('Every letter passes the courtesy check:', () => {
  test.each(cases)('%s', (_, scenario) => {
    const drafts = new Map(writings(scenario).map((one) => draftOf(scenario, one)));
    expect(drafts.size).toBeGreaterThan(0);
    expect([...new Set([...drafts.values()].flatMap(faultsOf))]).toEqual([]);
  });
});

function writings(scenario: Scenario): readonly Writing[] {
  const dated = datedPhases(scenario).map((phase) => [
    ...everyAudience(scenario, phase),
    ...everyAnswer(scenario, phase),
    barest(scenario, phase),
  ]);
  const dateless = undated(scenario) ? (dated[0] ?? []).map(withoutDate) : [];
  return [...dated.flat(), ...dateless, ...longAfter(scenario)];
}

interface Sent {
  readonly draft: Draft;
  readonly situation: Situation;
}

/** The draft under all that the check may know of it: many writings come to the same letter, which one look settles. */
function draftOf({ template }: Scenario, writing: Writing): readonly [string, Sent] {
  const { subject, lines } = renderTemplate(template, writing).letter;
  // A reply keeps the thread's own subject; the reason is the user's to confirm, and so is whether to phone as well.
  const draft = { subject: writing.isReply ? undefined : subject, body: lines.join('\n') };
  const { now, isReply, profile, purpose, route } = writing;
  const { reason: _, ownReason: __, call: ___, ...facts } = writing.facts;
  const situation = { now, isReply, facts, profile, purpose, route, isReasonConfirmed: true };
  return [JSON.stringify([draft, situation]), { draft, situation }];
}

function faultsOf({ draft, situation }: Sent): readonly string[] {
  return checkDraft(draft, situation).map(({ rule, line, text }) => `${rule} ${line}: ${text}`);
}
