// Our scenarios: hidden and shown again, one by one or all, and duplicated to be changed.
import { useState } from 'preact/hooks';
import { hideScenario } from '../../../settings/templates.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { copyOf } from '../../../templates/copy.ts';
import type { TemplateText } from '../../../templates/own.ts';
import { type Locale, locales } from '../../../templates/template.ts';
import { interfaceLocale, t, word } from '../../locale.ts';
import { usePolicy } from '../../policy.tsx';
import { useSettings } from '../../settings.tsx';
import { TemplateRow } from './template-row.tsx';

interface Props {
  readonly onDuplicate: (text: TemplateText) => void;
}

export function OurList({ onDuplicate }: Props) {
  const { hidden, change } = useSettings();
  const { hiddenScenarios } = usePolicy();
  const [locale, setLocale] = useState<Locale>(interfaceLocale);
  const [hasFailed, setFailed] = useState(false);
  const scenarios = catalogue[locale];
  const hide = (ids: readonly string[], isHidden: boolean) => {
    const wanted = ids.filter((id) => hidden.includes(id) !== isHidden);
    change(wanted.flatMap((id) => hideScenario(id, isHidden))).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const ids = scenarios.map(({ id }) => id);
  const duplicate = (id: string) => {
    const text = copyOf(locale, id);
    if (text) onDuplicate(text);
  };
  return (
    <section class="template-list" aria-labelledby="our-templates">
      <div class="list-head">
        <h3 id="our-templates">{t('ourTemplates')}</h3>
        <label class="inline-field">
          <span>{t('field_mailLocale')}</span>
          <select
            name="ours-locale"
            value={locale}
            onChange={(event) => setLocale(event.currentTarget.value as Locale)}
          >
            {locales.map((one) => (
              <option key={one} value={one}>
                {word('mailLocale', one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="note">{t('ourTemplatesWhy')}</p>
      <div class="list-presses">
        <button
          type="button"
          id="ours-hide"
          disabled={ids.every((id) => hidden.includes(id))}
          onClick={() => hide(ids, true)}
        >
          {t('ourHideAll')}
        </button>
        <button
          type="button"
          id="ours-show"
          disabled={!ids.some((id) => hidden.includes(id))}
          onClick={() => hide(ids, false)}
        >
          {t('ourShowAll')}
        </button>
      </div>
      {hasFailed && (
        <p role="alert" class="too-long">
          {t('templateNotChanged')}
        </p>
      )}
      <ul class="rows">
        {scenarios.map(({ id, title, summary }) => {
          const isHouseHidden = hiddenScenarios.includes(id);
          const isHidden = isHouseHidden || hidden.includes(id);
          return (
            <TemplateRow
              key={id}
              owner="ours"
              id={id}
              title={title}
              note={summary}
              locale={locale}
              isHidden={isHidden}
              badge={isHouseHidden && <small class="badge">{t('hiddenByHouse')}</small>}
              route={{ open: 'ours', id: `${locale}-${id}` }}
            >
              <div class="row-presses">
                <button
                  type="button"
                  data-press="hide"
                  disabled={isHouseHidden}
                  aria-label={`${t(isHidden ? 'templateShow' : 'templateHide')}: ${title}`}
                  onClick={() => hide([id], !isHidden)}
                >
                  {t(isHidden ? 'templateShow' : 'templateHide')}
                </button>
                <button
                  type="button"
                  data-press="duplicate"
                  aria-label={`${t('templateDuplicateEdit')}: ${title}`}
                  onClick={() => duplicate(id)}
                >
                  {t('templateDuplicateEdit')}
                </button>
              </div>
            </TemplateRow>
          );
        })}
      </ul>
    </section>
  );
}
