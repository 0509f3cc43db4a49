// One thing to prefer: its name, one line that explains it, and its choices side by side.
import type { ComponentChildren } from 'preact';

interface RowProps {
  readonly name: string;
  readonly label: string;
  readonly why: string;
  readonly children: ComponentChildren;
}

export function Row({ name, label, why, children }: RowProps) {
  return (
    <fieldset
      class="preference"
      aria-labelledby={`preference-${name}`}
      aria-describedby={`preference-${name}-why`}
    >
      <p id={`preference-${name}`} class="preference-label">
        {label}
      </p>
      <p id={`preference-${name}-why`} class="note">
        {why}
      </p>
      <div class="segments">{children}</div>
    </fieldset>
  );
}

interface SegmentsProps<Word extends string> {
  readonly name: string;
  readonly value: Word;
  readonly words: readonly Word[];
  readonly called: (word: Word) => string;
  readonly onChange: (word: Word) => void;
}

export function Segments<Word extends string>({ name, value, words, called, onChange }: SegmentsProps<Word>) {
  return (
    <>
      {words.map((one) => (
        <label key={one} class="segment">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onChange(one)}
          />
          <span>{called(one)}</span>
        </label>
      ))}
    </>
  );
}
