// How a letter fits the draft that is open: where it goes, and what becomes of the subject.
import type { Context, Placement } from '../../interview/context.ts';
import type { Preferences } from '../../settings/kinds.ts';
import type { Letter } from '../../templates/letter.ts';
import type { Visit } from './use-visit.ts';

/** Undefined: the user has to choose, since nothing we could take for granted would be safe. */
export function placementFor(
  context: Context,
  choice: Placement | undefined,
  preferred: Preferences['placement'],
): Placement | undefined {
  const chosen = choice && choicesFor(context).includes(choice) ? choice : undefined;
  switch (context.text) {
    case 'empty':
      return 'top';
    case 'letter':
      return 'letter';
    case 'own-words':
      if (chosen || preferred === 'ask') return chosen;
      return preferred === 'cursor' && context.hasCursor ? 'cursor' : 'top';
    case 'edited-letter':
      return chosen;
  }
}

/** The places that a user may choose from; none when there is only one. */
export function choicesFor({ text, hasCursor }: Context): readonly Placement[] {
  const cursor: readonly Placement[] = hasCursor ? ['cursor'] : [];
  if (text === 'own-words') return ['top', ...cursor, 'replace'];
  if (text === 'edited-letter') return ['replace', 'top', ...cursor];
  return [];
}

/** 'ours': the letter's subject will stand there; 'kept': the draft's, unless the user wants ours; 'fixed': the draft's. */
export type SubjectFate = 'ours' | 'kept' | 'fixed';

/** One of ours is replaced without asking. */
export function subjectFate(
  { context, thread }: Pick<Visit, 'context' | 'thread'>,
  letter: Letter,
): SubjectFate {
  // The reply that is yet to be started has its thread's.
  if (!context) return thread ? 'fixed' : 'ours';
  if (!context.canSetSubject) return 'fixed';
  const { subject, hasOurSubject } = context;
  return subject === '' || subject === letter.subject || hasOurSubject ? 'ours' : 'kept';
}
