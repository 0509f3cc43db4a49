// What to do before mailing, and a way to the mail that fits when the chosen one doesn't. It never holds a mail back.
import type { Advice } from '../../interview/advice.ts';
import { type Trade, trades } from '../../interview/hours.ts';
import type { Phase } from '../../interview/phase.ts';
import type { Scenario } from '../../templates/catalogue.ts';
import { t, word } from '../locale.ts';
import { adviceWords } from './advice-words.ts';
import './advice-banner.css';

interface Props {
  readonly advice: Advice;
  readonly now: Temporal.ZonedDateTime;
  readonly phase: Phase;
  /** What fits the phase, when the chosen scenario doesn't. */
  readonly fitting: Scenario | undefined;
  /** Asked only where it matters: shops keep other hours than offices. */
  readonly trade: Trade | undefined;
  /** There are words for the phone, and their tab isn't open already. */
  readonly canShowScript: boolean;
  readonly onTrade: (trade: Trade) => void;
  readonly onSwitch: (scenario: Scenario) => void;
  readonly onShowScript: () => void;
}

export function AdviceBanner(props: Props) {
  const { advice, now, phase, fitting, trade, canShowScript, onTrade, onSwitch, onShowScript } = props;
  const words = adviceWords(advice, now);
  const isPast = phase === 'missed' || phase === 'after';
  return (
    <div role="status" class="banners">
      {fitting && (
        <div class="banner warm" id="mismatch">
          <p>
            <strong>{t(isPast ? 'isPast' : 'isAhead')}</strong>
          </p>
          <button type="button" id="switch-scenario" onClick={() => onSwitch(fitting)}>
            {t(isPast ? 'toApology' : 'toBefore')}
          </button>
        </div>
      )}
      {words && (
        <div class="banner warm" id="advice" data-advice={advice.level}>
          <p>
            <strong>{words.what}</strong>
            <span>{words.why}</span>
            {trade && (
              <label class="trade">
                {t('trade')}
                <select
                  name="trade"
                  value={trade}
                  onChange={(event) => {
                    const wanted = trades.find((one) => one === event.currentTarget.value);
                    if (wanted) onTrade(wanted);
                  }}
                >
                  {trades.map((one) => (
                    <option key={one} value={one}>
                      {word('trade', one)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </p>
          {canShowScript && (
            <button type="button" id="show-script" onClick={onShowScript}>
              {t('showScript')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
