// The letter that the tab was opened with, where it has come into no draft.
import { useEffect, useState } from 'preact/hooks';
import type { FreshLetter } from '../../templates/letter.ts';
import type { Bridge } from './bridge.ts';
import type { Visit } from './use-visit.ts';

export interface Undelivered extends FreshLetter {
  /** Undefined: no compose is for it, or it has refused it again, so it is to be copied. */
  readonly composeId: string | undefined;
  /** The compose has refused it again. */
  refused(): void;
  /** It stands in the draft, or on the clipboard. */
  delivered(): void;
}

export function useUndelivered(
  bridge: Bridge,
  { context, isMailPage, count }: Visit,
): Undelivered | undefined {
  const [letter, setLetter] = useState<FreshLetter>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      // A draft that says something is another one, or has got the letter by hand.
      const isMissed = count > 0 && isMailPage && (!context || context.text === 'empty');
      const found = isMissed ? await bridge.undelivered().catch(() => null) : null;
      if (isOver) return;
      setLetter(found ?? undefined);
      setRefused(false);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [bridge, count]);
  if (!letter) return undefined;
  // A reply to somebody else may be open in the same tab by now.
  const isForIt = context && ['', letter.letter.subject].includes(context.subject);
  return {
    ...letter,
    composeId: isForIt && !isRefused ? context.composeId : undefined,
    refused: () => setRefused(true),
    delivered: () => setLetter(undefined),
  };
}
