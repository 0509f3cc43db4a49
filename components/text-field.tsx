// A labelled input, named by what it asks for.
import type { Ask } from '../templates/field.ts';
import { t } from './locale.ts';

/** A year of five digits is a slip of the keyboard. */
const LAST_DAY = '9999-12-31';

interface Props {
  readonly ask: Ask;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'email';
  readonly hint?: string;
  /** Whose the hint is, where it stands in for what isn't written here. */
  readonly hintFrom?: string;
  readonly isOptional?: boolean;
  readonly isMissing?: boolean;
  /** The line of a mail that the value was read in. */
  readonly source?: string;
  readonly autocomplete?: 'name' | 'tel' | 'email';
}

export function TextField(props: Props) {
  const { ask, value, onChange, onLeave, type = 'text', hint, isOptional, isMissing } = props;
  const hintFrom = value === '' ? props.hintFrom : undefined;
  return (
    <label class="field" data-ask={ask}>
      <span class="field-label">
        {t(`field_${ask}`)}
        {isOptional && !props.source && !hintFrom && <small>{t('optional')}</small>}
        {hintFrom && <small>{hintFrom}</small>}
        {props.source && <small title={props.source}>{t('fromMail')}</small>}
      </span>
      <input
        name={ask}
        // Preact types each kind of input apart; these attributes go with all of ours.
        type={type as 'text'}
        value={value}
        placeholder={hint ?? ''}
        autocomplete={props.autocomplete ?? 'off'}
        spellcheck={false}
        aria-invalid={isMissing ? 'true' : 'false'}
        {...(type === 'date' && { max: LAST_DAY })}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={() => onLeave?.()}
      />
    </label>
  );
}
