// What to do before mailing, and a way to the mail that fits when the chosen one doesn't.
import type { Advice } from '../../interview/advice.ts';
import type { Phase } from '../../interview/phase.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import { t } from '../locale.ts';

interface Props {
  readonly advice: Advice;
  readonly phase: Phase;
  readonly scenario: Scenario;
  /** The phone's tab is open already. */
  readonly isOnPhone: boolean;
  readonly onSelect: (scenario: Scenario) => void;
  readonly onShowScript: () => void;
}

export function AdviceBanner({ advice, phase, scenario, isOnPhone, onSelect, onShowScript }: Props) {
  const fitting = scenario.phases.includes(phase) ? undefined : firstFitting(phase);
  const isPast = phase === 'missed' || phase === 'after';
  return (
    <>
      {fitting && (
        <div class="banner" id="mismatch">
          <p>
            <strong>{t(isPast ? 'isPast' : 'isAhead')}</strong>
          </p>
          <button type="button" id="switch-scenario" onClick={() => onSelect(fitting)}>
            {t(isPast ? 'toApology' : 'toBefore')}
          </button>
        </div>
      )}
      {advice !== 'mail' && (
        <div class="banner" id="advice" data-advice={advice}>
          <p>
            <strong>{t(advice === 'mail-then-call' ? 'mailThenCall' : 'callFirst')}</strong>
            <span>{t(why[advice])}</span>
          </p>
          {!isOnPhone && (
            <button type="button" id="show-script" onClick={onShowScript}>
              {t('showScript')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

const why = {
  'call-first': 'callFirstWhy',
  'call-now': 'callNowWhy',
  'mail-then-call': 'mailThenCallWhy',
} as const;

function firstFitting(phase: Phase): Scenario | undefined {
  return catalogue.find(({ phases }) => phases.includes(phase));
}
