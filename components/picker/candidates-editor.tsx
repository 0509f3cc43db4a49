// The days on which the user could come instead: three rows to begin with, each a day and the hours on it.
import { useRef } from 'preact/hooks';
import type { Candidate } from '../../interview/facts.ts';
import { t } from '../locale.ts';
import './candidates-editor.css';

/** So many that the other side has a choice. */
const SUGGESTED = 3;
const MOST = 8;

interface Props {
  /** Rows without a date among them: those say nothing yet. */
  readonly candidates: readonly Candidate[];
  readonly isMissing: boolean;
  readonly onChange: (candidates: readonly Candidate[]) => void;
}

const blank: Candidate = { date: '' };

export function CandidatesEditor({ candidates, isMissing, onChange }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const rows = [
    ...candidates,
    ...Array.from({ length: Math.max(0, SUGGESTED - candidates.length) }, () => blank),
  ];
  const lacking = SUGGESTED - rows.filter(({ date }) => date !== '').length;

  const change = (at: number, part: keyof Candidate, value: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [part]: value } : row)));
  const focusRow = (at: number) =>
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('[name="candidates"]')[at]?.focus());
  const add = () => {
    onChange([...rows, blank]);
    focusRow(rows.length);
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    focusRow(Math.max(0, at - 1));
  };

  return (
    <fieldset ref={list} class="candidates" id="candidates">
      <legend class="field-label">
        {t('field_candidates')}
        <small>
          {lacking > 0 && lacking < SUGGESTED ? t('candidatesMore', `${lacking}`) : t('candidatesWhy')}
        </small>
      </legend>
      {rows.map((row, at) => {
        const input = (part: keyof Candidate, name: string, label: string) => (
          <input
            name={name}
            type={part === 'date' ? 'date' : 'time'}
            aria-label={label}
            aria-invalid={isMissing && part === 'date' && at === 0 ? 'true' : 'false'}
            value={row[part] ?? ''}
            max={part === 'date' ? '9999-12-31' : undefined}
            onInput={(event) => change(at, part, event.currentTarget.value)}
          />
        );
        const number = `${at + 1}`;
        return (
          // Rows have nothing but their place to be told apart by.
          <div key={at} class="candidate field">
            {input('date', 'candidates', t('candidateDate', number))}
            <span class="hours">
              {input('time', 'candidateFrom', t('candidateFrom', number))}
              <span aria-hidden="true">–</span>
              {input('endTime', 'candidateTo', t('candidateTo', number))}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('candidateRemove', number)}
              title={t('candidateRemove', number)}
              disabled={rows.length <= SUGGESTED && isBlank(row)}
              onClick={() => remove(at)}
            >
              ×
            </button>
          </div>
        );
      })}
      {rows.length < MOST && (
        <button type="button" id="add-candidate" class="link" onClick={add}>
          {t('candidateAdd')}
        </button>
      )}
    </fieldset>
  );
}

function isBlank({ date, time = '', endTime = '' }: Candidate): boolean {
  return date === '' && time === '' && endTime === '';
}
