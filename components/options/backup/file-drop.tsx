// Where a file can be dropped, or chosen by a press.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locale.ts';

interface Props {
  readonly onFile: (file: File) => void;
}

export function FileDrop({ onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(keepPage, []);

  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    // So that the same file, mended, can be chosen once more.
    currentTarget.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same by key.
    <div
      class="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('backupDrop')}</p>
      <button type="button" id="choose-backup" onClick={() => input.current?.click()}>
        {t('backupChoose')}
      </button>
      <p class="note">{t('backupDropWhy')}</p>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={choose} />
    </div>
  );
}

/** A file that is dropped beside would take the place of the whole page. */
function keepPage(): () => void {
  const leaving = new AbortController();
  const keep = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  for (const name of ['dragover', 'drop'] as const) {
    window.addEventListener(name, keep, { signal: leaving.signal });
  }
  return () => leaving.abort();
}
