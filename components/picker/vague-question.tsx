// “I want to cancel” leaves the other side to ask back what is meant, so the picker asks first.
import type { Meaning } from '../../templates/vague.ts';
import { t } from '../locale.ts';
import './vague-question.css';

export function VagueQuestion({ onMean }: { readonly onMean: (meaning: Meaning) => void }) {
  return (
    <section class="vague" id="vague" aria-label={t('vagueAsk')}>
      <p>
        <strong>{t('vagueAsk')}</strong>
      </p>
      <p class="note">{t('vagueWhy')}</p>
      <button type="button" id="vague-withdraw" onClick={() => onMean('withdraw')}>
        {t('vagueWithdraw')}
      </button>
      <button type="button" id="vague-reschedule" onClick={() => onMean('reschedule')}>
        {t('vagueReschedule')}
      </button>
    </section>
  );
}
