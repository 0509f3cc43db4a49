// What the courtesy check reads, and what it says.
import type { Facts } from '../facts.ts';
import type { Profile } from '../profile.ts';
import type { Purpose, Route } from '../purpose.ts';
import type { RuleId } from './rule-id.ts';

/** From a mail that can't be sent to one that could read better. 'confirm' is a question, not a fault. */
export const severities = ['block', 'error', 'warn', 'confirm', 'info'] as const;
export type Severity = (typeof severities)[number];

export interface Draft {
  /** Undefined where the host hides it. */
  readonly subject: string | undefined;
  /** Plain text, lines parted by "\n", with the quoted mail if it stands below. */
  readonly body: string;
  /** The body as the host will send it, when that is known: tells of colours and bold type. */
  readonly html?: string | undefined;
}

/** What is known around a draft. What isn't known stays out, and no rule guesses it. */
export interface Situation {
  /** In the interview's time zone. */
  readonly now: Temporal.ZonedDateTime;
  readonly isReply: boolean;
  readonly facts: Facts;
  readonly profile: Profile;
  readonly purpose?: Purpose | undefined;
  readonly route?: Route | undefined;
  /** Names or addresses, as the compose shows them. */
  readonly recipients?: readonly string[] | undefined;
  /** The mail that the draft answers. */
  readonly answered?: { readonly subject: string; readonly body: string } | undefined;
  /** True once the user said that the reason in the mail is what happened. */
  readonly isReasonConfirmed?: boolean | undefined;
  /** The day on which the user would start working: YYYY-MM-DD. */
  readonly joiningDate?: string | undefined;
}

/** A place in the draft: 1-based line and column, as an editor counts; UTF-16 units. */
export interface Place {
  readonly where: 'subject' | 'body';
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Finding extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What stands at the place. */
  readonly text: string;
  /** It is about the mail as a whole: the place is only where to begin. */
  readonly isGeneral?: true;
  /** What should stand there instead, where that is certain. */
  readonly mend?: { readonly kind: 'replace'; readonly text: string };
  /** What the explanation names: the right weekday, the company that was expected. */
  readonly values: Readonly<Record<string, string>>;
}
