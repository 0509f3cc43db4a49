// Deletes everything, after a question that offers a backup first.
import { useRef, useState } from 'preact/hooks';
import { wipe } from '../../../settings/backup/receipt.ts';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';
import { useLastChange } from './last-change.ts';
import { SaveButton } from './save-button.tsx';
import { Undoable } from './undoable.tsx';

export function WipePart() {
  const { store, profiles, templates } = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  const { tell } = useLastChange();
  const [hasFailed, setFailed] = useState(false);
  const start = async () => {
    const receipt = await wipe(store).catch(() => undefined);
    dialog.current?.close();
    setFailed(!receipt);
    if (receipt) tell({ of: 'wipe', say: () => t('wiped'), receipt });
  };
  return (
    <div class="wipe">
      <p class="note">{t('wipeWhy')}</p>
      <button type="button" id="wipe" class="danger" onClick={() => dialog.current?.showModal()}>
        {t('wipe')}
      </button>
      <dialog ref={dialog} aria-labelledby="wipe-title" class="wipe-dialog">
        <h3 id="wipe-title">{t('wipeAsk')}</h3>
        <p>{t('wipeWhat', String(profiles.length), String(templates.length))}</p>
        <p class="note">{t('wipeSaveFirst')}</p>
        <SaveButton id="save-before-wipe" />
        <p class="plan-buttons">
          <button type="button" id="wipe-now" class="danger" onClick={start}>
            {t('wipe')}
          </button>
          <button type="button" id="leave-wipe" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </p>
      </dialog>
      <div role="alert">{hasFailed && <p class="refusal">{t('notWiped')}</p>}</div>
      <Undoable of="wipe" />
    </div>
  );
}
