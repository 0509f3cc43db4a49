// A value that waits for a pause: for what is too dear to do at every keystroke.
import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 120;

export function useDeferred<Value>(value: Value): Value {
  const [deferred, setDeferred] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDeferred(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return deferred;
}
