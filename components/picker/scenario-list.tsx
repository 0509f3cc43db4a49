// The situations to choose from: a list that the arrow keys walk through.
import { useRef } from 'preact/hooks';
import type { Phase } from '../../interview/phase.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import { t } from '../locale.ts';
import './scenario-list.css';

interface Props {
  readonly selected: Scenario;
  readonly phase: Phase;
  readonly onSelect: (scenario: Scenario) => void;
}

export function ScenarioList({ selected, phase, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);

  const walk = (event: KeyboardEvent) => {
    const index = indexFor(event.key, catalogue.ja.indexOf(selected));
    const scenario = index === undefined ? undefined : catalogue.ja[index];
    if (!scenario || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(scenario);
    list.current?.querySelector<HTMLElement>(`#scenario-${scenario.id}`)?.focus();
  };

  return (
    <div ref={list} class="scenarios" role="listbox" tabIndex={-1} aria-label={t('scenarios')}>
      {catalogue.ja.map((scenario) => {
        const { title, summary } = scenario;
        const isSelected = scenario === selected;
        return (
          <div
            key={scenario.id}
            id={`scenario-${scenario.id}`}
            class="scenario"
            role="option"
            aria-selected={isSelected}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => onSelect(scenario)}
            onKeyDown={walk}
          >
            <span class="scenario-title" lang="ja">
              {title}
            </span>
            {!scenario.phases.includes(phase) && (
              <span class="scenario-hint">
                {t(scenario.phases.includes('days-before') ? 'fitsBefore' : 'fitsAfter')}
              </span>
            )}
            {isSelected && (
              <span class="scenario-summary" lang="ja">
                {summary}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function indexFor(key: string, index: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'ArrowDown':
      return Math.min(index + 1, catalogue.ja.length - 1);
    case 'Home':
      return 0;
    case 'End':
      return catalogue.ja.length - 1;
    default:
      return undefined;
  }
}
