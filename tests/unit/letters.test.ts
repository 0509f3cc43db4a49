// The letters as files, for a native reader to review: one a scenario and locale, each phase in full and then what
// changes with each answer. After a change of wording: `npx vitest run --project unit letters -u`, then read the diff.
import { expect, test } from 'vitest';
import { calls } from '../../interview/facts.ts';
import { tones } from '../../interview/purpose.ts';
import { reasonsFor } from '../../interview/reason.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import type { Writing } from '../../templates/field.ts';
import { renderTemplate } from '../../templates/render.ts';
import { locales } from '../../templates/template.ts';
import { datedPhases, longAfter, plainWriting, undated } from './variants.ts';

const cases = locales.flatMap((locale) =>
  catalogue[locale].map((scenario) => ({ locale, id: scenario.id, scenario })),
);

test.each(cases)('$locale/$id', async ({ locale, id, scenario }) => {
  await expect(review(scenario)).toMatchFileSnapshot(`letters/${locale}/${id}.txt`);
});

function review(scenario: Scenario): string {
  const dateless = undated(scenario);
  const moments = [
    ...datedPhases(scenario).map((phase) => [phase, plainWriting(scenario, phase)] as const),
    ...(dateless ? [['no date', dateless] as const] : []),
  ];
  const wholes = moments.map(([, plain]) => textOf(scenario, plain));
  const phases = moments.map(([name, plain], at) => {
    const first = wholes.indexOf(wholes[at] ?? '');
    return first < at
      ? `━━ ${name}: as ${moments[first]?.[0]} ━━\n`
      : `━━ ${name} ━━\n\n${reviewChanges(scenario, plain, at === 0)}`;
  });
  const late = longAfter(scenario).map((one) => `━━ long after ━━\n\n${textOf(scenario, one)}\n`);
  return [`${scenario.title}\n${scenario.summary}\n`, ...phases, ...late].join('\n');
}

function reviewChanges(scenario: Scenario, plain: Writing, isFirst: boolean): string {
  const whole = textOf(scenario, plain);
  const seen = new Set([whole]);
  const changes = changesOf(scenario, plain).flatMap(([name, changed]) => {
    const text = textOf(scenario, changed);
    if (seen.has(text)) return [];
    seen.add(text);
    // How a reason reads in its sentence is seen in the first phase; elsewhere its own lines are enough.
    const isShort = name.startsWith('reason') && !isFirst;
    return `── ${name}\n${(isShort ? newLines : newParagraphs)(text, whole)}\n`;
  });
  return [`${whole}\n`, ...changes].join('\n');
}

/** Each axis by itself, away from the plain letter. */
function changesOf(scenario: Scenario, plain: Writing): readonly (readonly [string, Writing])[] {
  const { applicants, modes, replies } = scenario.audience;
  const facts = (changed: Partial<Writing['facts']>): Writing => ({
    ...plain,
    facts: { ...plain.facts, ...changed },
  });
  return [
    ...tones.map((tone) => [tone, { ...plain, tone }] as const),
    ...replies.map((isReply) => [isReply ? 'reply' : 'new mail', { ...plain, isReply }] as const),
    ...applicants.map((applicant) => [applicant, { ...plain, applicant }] as const),
    ...modes.map((mode) => [mode, facts({ isOnline: mode === 'online' })] as const),
    ...calls.map((call) => [`call ${call}`, facts({ call })] as const),
    ...reasonsFor(scenario.purpose).map((reason) => [`reason ${reason}`, facts({ reason })] as const),
    // Left out where the letter can't do without them: it would show their marker.
    ...(isWhole(scenario, facts({ candidates: [] }))
      ? [['no candidates', facts({ candidates: [] })] as const]
      : []),
  ];
}

function isWhole({ template }: Scenario, one: Writing): boolean {
  return renderTemplate(template, one).missing.length === 0;
}

function textOf({ template }: Scenario, one: Writing): string {
  const { letter, script } = renderTemplate(template, one);
  return [letter.subject, '', ...letter.lines, ...(script.length > 0 ? ['', '――', '', ...script] : [])].join(
    '\n',
  );
}

/** The paragraphs of `text` that aren't in `whole`; of a phone script, its lines. */
function newParagraphs(text: string, whole: string): string {
  const known = new Set(whole.split('\n\n'));
  return text
    .split('\n\n')
    .filter((paragraph) => !known.has(paragraph))
    .map((paragraph) => (/^[「“]/.test(paragraph) ? newLines(paragraph, whole) : paragraph))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function newLines(text: string, whole: string): string {
  const known = new Set(whole.split('\n'));
  return text
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
