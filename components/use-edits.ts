// Edits of one record: seen at once, saved after a pause, and kept for another try where they can't be.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { WrittenByNewer } from '../settings/store.ts';

/** 'failed': to be tried again; 'outdated': only once the extension is updated. */
export type SaveState = 'idle' | 'saving' | 'saved' | Refused;
type Refused = 'failed' | 'outdated';

export function refusedBy(error: unknown): Refused {
  return error instanceof WrittenByNewer ? 'outdated' : 'failed';
}

export function isRefused(state: SaveState): state is Refused {
  return state === 'failed' || state === 'outdated';
}

export interface Edited<Fields> {
  /** As stored, with what has been edited since; what is being typed wins over what another page has just saved. */
  readonly fields: Fields;
  readonly state: SaveState;
  readonly change: (edits: Partial<Fields>) => void;
  /** Saves at once what is still waiting: call it when a field loses the focus. */
  readonly flush: () => void;
}

const DEBOUNCE_MS = 300;

/** `id` names the record; what waits for one is saved before another takes its place. */
export function useEdits<Fields extends object>(
  id: string,
  stored: Fields,
  save: (id: string, edits: Partial<Fields>) => Promise<void>,
): Edited<Fields> {
  const [unsaved, setUnsaved] = useState<Partial<Fields>>({});
  const [state, setState] = useState<SaveState>('idle');
  const waiting = useRef<Partial<Fields>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saveLast = useRef(save);
  saveLast.current = save;

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const edits = waiting.current;
    if (Object.keys(edits).length === 0) return;
    setState('saving');
    try {
      await saveLast.current(id, edits);
      // More was typed meanwhile, and waits for its own turn.
      if (waiting.current !== edits) return;
      waiting.current = {};
      setUnsaved({});
      setState('saved');
    } catch (error) {
      setState(refusedBy(error));
    }
  }, [id]);

  const change = useCallback(
    (edits: Partial<Fields>) => {
      waiting.current = { ...waiting.current, ...edits };
      setUnsaved(waiting.current);
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, DEBOUNCE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('pagehide', flush, { signal: leaving.signal });
    return () => {
      leaving.abort();
      void flush();
    };
  }, [flush]);

  return { fields: { ...stored, ...unsaved }, state, change, flush };
}
