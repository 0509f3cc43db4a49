// The situations to choose from: searched by word, walked through with the arrow keys, put away once one is chosen.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Phase } from '../../interview/phase.ts';
import { sectionsFor } from '../../templates/ranking.ts';
import { searchOf } from '../../templates/search.ts';
import { t, word } from '../locale.ts';
import { OptionRow } from './option-row.tsx';
import type { ScenarioOption } from './scenario-options.ts';
import { Search } from './search.tsx';
import './scenario-list.css';

interface Props {
  readonly options: readonly ScenarioOption[];
  /** The id of the chosen one. */
  readonly selected: string;
  readonly phase: Phase;
  /** Otherwise only the chosen one is seen. */
  readonly isOpen: boolean;
  /** Walked to: the list stays open. */
  readonly onWalk: (id: string) => void;
  /** Decided on: the questions come next. */
  readonly onChoose: (id: string) => void;
  readonly onOpen: () => void;
}

export function ScenarioList({ options, selected, phase, isOpen, onWalk, onChoose, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const sections = useMemo(() => sectionsFor(options, phase), [options, phase]);
  const all = useMemo(() => sections.flatMap(({ situations }) => situations), [sections]);
  const searched = useMemo(() => searchOf(all), [all]);
  const order = useMemo(() => searched(isOpen ? query : ''), [searched, isOpen, query]);
  const found = new Set(order);
  const tabStop = order.find(({ id }) => id === selected) ?? order[0];

  const walkTo = (id: string) => {
    onWalk(id);
    // The option may not be there yet where the list was closed.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`#scenario-${id}`)?.focus());
  };
  const choose = (id: string) => {
    setQuery('');
    onChoose(id);
  };
  const press = (event: MouseEvent) => {
    const option = optionAt(event.target, order);
    if (!option) return;
    if (isOpen || option.id !== selected) choose(option.id);
    else onOpen();
  };
  const walk = (event: KeyboardEvent) => {
    const option = optionAt(event.target, order);
    if (!option || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { id } = option;
    const at = order.indexOf(option);
    if (event.key === 'ArrowUp' && at === 0 && isOpen) search.current?.focus();
    else if (event.key === ' ' && !isOpen) onOpen();
    else if (event.key === ' ') choose(id);
    else {
      const next = order[indexFor(event.key, at, order.length) ?? -1];
      if (!next) return;
      if (!isOpen) onOpen();
      walkTo(next.id);
    }
    event.preventDefault();
  };

  return (
    <section class="situations" data-open={isOpen} aria-label={t('scenarios')}>
      {isOpen && (
        <Search
          input={search}
          query={query}
          onQuery={setQuery}
          onDown={() => tabStop && walkTo(tabStop.id)}
          onEnter={() => order[0] && choose(order[0].id)}
        />
      )}
      <div
        ref={list}
        class="scenarios"
        role="listbox"
        tabIndex={-1}
        aria-label={t('scenarios')}
        onClick={press}
        onKeyDown={walk}
      >
        {sections.map(({ group, situations }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of its own
          <div
            key={group}
            role="group"
            class="scenario-group"
            aria-labelledby={`group-${group}`}
            hidden={!situations.some((option) => found.has(option))}
          >
            <span id={`group-${group}`} class="scenario-heading">
              {word('group', group)}
            </span>
            {situations.map((option) => (
              <OptionRow
                key={option.id}
                option={option}
                phase={phase}
                isSelected={option.id === selected}
                isFound={found.has(option)}
                isTabStop={option === tabStop}
                isAlone={!isOpen}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" class="note nothing">
        {order.length === 0 && t('nothingFound')}
      </p>
    </section>
  );
}

function optionAt(
  target: EventTarget | null,
  options: readonly ScenarioOption[],
): ScenarioOption | undefined {
  const row = target instanceof Element ? target.closest('[role="option"]') : null;
  return row ? options.find(({ id }) => row.id === `scenario-${id}`) : undefined;
}

function indexFor(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
