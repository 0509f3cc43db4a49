// Whether what was typed is saved.
import { t } from '../../locale.ts';
import type { SaveState } from '../../use-edits.ts';

const messages = { idle: undefined, saving: 'saving', saved: 'saved', failed: 'notSaved' } as const;

export function SavedAs({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  const message = messages[state];
  return (
    <p role="status" class="note" id="template-status" data-state={state}>
      {message && t(message)}
      {state === 'failed' && (
        <button type="button" class="link" onClick={onRetry}>
          {t('saveAgain')}
        </button>
      )}
    </p>
  );
}
