// Says what has been done, and offers to take it back.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../locale.ts';
import { type LastChange, useLastChange } from './last-change.ts';

export function Undoable({ of }: Pick<LastChange, 'of'>) {
  const { change, takeBack } = useLastChange();
  const shown = change?.of === of ? change : undefined;
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; a screen reader goes on from here.
  useEffect(() => said.current?.focus(), [shown]);
  if (!shown) return null;
  return (
    <div class="undoable">
      <p ref={said} tabindex={-1} role="status">
        {shown.say()}
      </p>
      {shown.receipt && shown.receipt.size > 0 && (
        <button type="button" id={`undo-${of}`} onClick={() => takeBack(shown)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
