// The browser asks before the page is left with something in it that isn't stored.
import { useEffect } from 'preact/hooks';

export function useLeaveQuestion(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const leaving = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: leaving.signal });
    return () => leaving.abort();
  }, [isAsked]);
}
