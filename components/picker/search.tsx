// Narrows the situations down while it is typed into.
import type { RefObject } from 'preact';
import { t } from '../locale.ts';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** To the list. */
  readonly onDown: () => void;
  /** The first one is it. */
  readonly onEnter: () => void;
}

export function Search({ input, query, onQuery, onDown, onEnter }: Props) {
  const press = (event: KeyboardEvent) => {
    // Both keys are the input method's while it composes.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <input
      ref={input}
      type="search"
      name="search"
      class="search"
      aria-label={t('search')}
      placeholder={t('searchHint')}
      autocomplete="off"
      spellcheck={false}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={press}
    />
  );
}
