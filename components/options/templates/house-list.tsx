// A school's or company's templates: locked, to be looked at and duplicated.
import type { HouseTemplate } from '../../../settings/policy.ts';
import type { TemplateText } from '../../../templates/own.ts';
import { t } from '../../locale.ts';
import { TemplateRow } from './template-row.tsx';

interface Props {
  readonly house: readonly HouseTemplate[];
  readonly onDuplicate: (text: TemplateText) => void;
}

export function HouseList({ house, onDuplicate }: Props) {
  return (
    <section class="template-list" aria-labelledby="house-templates">
      <div class="list-head">
        <h3 id="house-templates">{t('houseTemplates')}</h3>
      </div>
      <p class="note">{t('houseTemplatesWhy')}</p>
      <ul class="rows">
        {house.map(({ id, ...text }) => (
          <TemplateRow
            key={id}
            owner="house"
            id={id}
            title={text.title}
            note={text.summary}
            locale={text.locale}
            route={{ open: 'house', id }}
          >
            <div class="row-presses">
              <button
                type="button"
                data-press="duplicate"
                aria-label={`${t('templateDuplicateEdit')}: ${text.title}`}
                onClick={() => onDuplicate(text)}
              >
                {t('templateDuplicateEdit')}
              </button>
            </div>
          </TemplateRow>
        ))}
      </ul>
    </section>
  );
}
