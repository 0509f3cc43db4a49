// The user's profile on a page: read once, saved as it is typed, kept in step with the extension's other pages.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { emptyProfile, type Profile, type ProfileId } from '../interview/profile.ts';
import { profileItem } from '../settings/profile.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface EditableProfile {
  /** Undefined until it has been read. */
  readonly profile: Profile | undefined;
  readonly state: SaveState;
  readonly change: (id: ProfileId, value: string) => void;
  /** Saves at once what is still waiting: call it when a field loses the focus. */
  readonly flush: () => void;
}

const DEBOUNCE_MS = 300;

export function useProfile(): EditableProfile {
  const [profile, setProfile] = useState<Profile>();
  const [state, setState] = useState<SaveState>('idle');
  const stored = useRef<Profile>(emptyProfile);
  const unsaved = useRef<Partial<Profile>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback((value: Profile) => {
    stored.current = value;
    // What is being typed wins over what another page has just saved.
    setProfile({ ...value, ...unsaved.current });
  }, []);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const edits = unsaved.current;
    if (Object.keys(edits).length === 0) return;
    setState('saving');
    try {
      const next = { ...stored.current, ...edits };
      await profileItem.setValue(next);
      if (unsaved.current !== edits) return;
      unsaved.current = {};
      show(next);
      setState('saved');
    } catch {
      setState('failed');
    }
  }, [show]);

  const change = useCallback(
    (id: ProfileId, value: string) => {
      unsaved.current = { ...unsaved.current, [id]: value };
      setProfile({ ...stored.current, ...unsaved.current });
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, DEBOUNCE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const leaving = new AbortController();
    profileItem.getValue().then(show, () => show(emptyProfile));
    const unwatch = profileItem.watch((value) => show(value));
    window.addEventListener('pagehide', flush, { signal: leaving.signal });
    return () => {
      leaving.abort();
      unwatch();
      void flush();
    };
  }, [show, flush]);

  return { profile, state, change, flush };
}
