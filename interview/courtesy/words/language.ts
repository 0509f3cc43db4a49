// What each language of the explanations holds.
import type { RuleId } from '../rule-id.ts';

export interface Language {
  /** Why it matters, and what to do; {names} are filled from the finding. */
  readonly rules: Readonly<Record<RuleId, readonly [why: string, advice: string]>>;
  /** The parts of an apology, as E05 names those that are missing. */
  readonly elements: Readonly<Record<string, string>>;
  readonly separator: string;
}
