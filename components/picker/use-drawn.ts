// Whether the picker stands on the screen: what takes time to make, such as the letter, comes a frame after the situations.
import { useEffect, useState } from 'preact/hooks';

export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return isDrawn;
}
