// Something is wrong with the mail page: a report that the user can pass on, copied and never sent.
import { useState } from 'preact/hooks';
import { t } from '../locale.ts';

interface Props {
  /** False: the browser let us write nothing to the clipboard. */
  readonly onReport: () => Promise<boolean>;
}

export function Report({ onReport }: Props) {
  const [isCopied, setCopied] = useState<boolean>();
  const report = async () => setCopied(await onReport().catch(() => false));
  return (
    <section aria-labelledby="guide-report">
      <h3 id="guide-report">{t('reportTitle')}</h3>
      <p>{t('reportWhat')}</p>
      <p>
        <button type="button" id="report" onClick={report}>
          {t('reportCopy')}
        </button>{' '}
        <span role="status" id="report-status" data-copied={isCopied}>
          {isCopied !== undefined && t(isCopied ? 'reportCopied' : 'notCopied')}
        </span>
      </p>
    </section>
  );
}
