// The fields as chips to press, group by group, each with what it prints in the sample.
import { useMemo, useState } from 'preact/hooks';
import { readyConditions } from '../../../templates/conditions.ts';
import type { Writing } from '../../../templates/field.ts';
import type { TemplateText } from '../../../templates/own.ts';
import { fieldsIn, type PaletteGroup, paletteGroups } from '../../../templates/palette.ts';
import { sampleWriting } from '../../../templates/sample.ts';
import { Unfilled } from '../../../templates/unfilled.ts';
import { vocabularies } from '../../../templates/vocabulary.ts';
import { t } from '../../locale.ts';
import { tagWords } from './code/tag-words.ts';

/** What a press inserts: a field, or a section around what is selected. */
export type Insertion =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'condition'; readonly test: string };

interface Props {
  readonly text: Pick<TemplateText, 'locale' | 'scenario'>;
  /** The part that it goes into, in the user's language. */
  readonly into: string;
  readonly onInsert: (insertion: Insertion) => void;
}

export function Palette({ text: { locale, scenario }, into, onInsert }: Props) {
  const [group, setGroup] = useState<PaletteGroup>('addressee');
  const sample = useMemo(
    () => sampleWriting({ locale, scenario }, 'days-before', Temporal.Now.plainDateISO()),
    [locale, scenario],
  );
  // The editor keeps the focus, and its selection, while a chip is pressed.
  const stay = (event: MouseEvent) => event.preventDefault();
  return (
    <section class="palette" aria-label={t('paletteTitle')}>
      <p class="note">
        <strong>{t('paletteTitle')}</strong> {t('paletteInto', into)}
      </p>
      <div class="palette-groups">
        {paletteGroups.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === group}
            onMouseDown={stay}
            onClick={() => setGroup(one)}
          >
            {t(`palette_${one}`)}
          </button>
        ))}
      </div>
      <div class="palette-chips">
        {group === 'conditions' &&
          readyConditions(locale).map((test) => (
            <button
              key={test}
              type="button"
              class="palette-chip palette-condition"
              onMouseDown={stay}
              onClick={() => onInsert({ kind: 'condition', test })}
            >
              {t('paletteOtherwise', tagWords({ name: 'if', text: test }, locale))}
            </button>
          ))}
        {group !== 'conditions' &&
          fieldsIn(locale)
            .filter((field) => field.group === group)
            .map(({ topic, name }) => (
              <button
                key={name}
                type="button"
                class="palette-chip"
                data-field={name}
                onMouseDown={stay}
                onClick={() => onInsert({ kind: 'field', name })}
              >
                <span>{t(`chip_${topic}`)}</span>
                <small lang={locale}>{printed(name, locale, sample)}</small>
              </button>
            ))}
      </div>
    </section>
  );
}

/** The beginning of what the field prints. */
function printed(name: string, locale: TemplateText['locale'], sample: Writing): string {
  const print = vocabularies[locale].fields[name]?.print(sample) ?? '';
  if (print instanceof Unfilled) return print.marker;
  const [line = ''] = print.split('\n').filter((one) => !/^[-―─━]*$/.test(one));
  return line;
}
