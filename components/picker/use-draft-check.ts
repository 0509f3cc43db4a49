// The courtesy check on the draft as it stands in the compose: read anew at each look, changed only by a mend's press.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DraftAsItStands } from '../../interview/context.ts';
import type { Finding, Place } from '../../interview/courtesy/finding.ts';
import type { Occasion } from '../../interview/courtesy/standing.ts';
import type { Bridge } from './bridge.ts';
import { leaveFields, type Visit } from './use-visit.ts';
import type { Writing } from './use-writing.ts';

/** 'absent': no compose. 'blank': nothing in it to check. */
export type DraftState =
  | { readonly is: 'reading' | 'absent' | 'blank' }
  | { readonly is: 'checked'; readonly findings: readonly Finding[] };

export interface DraftCheck {
  readonly state: DraftState;
  /** The draft was no longer as it had been read, so nothing was mended. */
  readonly hasChanged: boolean;
  readonly again: () => void;
  readonly show: (finding: Finding) => void;
  readonly mend: (finding: Finding) => void;
}

type Draft = Awaited<ReturnType<Bridge['draft']>> | undefined;

interface Checking {
  readonly bridge: Bridge;
  readonly visit: Visit;
  /** The user is looking at it. */
  readonly isOpen: boolean;
  readonly writing: Writing;
  readonly hasInserted: boolean;
  readonly isReasonConfirmed: boolean;
}

export function useDraftCheck({ bridge, visit, isOpen, writing, ...known }: Checking): DraftCheck {
  const { context, count, analysis } = visit;
  const [draft, setDraft] = useState<Draft>();
  const [hasChanged, setHasChanged] = useState(false);

  const read = useCallback(async () => setDraft(await bridge.draft().catch(() => null)), [bridge]);
  useEffect(() => {
    setHasChanged(false);
    if (isOpen) void read();
  }, [isOpen, count, context?.composeId, read]);

  const { now, facts, profile, purpose, route } = writing.given;
  // Only of a letter of ours do we know what it is for.
  const isOurs = known.hasInserted && (context?.text === 'letter' || context?.text === 'edited-letter');
  const occasion: Occasion = {
    facts,
    profile,
    ...(isOurs && { purpose, route }),
    isReasonConfirmed: known.isReasonConfirmed,
  };

  return {
    state: stateOf(
      draft,
      (shown) => analysis?.checkStanding(shown, context, occasion, now),
      context?.canSetSubject ?? true,
    ),
    hasChanged,
    again: () => {
      setHasChanged(false);
      void read();
    },
    show: (finding) => {
      leaveFields();
      void bridge.showPlace(placeOf(finding));
    },
    mend: async (finding) => {
      if (!finding.mend) return;
      const isMended = await bridge
        .mendPlace(placeOf(finding), finding.text, finding.mend.text)
        .catch(() => false);
      setHasChanged(!isMended);
      await read();
      // The press goes away with its finding; the focus must not.
      document.querySelector<HTMLElement>('#check-again')?.focus();
    },
  };
}

/** `check` gives no answer yet while it is loaded. */
function stateOf(
  draft: Draft,
  check: (draft: DraftAsItStands) => readonly Finding[] | undefined,
  canSetSubject: boolean,
): DraftState {
  if (draft === undefined) return { is: 'reading' };
  if (draft === null) return { is: 'absent' };
  const words = [...draft.lines, canSetSubject ? draft.subject : ''];
  if (words.every((line) => line.trim() === '')) return { is: 'blank' };
  const findings = check(draft);
  return findings ? { is: 'checked', findings } : { is: 'reading' };
}

function placeOf({ where, line, column, length }: Place): Place {
  return { where, line, column, length };
}
