// In place of a letter whose template has a mistake: says so, and leads to where it can be mended.
import { t } from '../locale.ts';

interface Props {
  /** Undefined where it isn't the user's to mend: their school's or company's. */
  readonly onMend: (() => void) | undefined;
}

export function BrokenText({ onMend }: Props) {
  return (
    <div class="sheet-note note" id="broken">
      <p>{t(onMend ? 'brokenOwn' : 'brokenHouse')}</p>
      {onMend && (
        <button type="button" id="mend-template" onClick={onMend}>
          {t('mendTemplate')}
        </button>
      )}
    </div>
  );
}
