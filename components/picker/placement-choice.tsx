// Where the letter goes in a draft that already has text.
import type { Context, Placement } from '../../interview/context.ts';
import { t } from '../locale.ts';
import { choicesFor } from './draft-fit.ts';
import './placement-choice.css';

interface Props {
  readonly context: Context;
  readonly placement: Placement | undefined;
  readonly onChoose: (placement: Placement) => void;
}

const names = {
  top: 'placeTop',
  cursor: 'placeCursor',
  replace: 'placeReplace',
  letter: 'placeLetter',
} as const;

export function PlacementChoice({ context, placement, onChoose }: Props) {
  if (context.text === 'empty') return null;
  if (context.text === 'letter') return <p class="placement note">{t('placeLetter')}</p>;
  return (
    <fieldset class="placement" id="placement">
      <legend>{t(context.text === 'edited-letter' ? 'wasEdited' : 'placement')}</legend>
      {choicesFor(context).map((choice) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name="placement"
            value={choice}
            checked={placement === choice}
            onChange={() => onChoose(choice)}
          />
          {t(names[choice])}
        </label>
      ))}
    </fieldset>
  );
}
