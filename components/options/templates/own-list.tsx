// The user's own templates: found by word, put in order, renamed, hidden, duplicated, deleted with a way back.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { KeptHere } from '../../../settings/kept-here.ts';
import type { OwnTemplate } from '../../../settings/settings.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { entries } from '../../../templates/entries.ts';
import { searchOf } from '../../../templates/search.ts';
import { interfaceLocale, t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';
import { OwnRow } from './own-row.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useDrag } from './use-drag.ts';
import { useOwnActions } from './use-own-actions.ts';

interface Props {
  readonly keptHere: KeptHere;
  readonly onNew: () => void;
}

export function OwnList({ keptHere, onNew }: Props) {
  const { templates } = useSettings();
  const [query, setQuery] = useState('');
  const search = useMemo(() => searchOf(templates.map(sought)), [templates]);
  const found = useMemo(() => search(query).map(({ template }) => template), [search, query]);
  const isFound = new Set(found);
  const list = useRef<HTMLUListElement>(null);
  const actions = useOwnActions(found, list);
  useDrag(list, actions.moveBefore);
  const titles = useMemo(() => new Map(catalogue[interfaceLocale].map(({ id, title }) => [id, title])), []);
  const note =
    query === '' ? t('templateCount', String(templates.length)) : t('templateFound', String(found.length));
  return (
    <section class="template-list" aria-labelledby="own-templates">
      <div class="list-head">
        <h3 id="own-templates">{t('ownTemplates')}</h3>
        <button type="button" class="primary" id="template-new" onClick={onNew}>
          {t('templateNew')}
        </button>
      </div>
      {templates.length > 0 && (
        <div class="list-search">
          <input
            type="search"
            name="template-search"
            aria-label={t('templateSearch')}
            placeholder={t('templateSearchHint')}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <p class="note" role="status">
            {found.length === 0 ? t('templateNotFound') : note}
          </p>
        </div>
      )}
      {templates.length === 0 && <p class="note">{t('templatesNone')}</p>}
      {actions.failure && (
        <p role="alert" class="too-long">
          {t('templateNotChanged')}
        </p>
      )}
      {actions.deleted && (
        <UndoBar
          key={actions.deleted.id}
          name={actions.deleted.title || t('templateUntitled')}
          onUndo={actions.undo}
          onOver={actions.forget}
        />
      )}
      <ul ref={list} class="rows">
        {templates.map((template) => (
          <OwnRow
            key={template.id}
            template={template}
            isFound={isFound.has(template)}
            scenario={titles.get(template.scenario) ?? ''}
            open={actions.open?.id === template.id ? actions.open.part : undefined}
            keptHere={keptHere.get(`template:${template.id}`)}
            onAct={actions.act}
          />
        ))}
      </ul>
      <p class="unseen" aria-live="polite">
        {actions.said}
      </p>
    </section>
  );
}

function sought(template: OwnTemplate) {
  const { title, summary, subject, scenario } = template;
  const purposes = entries.filter(({ id }) => id === scenario).map(({ purpose }) => purpose);
  return { template, title, summary: `${summary}\n${subject}`, purposes };
}
