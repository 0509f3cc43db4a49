// The user's say in how the letter fits the draft that is open.
import { useEffect, useState } from 'preact/hooks';
import type { Context, Placement } from '../../interview/context.ts';
import { useSettings } from '../settings.tsx';
import { placementFor } from './draft-fit.ts';

export interface Fit {
  /** Undefined: the user has to choose. */
  readonly placement: Placement | undefined;
  readonly replaceSubject: boolean;
  readonly onPlacement: (placement: Placement) => void;
  readonly onReplaceSubject: (replace: boolean) => void;
}

export function useFit(context: Context | null | undefined): Fit {
  const [choice, onPlacement] = useState<Placement>();
  const { placement: preferred, subject } = useSettings().preferences;
  const [replaceSubject, onReplaceSubject] = useState(subject === 'replace');
  // What was chosen for one text of a draft says nothing about the next.
  useEffect(() => {
    onPlacement(undefined);
    onReplaceSubject(subject === 'replace');
  }, [context?.composeId, context?.text, subject]);
  return {
    placement: context ? placementFor(context, choice, preferred) : undefined,
    replaceSubject,
    onPlacement,
    onReplaceSubject,
  };
}
