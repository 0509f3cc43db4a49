// What was done to everything at once, last: said, and taken back at one press.
import { useLayoutEffect, useReducer } from 'preact/hooks';
import { type Receipt, undo } from '../../../settings/backup/receipt.ts';
import type { Store } from '../../../settings/store.ts';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';

export interface LastChange {
  readonly of: 'import' | 'wipe';
  /** In the language of the page by then. */
  readonly say: () => string;
  /** For as long as it can be taken back. */
  readonly receipt?: Receipt;
}

/** Not a view's own: the page is drawn from its start when the language changes, which an import may well do. */
const last = new WeakMap<Store, LastChange>();
const views = new Set<() => void>();

export function useLastChange() {
  const { store } = useSettings();
  const [, redraw] = useReducer((count: number, _again: undefined) => count + 1, 0);
  // At once: what is told between a view's drawing and its listening would be lost.
  useLayoutEffect(() => {
    const draw = () => redraw(undefined);
    views.add(draw);
    return () => void views.delete(draw);
  }, []);
  const tell = (change: LastChange) => {
    last.set(store, change);
    for (const draw of views) draw();
  };
  const takeBack = async ({ of, receipt = new Map() }: LastChange) => {
    try {
      const kept = await undo(store, receipt);
      tell({ of, say: () => (kept === 0 ? t('undone') : t('undoneBut', String(kept))) });
    } catch {
      tell({ of, say: () => t('notUndone'), receipt });
    }
  };
  return { change: last.get(store), tell, takeBack };
}
