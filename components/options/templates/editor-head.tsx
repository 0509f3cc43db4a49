// What a template is called, what it is for, and in which language its mail is.
import type { OwnTemplate } from '../../../settings/settings.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import type { TemplateText } from '../../../templates/own.ts';
import { type Locale, locales } from '../../../templates/template.ts';
import { LengthNote } from '../../length-note.tsx';
import { interfaceLocale, t, word } from '../../locale.ts';
import type { Limited } from '../../use-limits.ts';

interface Props {
  readonly fields: OwnTemplate;
  readonly tooLong: Limited<OwnTemplate>['tooLong'];
  readonly onChange: (edits: Partial<TemplateText>) => void;
  readonly onLeave: () => void;
}

export function EditorHead({ fields, tooLong, onChange, onLeave }: Props) {
  const line = (name: 'title' | 'summary', label: string) => (
    <div>
      <label class="field">
        <span class="field-label">{label}</span>
        <input
          name={name}
          value={fields[name]}
          autocomplete="off"
          onInput={(event) => onChange({ [name]: event.currentTarget.value })}
          onBlur={onLeave}
        />
      </label>
      <LengthNote long={tooLong.get(name)} />
    </div>
  );
  return (
    <div class="editor-head">
      {line('title', t('templateTitle'))}
      {line('summary', t('templateSummary'))}
      <label class="field">
        <span class="field-label">{t('templateScenario')}</span>
        <select
          name="scenario"
          value={fields.scenario}
          onChange={(event) => onChange({ scenario: event.currentTarget.value })}
        >
          {catalogue[interfaceLocale].map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field-label">{t('templateLocale')}</span>
        <select
          name="locale"
          value={fields.locale}
          onChange={(event) => onChange({ locale: event.currentTarget.value as Locale })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {word('mailLocale', locale)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
