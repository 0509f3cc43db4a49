// Changes that are saved at once, and whether they were.
import { useState } from 'preact/hooks';
import type { Changes } from '../../settings/store.ts';
import { useSettings } from '../settings.tsx';
import { refusedBy, type SaveState } from '../use-edits.ts';

interface Saving {
  readonly state: SaveState;
  /** False when the browser refuses to write: nothing is changed then. */
  readonly save: (changes: Changes) => Promise<boolean>;
  /** Tries the last changes once more. */
  readonly again: () => void;
}

export function useSaving(): Saving {
  const { change } = useSettings();
  const [state, setState] = useState<SaveState>('idle');
  const [last, setLast] = useState<Changes>([]);
  const save = async (changes: Changes) => {
    setLast(changes);
    setState('saving');
    const end = await change(changes).then(() => 'saved' as const, refusedBy);
    setState(end);
    return end === 'saved';
  };
  return { state, save, again: () => void save(last) };
}
