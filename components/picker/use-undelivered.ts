// The letter that the tab was opened with, where it has come into no draft: it exists nowhere else.
import { useEffect, useState } from 'preact/hooks';
import type { FreshLetter } from '../../templates/letter.ts';
import type { Bridge } from './bridge.ts';
import type { Visit } from './use-visit.ts';

export interface Undelivered extends FreshLetter {
  /** Undefined: there is no compose for it, or it has refused it again, so it is to be copied. */
  readonly composeId: string | undefined;
  /** The compose has refused it again. */
  refused(): void;
}

export function useUndelivered(bridge: Bridge, { context, count }: Visit): Undelivered | undefined {
  const [letter, setLetter] = useState<FreshLetter>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      // A draft that says something is another one, or has got the letter by hand.
      const isMissed = count > 0 && (!context || context.text === 'empty');
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
  return (
    letter && {
      ...letter,
      composeId: isRefused ? undefined : context?.composeId,
      refused: () => setRefused(true),
    }
  );
}
