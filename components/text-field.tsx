// A labelled input of one line or several, named by what it asks for.
import { useId } from 'preact/hooks';
import type { Ask } from '../templates/field.ts';
import { LengthNote } from './length-note.tsx';
import { t } from './locale.ts';
import type { TooLong } from './use-limits.ts';

/** A year of five digits is a slip of the keyboard. */
const LAST_DAY = '9999-12-31';

interface Props {
  readonly ask: Ask | 'label';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email';
  /** How many lines it shows; it takes one only, unless told. */
  readonly lines?: number;
  readonly hint?: string;
  /** Whose the hint is, where it stands in for what isn't written here. */
  readonly hintFrom?: string;
  /** A word below it. */
  readonly note?: string;
  readonly isOptional?: boolean;
  readonly isMissing?: boolean;
  /** What was typed can't be stored. */
  readonly tooLong?: TooLong | undefined;
  /** The line of a mail that the value was read in. */
  readonly source?: string;
  readonly autocomplete?: 'name' | 'tel' | 'email';
}

export function TextField(props: Props) {
  const {
    ask,
    value,
    onChange,
    onLeave,
    type = 'text',
    lines,
    hint,
    note,
    isOptional,
    isMissing,
    tooLong,
  } = props;
  const id = useId();
  const descriptions = [note && `${id}-note`, tooLong && `${id}-long`].filter(Boolean).join(' ');
  const hintFrom = value === '' ? props.hintFrom : undefined;
  const shared = {
    id,
    name: ask,
    value,
    placeholder: hint ?? '',
    autocomplete: props.autocomplete ?? 'off',
    spellcheck: false,
    'aria-invalid': isMissing || tooLong ? 'true' : 'false',
    onBlur: () => onLeave?.(),
    ...(descriptions && { 'aria-describedby': descriptions }),
  } as const;
  return (
    <div class="field" data-ask={ask}>
      <label class="field-label" htmlFor={id}>
        {t(`field_${ask}`)}
        {isOptional && !props.source && !hintFrom && <small>{t('optional')}</small>}
        {hintFrom && <small>{hintFrom}</small>}
        {props.source && <small title={props.source}>{t('fromMail')}</small>}
      </label>
      {lines ? (
        <textarea {...shared} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          // Preact types each kind of input apart; these attributes go with all of ours.
          type={type as 'text'}
          {...(type === 'date' && { max: LAST_DAY })}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <LengthNote id={`${id}-long`} long={tooLong} />
    </div>
  );
}
