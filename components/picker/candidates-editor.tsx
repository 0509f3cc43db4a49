// The days on which the user could come instead: three rows to begin with.
import { useRef } from 'preact/hooks';
import type { Candidate } from '../../interview/facts.ts';
import { t } from '../locale.ts';
import { CandidateRow } from './candidate-row.tsx';
import './candidates-editor.css';

/** So many that the other side has a choice. */
const SUGGESTED = 3;
const MOST = 8;

interface Props {
  /** Rows without a date among them: those say nothing yet. */
  readonly candidates: readonly Candidate[];
  /** What is over can't be offered. */
  readonly today: Temporal.PlainDate;
  readonly isMissing: boolean;
  readonly onChange: (candidates: readonly Candidate[]) => void;
}

const blank: Candidate = { date: '' };

export function CandidatesEditor({ candidates, today, isMissing, onChange }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const rows = [
    ...candidates,
    ...Array.from({ length: Math.max(0, SUGGESTED - candidates.length) }, () => blank),
  ];
  const lacking = SUGGESTED - rows.filter(({ date }) => date !== '').length;

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
      {rows.map((row, at) => (
        <CandidateRow
          // Rows have nothing but their place to be told apart by.
          key={at}
          row={row}
          number={`${at + 1}`}
          today={today}
          isMissing={isMissing && at === 0}
          canRemove={rows.length > SUGGESTED || !isBlank(row)}
          onChange={(changed) => onChange(rows.map((one, index) => (index === at ? changed : one)))}
          onRemove={() => remove(at)}
        />
      ))}
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
