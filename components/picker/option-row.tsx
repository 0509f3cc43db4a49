// One situation in the list: its name; once chosen, also the line that explains it. Hundreds may be listed: each is drawn
// again only when it changes itself, and what the search doesn't find is only out of sight, with what is in it.
import { useMemo } from 'preact/hooks';
import type { Phase } from '../../interview/phase.ts';
import { t } from '../locale.ts';
import type { ScenarioOption } from './scenario-options.ts';

interface Props {
  readonly option: ScenarioOption;
  readonly phase: Phase;
  readonly isSelected: boolean;
  /** Otherwise the search has put it out of sight. */
  readonly isFound: boolean;
  /** The one that Tab comes to. */
  readonly isTabStop: boolean;
  /** The list is put away: a press brings it back. */
  readonly isAlone: boolean;
}

export function OptionRow({ isFound, isTabStop, ...shown }: Props) {
  const { option, phase, isSelected, isAlone } = shown;
  const content = useMemo(() => <Content {...shown} />, [option, phase, isSelected, isAlone]);
  return useMemo(
    () => (
      <div
        id={`scenario-${option.id}`}
        class="scenario"
        role="option"
        aria-selected={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        hidden={!isFound}
      >
        {content}
      </div>
    ),
    [option, isSelected, isTabStop, isFound, content],
  );
}

function Content({ option, phase, isSelected, isAlone }: Omit<Props, 'isFound' | 'isTabStop'>) {
  const { title, summary, phases, lang } = option;
  return (
    <>
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
    </>
  );
}
