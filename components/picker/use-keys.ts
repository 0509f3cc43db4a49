// The picker's keys: Enter inserts, Escape closes.
import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  readonly insert: () => void;
  readonly close: () => void;
}

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const leaving = new AbortController();
    document.addEventListener('keydown', (event) => press(event, latest.current), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}

function press(event: KeyboardEvent, { insert, close }: Keys): void {
  // Enter and Escape belong to the input method while it composes, and to a select while its list is open.
  if (event.isComposing || event.repeat || event.defaultPrevented || isOpenSelect(event.target)) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || takesEnter(event))) {
    event.preventDefault();
    insert();
  }
}

function isOpenSelect(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement && target.matches(':open');
}

function takesEnter({ target, shiftKey, altKey }: KeyboardEvent): boolean {
  return (
    !shiftKey && !altKey && target instanceof Element && target.matches('[role="option"], input, select')
  );
}
