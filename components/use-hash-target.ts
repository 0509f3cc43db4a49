// Brings into view what the page's address names: a page that is drawn by script has it only afterwards.
import { useEffect } from 'preact/hooks';

export function useHashTarget(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
}
