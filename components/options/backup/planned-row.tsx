// One record of an import: what it is, how it would change, and which to keep where two conflict.
import type { Choice, PlannedRecord } from '../../../settings/backup/plan.ts';
import { t, word } from '../../locale.ts';
import { Differences } from './differences.tsx';
import { kindWord, nameOf } from './naming.ts';

interface Props {
  readonly record: PlannedRecord;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function PlannedRow({ record, choice, onChoose }: Props) {
  const { key, standing, theirs, choices } = record;
  const name = nameOf(key, theirs);
  return (
    <li class="planned" data-key={key} data-standing={standing}>
      <p class="planned-name">
        <span class="planned-kind">{kindWord(key)}</span>
        <bdi>{name}</bdi>
      </p>
      {(standing === 'changed' || standing === 'conflicting') && <Differences record={record} />}
      {choices.length > 0 && (
        <fieldset class="choices" aria-label={`${kindWord(key)} ${name}`}>
          {choices.toSorted(asShown).map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name={`choice-${key}`}
                value={one}
                checked={choice === one}
                onChange={() => onChoose(one)}
              />
              {word('choice', one)}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

const order: readonly Choice[] = ['both', 'mine', 'theirs'];

/** In every row alike, whatever is suggested. */
function asShown(one: Choice, other: Choice): number {
  return order.indexOf(one) - order.indexOf(other);
}

/** For all conflicts with one press. */
export function ChoiceForAll({ onChoose }: { readonly onChoose: (choice: Choice) => void }) {
  return (
    <p class="choice-all">
      <span id="choice-all" class="note">
        {t('choiceAll')}
      </span>
      {order.map((one) => (
        <button
          key={one}
          type="button"
          id={`all-${one}`}
          aria-describedby="choice-all"
          onClick={() => onChoose(one)}
        >
          {word('choice', one)}
        </button>
      ))}
    </p>
  );
}
