// The questions about the interview that the chosen mail needs answered.
import { calls, type Reason } from '../../interview/facts.ts';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../locale.ts';
import { CandidatesEditor } from './candidates-editor.tsx';
import { type FactsForm, FactText } from './fact-text.tsx';
import { rare } from './rare.ts';
import { RareFields } from './rare-fields.tsx';
import './fact-fields.css';

interface Props {
  readonly form: FactsForm;
  /** The ones that read naturally in the chosen mail. */
  readonly reasons: readonly Reason[];
  /** Undefined where the mail is for one kind of interview only. */
  readonly isOnline: boolean | undefined;
  readonly today: Temporal.PlainDate;
  /** A call is a matter of manners only when the interview is near or over. */
  readonly isNear: boolean;
}

export function FactFields({ form, reasons, isOnline, today, isNear }: Props) {
  const { facts, asks, needs, missing, onChange } = form;
  return (
    <fieldset class="group fields">
      <legend>{t('facts')}</legend>
      <FactText ask="agentCompany" form={form} />
      <FactText ask="company" form={form} />
      <div class="person">
        <FactText ask="contactTitle" form={form} />
        <FactText ask="contact" form={form} />
      </div>
      <FactText ask="date" form={form} />
      <FactText ask="time" form={form} />
      <FactText ask="eta" form={form} />
      {rare.map((ask) => needs.includes(ask) && <FactText key={ask} ask={ask} form={form} />)}
      {isOnline !== undefined && asks.includes('isOnline') && (
        <label class="check">
          <input
            type="checkbox"
            name="isOnline"
            checked={isOnline}
            onChange={(event) => onChange({ isOnline: event.currentTarget.checked })}
          />
          {t('field_isOnline')}
        </label>
      )}
      {asks.includes('candidates') && (
        <CandidatesEditor
          candidates={facts.candidates ?? []}
          today={today}
          isMissing={missing.includes('candidates')}
          onChange={(candidates) => onChange({ candidates })}
        />
      )}
      {asks.includes('reason') && reasons.length > 1 && (
        <ChoiceField
          ask="reason"
          value={facts.reason ?? 'none'}
          choices={reasons.map((value) => ({ value, label: t(`reason_${value}`) }))}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      {facts.reason === 'own' && reasons.includes('own') && <FactText ask="ownReason" form={form} />}
      {isNear && asks.includes('call') && (
        <ChoiceField
          ask="call"
          value={facts.call ?? 'none'}
          choices={calls.map((value) => ({ value, label: t(`call_${value}`) }))}
          onChange={(call) => onChange({ call })}
        />
      )}
      <RareFields form={form} />
    </fieldset>
  );
}
