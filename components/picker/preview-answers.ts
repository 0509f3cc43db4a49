// Which of the user's answers a finding of the courtesy check comes from.
import type { Finding } from '../../interview/courtesy/finding.ts';
import type { RuleId } from '../../interview/courtesy/rule-id.ts';
import type { Facts } from '../../interview/facts.ts';
import type { Profile } from '../../interview/profile.ts';
import type { Ask } from '../../templates/field.ts';

/** Answers that stand in the letter as they were typed. */
const facts = [
  'ownReason',
  'company',
  'agentCompany',
  'department',
  'contactTitle',
  'contact',
  'position',
  'round',
  'place',
] as const;
const profile = ['name', 'affiliation', 'phone', 'email'] as const;
type Typed = (typeof facts)[number] | (typeof profile)[number];

export type Answer = { readonly ask: Typed; readonly value: string };

/** Where a finding isn't about the words of an answer, but about an answer all the same. */
const sources: Partial<Record<RuleId, Ask>> = {
  A08: 'contact',
  A09: 'company',
  A10: 'company',
  D04: 'date',
  D11: 'candidates',
  D12: 'candidates',
  E01: 'reason',
  E06: 'date',
};

/** The answer in which what was found stands. */
function answerWith(
  { text }: Pick<Finding, 'text'>,
  told: { readonly facts: Facts; readonly profile: Profile },
): Answer | undefined {
  const answers: readonly Answer[] = [
    ...facts.map((ask) => ({ ask, value: told.facts[ask] ?? '' })),
    ...profile.map((ask) => ({ ask, value: told.profile[ask] })),
  ];
  return text === '' ? undefined : answers.find(({ value }) => value.includes(text));
}

/** The question to go back to for a finding. */
export function askBehind(
  finding: Finding,
  told: { readonly facts: Facts; readonly profile: Profile },
): Ask | undefined {
  return answerWith(finding, told)?.ask ?? sources[finding.rule];
}

/** The fact after a certain mend; undefined where the mend isn't one of a fact's words. */
export function mendFacts(
  { text, mend }: Finding,
  told: { readonly facts: Facts; readonly profile: Profile },
): Facts | undefined {
  const answer = mend && answerWith({ text }, told);
  const ask = facts.find((one) => one === answer?.ask);
  if (!mend || !answer || !ask) return undefined;
  return { [ask]: answer.value.replace(text, () => mend.text) };
}
