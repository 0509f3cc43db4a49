// The courtesy check on a draft as it stands in its compose.
import type { Context, DraftAsItStands } from '../context.ts';
import { checkDraft } from './check.ts';
import type { Finding, Situation } from './finding.ts';

/** What is known of a draft besides what its compose shows. */
export type Occasion = Omit<Situation, 'now' | 'isReply' | 'recipients' | 'answered'>;

export function checkStanding(
  { subject, lines }: DraftAsItStands,
  context: Context | null | undefined,
  occasion: Occasion,
  now: Temporal.ZonedDateTime,
): readonly Finding[] {
  // A subject that the host hides is empty without being missing.
  const isKnown = subject !== '' || (context?.canSetSubject ?? true);
  return checkDraft(
    { subject: isKnown ? subject : undefined, body: lines.join('\n') },
    {
      ...occasion,
      now,
      isReply: context?.kind === 'reply',
      recipients: context?.recipients,
      answered: context?.answered,
    },
  );
}
