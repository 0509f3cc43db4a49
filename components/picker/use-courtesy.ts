// The courtesy check on the preview as it is written, and what the user does about it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding, Place } from '../../interview/courtesy/finding.ts';
import { fieldOf, focusField } from './focus-field.ts';
import { askBehind, mendFacts } from './preview-answers.ts';
import { plainReason } from './truth.ts';
import type { Visit } from './use-visit.ts';
import type { Writing } from './use-writing.ts';

export interface Courtesy {
  readonly findings: readonly Finding[];
  /** The finding that asks whether the reason is true, until the user has answered. */
  readonly truth: Finding | undefined;
  /** The user said of some reason that it is what happened. */
  readonly hasConfirmed: boolean;
  /** The place in the preview that was last asked for. */
  readonly shown: Place | undefined;
  readonly show: (finding: Finding) => void;
  readonly canMend: (finding: Finding) => boolean;
  readonly mend: (finding: Finding) => void;
  readonly confirm: () => void;
  readonly reword: () => void;
}

export function useCourtesy(
  { letter, given, facts, tell }: Writing,
  hasOurSubject: boolean,
  { context, analysis }: Pick<Visit, 'context' | 'analysis'>,
): Courtesy {
  const [shown, setShown] = useState<Place>();
  // For as long as the picker lives, each reason by itself.
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { reason = 'none' } = given.facts;
  const isReasonConfirmed = confirmed.includes(reason);
  const key = JSON.stringify([letter, given.facts, given.profile, given.purpose, given.route]);
  // The key says all that the check reads.
  const all = useMemo(
    () =>
      analysis?.checkPreview(letter, hasOurSubject, {
        ...given,
        // The draft's own kind: an answer's text in a new mail isn't an answer yet.
        isReply: context?.kind === 'reply',
        isReasonConfirmed,
        recipients: context?.recipients,
        answered: context?.answered,
      }) ?? [],
    [analysis, key, hasOurSubject, isReasonConfirmed, context],
  );
  // Once the words change, the place is another.
  useEffect(() => setShown(undefined), [key]);
  return {
    findings: all.filter(({ severity }) => severity !== 'confirm'),
    truth: all.find(({ severity }) => severity === 'confirm'),
    hasConfirmed: confirmed.length > 0,
    shown,
    show: (finding) => {
      setShown({ ...finding });
      const ask = askBehind(finding, given);
      if (ask) focusField(fieldOf(ask));
    },
    canMend: (finding) => mendFacts(finding, { ...given, facts }) !== undefined,
    mend: (finding) => {
      const mended = mendFacts(finding, { ...given, facts });
      if (mended) tell(mended);
    },
    confirm: () => setConfirmed([...confirmed, reason]),
    reword: () => tell({ reason: plainReason(given.purpose) }),
  };
}
