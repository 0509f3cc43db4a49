// Asks once, kindly, whether the reason in the mail is what happened.

import { explain } from '../../interview/courtesy/explain.ts';
import type { Finding } from '../../interview/courtesy/finding.ts';
import { interfaceLocale, t } from '../locale.ts';

interface Props {
  readonly finding: Finding;
  readonly onConfirm: () => void;
  /** Undefined where the words are the user's own: they know best what else to say. */
  readonly rewording?: { readonly label: string; readonly onChoose: () => void } | undefined;
}

export function TruthQuestion({ finding, onConfirm, rewording }: Props) {
  return (
    <div class="finding truth" data-rule={finding.rule}>
      <p>
        <strong>{t('quoted', finding.text)}</strong> {explain(finding, interfaceLocale).why}
        <small>{t('truthWhy')}</small>
      </p>
      <div class="presses">
        <button type="button" id="truth-yes" onClick={onConfirm}>
          {t('truthYes')}
        </button>
        {rewording && (
          <button type="button" id="truth-reword" onClick={rewording.onChoose}>
            {rewording.label}
          </button>
        )}
      </div>
    </div>
  );
}
