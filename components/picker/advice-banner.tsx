// What to do before mailing, and a way to the mail that fits when the chosen one doesn't.
import type { Advice, Level } from '../../interview/advice.ts';
import type { Phase } from '../../interview/phase.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import { fittingFirst } from '../../templates/ranking.ts';
import { type MessageKey, t } from '../locale.ts';

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
  const words = wording[advice.level];
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
      {words && (
        <div class="banner" id="advice" data-advice={advice.level}>
          <p>
            <strong>{t(words.what)}</strong>
            <span>{t(words.why)}</span>
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

const wording: Readonly<Record<Level, { readonly what: MessageKey; readonly why: MessageKey } | undefined>> =
  {
    mail: undefined,
    'call-if-silent': { what: 'callIfSilent', why: 'callIfSilentWhy' },
    'phone-is-safer': { what: 'phoneIsSafer', why: 'phoneIsSaferWhy' },
    'mail-then-call': { what: 'mailThenCall', why: 'mailThenCallWhy' },
    'call-first': { what: 'callFirst', why: 'callFirstWhy' },
    'call-now': { what: 'callFirst', why: 'callNowWhy' },
  };

function firstFitting(phase: Phase): Scenario | undefined {
  return fittingFirst(catalogue.ja, phase)[0];
}
