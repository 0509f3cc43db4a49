// After a deletion, for a while: what was deleted, and the press that brings it back.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../locale.ts';

const STAYS_MS = 10_000;

interface Props {
  readonly name: string;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

export function UndoBar({ name, onUndo, onOver }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    bar.current?.querySelector('button')?.focus();
    // It doesn't go from under a hand that is at it.
    const timer = setInterval(() => {
      const { current } = bar;
      if (!current?.contains(document.activeElement) && !current?.matches(':hover')) over.current();
    }, STAYS_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={bar} class="undo-bar" role="status">
      <span>{t('deleted', name)}</span>
      <button type="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
