// One situation in the list: its name; once chosen, also the line that explains it.
import type { Phase } from '../../interview/phase.ts';
import { t } from '../locale.ts';
import type { ScenarioOption } from './scenario-options.ts';

interface Props {
  readonly option: ScenarioOption;
  readonly phase: Phase;
  readonly isSelected: boolean;
  /** The one that Tab comes to. */
  readonly isTabStop: boolean;
  /** The list is put away: a press brings it back. */
  readonly isAlone: boolean;
  readonly onPress: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function OptionRow({ option, phase, isSelected, isTabStop, isAlone, onPress, onKey }: Props) {
  const { id, title, summary, phases, lang } = option;
  return (
    <div
      id={`scenario-${id}`}
      class="scenario"
      role="option"
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onPress}
      onKeyDown={onKey}
    >
      <span class="scenario-title" lang={lang}>
        {title}
      </span>
      {!phases.includes(phase) && (
        <span class="scenario-hint">{t(phases.includes('days-before') ? 'fitsBefore' : 'fitsAfter')}</span>
      )}
      {isAlone && (
        <span class="scenario-change" aria-hidden="true">
          {t('chooseAnother')}
        </span>
      )}
      {isSelected && (
        <span class="scenario-summary" lang={lang}>
          {summary}
        </span>
      )}
    </div>
  );
}
