// Says whether what was changed is saved.
import { t } from './locale.ts';
import type { SaveState } from './use-edits.ts';
import './save-status.css';

const messages = {
  idle: undefined,
  saving: 'saving',
  saved: 'saved',
  failed: 'notSaved',
  outdated: 'notSavedOutdated',
} as const;

interface Props {
  readonly id?: string;
  readonly state: SaveState;
  readonly onRetry: () => void;
}

export function SaveStatus({ id, state, onRetry }: Props) {
  const message = messages[state];
  return (
    <p role="status" id={id} class="note save-status" data-state={state}>
      {message && t(message)}
      {state === 'failed' && (
        <button type="button" class="link" onClick={onRetry}>
          {t('saveAgain')}
        </button>
      )}
    </p>
  );
}
