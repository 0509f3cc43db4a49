// One of the days on which the user could come instead, and the hours on it.
import type { Candidate } from '../../interview/facts.ts';
import { endsBeforeStart } from '../../interview/span.ts';
import { t } from '../locale.ts';

interface Props {
  readonly row: Candidate;
  /** As it is counted on the page, from 1. */
  readonly number: string;
  readonly today: Temporal.PlainDate;
  readonly isMissing: boolean;
  readonly canRemove: boolean;
  readonly onChange: (row: Candidate) => void;
  readonly onRemove: () => void;
}

export function CandidateRow({ row, number, today, isMissing, canRemove, onChange, onRemove }: Props) {
  const isBackwards = endsBeforeStart(row);
  const why = `candidate-${number}-why`;
  const change = (part: keyof Candidate) => (event: { readonly currentTarget: HTMLInputElement }) =>
    onChange({ ...row, [part]: event.currentTarget.value });
  return (
    <div class="candidate field">
      <input
        name="candidates"
        type="date"
        aria-label={t('candidateDate', number)}
        aria-invalid={isMissing ? 'true' : 'false'}
        value={row.date}
        min={today.toString()}
        max="9999-12-31"
        onInput={change('date')}
      />
      <div class="rest">
        <span class="hours">
          <input
            name="candidateFrom"
            type="time"
            aria-label={t('candidateFrom', number)}
            value={row.time ?? ''}
            onInput={change('time')}
          />
          <span aria-hidden="true">–</span>
          <input
            name="candidateTo"
            type="time"
            aria-label={t('candidateTo', number)}
            aria-invalid={isBackwards ? 'true' : 'false'}
            aria-describedby={isBackwards ? why : undefined}
            value={row.endTime ?? ''}
            onInput={change('endTime')}
          />
        </span>
        <button
          type="button"
          class="quiet"
          aria-label={t('candidateRemove', number)}
          title={t('candidateRemove', number)}
          disabled={!canRemove}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      {isBackwards && (
        <p class="wrong" id={why} role="alert">
          {t('candidateBackwards')}
        </p>
      )}
    </div>
  );
}
