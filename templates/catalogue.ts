// Every scenario: when it makes sense, and its text in each locale.
import type { Phase } from '../interview/phase.ts';
import cancelJa from './ja/cancel.md?raw';
import noshowRetryJa from './ja/noshow-retry.md?raw';
import noshowWithdrawJa from './ja/noshow-withdraw.md?raw';
import { type Locale, parseTemplate, type Template } from './template.ts';

export interface Scenario {
  readonly id: string;
  /** When it fits; the picker says so when it doesn't, and lets the user go on. */
  readonly phases: readonly Phase[];
  readonly templates: Readonly<Record<Locale, Template>>;
}

const before: readonly Phase[] = ['unknown', 'days-before', 'day-before', 'same-day'];
const missed: readonly Phase[] = ['unknown', 'missed', 'after'];

export const catalogue: readonly Scenario[] = [
  scenario('cancel', before, cancelJa),
  scenario('noshow-withdraw', missed, noshowWithdrawJa),
  scenario('noshow-retry', missed, noshowRetryJa),
];

function scenario(id: string, phases: readonly Phase[], ja: string): Scenario {
  return { id, phases, templates: { ja: parseTemplate(ja, 'ja', `ja/${id}.md`) } };
}
