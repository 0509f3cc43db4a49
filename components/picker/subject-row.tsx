// The subject as it will stand after Insert.
import { t } from '../locale.ts';
import type { SubjectFate } from './draft-fit.ts';
import { Marked } from './marked.tsx';

interface Props {
  /** The letter's own subject. */
  readonly subject: string;
  readonly lang: string;
  /** The draft's subject so far. */
  readonly former: string;
  readonly fate: SubjectFate;
  readonly isReplacing: boolean;
  readonly onReplace: (replace: boolean) => void;
}

export function SubjectRow({ subject, lang, former, fate, isReplacing, onReplace }: Props) {
  const isOurs = fate === 'ours' || (fate === 'kept' && isReplacing);
  return (
    <div class="subject">
      <span class="subject-label">{t('subject')}</span>
      <div>
        {isOurs ? (
          <div id="preview-subject" lang={lang}>
            <Marked text={subject} />
          </div>
        ) : (
          <>
            {former && <div id="preview-subject">{former}</div>}
            <span class="note">{t('subjectStays')}</span>
          </>
        )}
        {fate === 'kept' && (
          <label class="check">
            <input
              type="checkbox"
              name="replaceSubject"
              checked={isReplacing}
              onChange={(event) => onReplace(event.currentTarget.checked)}
            />
            {t('changeSubject')}
          </label>
        )}
      </div>
    </div>
  );
}
