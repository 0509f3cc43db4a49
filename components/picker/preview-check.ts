// The courtesy check on the letter as it will stand.
import { checkDraft } from '../../interview/courtesy/check.ts';
import type { Finding, Situation } from '../../interview/courtesy/finding.ts';
import type { RuleId } from '../../interview/courtesy/rule-id.ts';
import type { Letter } from '../../templates/letter.ts';

/** What is unfilled is said beside Insert, the days beside their rows, the call and the passed time in the advice: once is enough. */
const saidElsewhere: readonly RuleId[] = [
  'P01',
  'P03',
  'P04',
  'P05',
  'S02',
  'X01',
  'X02',
  'D08',
  'D09',
  'D13',
  'E08',
];

/** `hasOurSubject`: the letter's subject will stand there, and not one of the user's or the other side's. */
export function checkPreview(
  letter: Letter,
  hasOurSubject: boolean,
  situation: Situation,
): readonly Finding[] {
  const draft = { subject: hasOurSubject ? letter.subject : undefined, body: letter.lines.join('\n') };
  return checkDraft(draft, situation).filter(({ rule }) => !saidElsewhere.includes(rule));
}
