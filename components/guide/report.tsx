// Something is wrong with the mail page: a report that the user can pass on, copied and never sent.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locale.ts';

export interface Reporting {
  make(): Promise<string>;
  /** False: the browser let us write nothing to the clipboard. */
  copy(report: string): Promise<boolean>;
}

export function Report({ make, copy }: Reporting) {
  const making = useRef<Promise<string> | undefined>(undefined);
  const [isCopied, setCopied] = useState<boolean>();
  // Made beforehand: browsers let a press write to the clipboard for a few seconds only.
  useEffect(() => {
    making.current = make();
    making.current.catch(() => {});
  }, []);
  const press = async () => setCopied(await (making.current ?? make()).then(copy).catch(() => false));
  return (
    <section aria-labelledby="guide-report">
      <h3 id="guide-report">{t('reportTitle')}</h3>
      <p>{t('reportWhat')}</p>
      <p>
        <button type="button" id="report" onClick={press}>
          {t('reportCopy')}
        </button>{' '}
        <span role="status" id="report-status" data-copied={isCopied}>
          {isCopied !== undefined && t(isCopied ? 'reportCopied' : 'notCopied')}
        </span>
      </p>
    </section>
  );
}
