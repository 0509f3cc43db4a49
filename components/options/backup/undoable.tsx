// Says what has been done, and takes it back at one press.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Receipt, undo } from '../../../settings/backup/receipt.ts';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';

interface Props {
  readonly id: string;
  readonly message: string;
  readonly receipt: Receipt;
}

export function Undoable({ id, message, receipt }: Props) {
  const { store } = useSettings();
  /** How many records stayed as they are, once it is taken back. */
  const [kept, setKept] = useState<number | 'failed'>();
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone, and so will this one's be.
  useEffect(() => said.current?.focus(), [kept]);
  const takeBack = () => undo(store, receipt).then(setKept, () => setKept('failed'));
  const isOpen = kept === undefined || kept === 'failed';
  return (
    <div class="undoable">
      <p ref={said} tabindex={-1} role="status">
        {kept === undefined ? message : undoneWords(kept)}
      </p>
      {isOpen && receipt.size > 0 && (
        <button type="button" id={`undo-${id}`} onClick={takeBack}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

function undoneWords(kept: number | 'failed'): string {
  if (kept === 'failed') return t('notUndone');
  return kept === 0 ? t('undone') : t('undoneBut', String(kept));
}
