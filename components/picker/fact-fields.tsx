// The questions about the interview that the chosen mail needs answered.
import { calls, type Facts, type Reason } from '../../interview/facts.ts';
import type { Ask } from '../../templates/field.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../locale.ts';
import { TextField } from '../text-field.tsx';

interface Props {
  readonly facts: Facts;
  /** The ones that read naturally in the chosen mail. */
  readonly reasons: readonly Reason[];
  readonly asks: readonly Ask[];
  /** Marked as missing: only once the user has tried to insert. */
  readonly missing: readonly Ask[];
  /** A call is a matter of manners only when the interview is near or over. */
  readonly isNear: boolean;
  readonly onChange: (facts: Facts) => void;
}

const words = ['company', 'contact', 'date', 'time', 'ownReason', 'department', 'round'] as const;
type Words = (typeof words)[number];

export function FactFields({ facts, reasons, asks, missing, isNear, onChange }: Props) {
  const text = (ask: Words, more: Partial<Parameters<typeof TextField>[0]> = {}) =>
    asks.includes(ask) && (
      <TextField
        ask={ask}
        value={facts[ask] ?? ''}
        isMissing={missing.includes(ask)}
        onChange={(value) => onChange({ ...facts, [ask]: value })}
        {...more}
      />
    );
  const hasRare = asks.includes('department') || asks.includes('round');

  return (
    <fieldset class="group fields">
      <legend>{t('facts')}</legend>
      {text('company')}
      {text('contact', { isOptional: true })}
      {text('date', { type: 'date' })}
      {text('time', { type: 'time' })}
      {asks.includes('reason') && (
        <ChoiceField
          ask="reason"
          value={facts.reason ?? 'none'}
          choices={reasons.map((value) => ({ value, label: t(`reason_${value}`) }))}
          onChange={(reason) => onChange({ ...facts, reason })}
        />
      )}
      {facts.reason === 'own' && text('ownReason', { hint: t('ownReasonHint') })}
      {isNear && asks.includes('call') && (
        <ChoiceField
          ask="call"
          value={facts.call ?? 'none'}
          choices={calls.map((value) => ({ value, label: t(`call_${value}`) }))}
          onChange={(call) => onChange({ ...facts, call })}
        />
      )}
      {hasRare && (
        <details class="more">
          <summary>{t('more')}</summary>
          <div class="fields">
            {text('department', { isOptional: true })}
            {text('round', { isOptional: true, hint: t('roundHint') })}
          </div>
        </details>
      )}
    </fieldset>
  );
}
