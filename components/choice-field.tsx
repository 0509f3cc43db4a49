// A labelled select, named by what it asks for.
import { t } from './locale.ts';

interface Props<Choice extends string> {
  readonly ask: 'reason' | 'call' | 'applicant' | 'route' | 'tone' | 'mailLocale';
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChange: (value: Choice) => void;
}

export function ChoiceField<Choice extends string>({ ask, value, choices, onChange }: Props<Choice>) {
  const choose = (wanted: string) => {
    const choice = choices.find((candidate) => candidate.value === wanted);
    if (choice) onChange(choice.value);
  };
  return (
    <label class="field" data-ask={ask}>
      <span class="field-label">{t(`field_${ask}`)}</span>
      <select name={ask} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
