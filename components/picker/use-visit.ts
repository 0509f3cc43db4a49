// Each time the user comes to the picker: asks for the compose's context anew and begins at the scenarios.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answered, Context } from '../../interview/context.ts';
import type { Bridge } from './bridge.ts';

export type Analysis = typeof import('./analysis.ts');

export interface Visit {
  /** Undefined until the answer is there; null when no compose is open. */
  readonly context: Context | null | undefined;
  /** The user is on a mail page, with a compose or without; undefined until it is known. */
  readonly isMailPage: boolean | undefined;
  /** The mail that is open for reading, where no compose is. */
  readonly thread: Answered | undefined;
  /** What the context can be read with; there as soon as that is known. */
  readonly analysis: Analysis | undefined;
  readonly count: number;
}

/** `onArrive`: the user isn't in the middle of something. Only the first one given is called. */
export function useVisit(bridge: Bridge, onArrive: () => void): Visit {
  const begin = useRef(onArrive).current;
  const [visit, setVisit] = useState<Visit>({
    context: undefined,
    isMailPage: undefined,
    thread: undefined,
    analysis: undefined,
    count: 0,
  });
  // Before the first paint: whoever has opened the picker by keyboard goes on at once.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const arrive = async () => {
      // The frame is hidden and shown again, and with it comes the window's focus.
      if (isNowhere(document.activeElement)) begin();
      // Where the extension has been updated meanwhile, its files are gone: the letter still is of use.
      const loading = import('./analysis.ts').catch(() => undefined);
      const context = await bridge.context().catch(() => null);
      const isMailPage = context !== null || (await bridge.isMailPage().catch(() => false));
      const thread = isMailPage && !context ? await bridge.thread().catch(() => null) : null;
      const analysis = await loading;
      if (leaving.signal.aborted) return;
      setVisit(({ count }) => ({
        context,
        isMailPage,
        thread: thread ?? undefined,
        analysis,
        count: count + 1,
      }));
    };
    void arrive();
    window.addEventListener('focus', arrive, { signal: leaving.signal });
    return () => leaving.abort();
  }, [bridge, begin]);
  return visit;
}

export function focusScenario(): void {
  document.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')?.focus();
}

/** So that the next visit begins at the scenarios, whatever the focus was in. */
export function leaveFields(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Not in the middle of anything: what was left in order left no focus behind. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.closest('[role="listbox"]') !== null;
}
