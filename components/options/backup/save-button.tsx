// The button that writes the backup's file, and how that went.
import { useState } from 'preact/hooks';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';
import { saveBackup } from './save-file.ts';

interface Props {
  readonly id: string;
  readonly isPrimary?: boolean;
}

export function SaveButton({ id, isPrimary = false }: Props) {
  const { store } = useSettings();
  const [said, say] = useState('');
  const save = () =>
    saveBackup(store).then(
      (name) => say(t('backupSaved', name)),
      () => say(t('backupNotSaved')),
    );
  return (
    <div class="backup-save">
      <button type="button" id={id} class={isPrimary ? 'primary' : ''} onClick={save}>
        {t('backupSave')}
      </button>
      <p role="status" class="note">
        {said}
      </p>
    </div>
  );
}
