// What to say on the phone, and what to do between.
import { t } from '../locale.ts';
import { Marked } from './marked.tsx';
import './phone-script.css';

interface Props {
  readonly lines: readonly string[];
  readonly lang: string;
  /** The company's, as the mail says it. */
  readonly number: string | undefined;
}

export function PhoneScript({ lines, lang, number }: Props) {
  return (
    <div class="script" id="preview-phone" lang={lang}>
      {number && <p class="direction">{t('numberFromMail', number)}</p>}
      {lines.map((line) => (
        <p class={/^[（(]/.test(line) ? 'direction' : 'speech'}>
          <Marked text={line} />
        </p>
      ))}
    </div>
  );
}
