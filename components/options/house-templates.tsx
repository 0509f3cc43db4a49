// The organisation's texts: closed until asked for, locked, and each with the way to a copy that is the user's own.
import { useState } from 'preact/hooks';
import { newId } from '../../settings/id.ts';
import type { HouseTemplate } from '../../settings/policy.ts';
import { addTemplate } from '../../settings/templates.ts';
import { t } from '../locale.ts';
import { useSettings } from '../settings.tsx';

type Copying = { readonly outcome: 'copied'; readonly title: string } | { readonly outcome: 'failed' };

export function HouseTemplates({ templates }: { readonly templates: readonly HouseTemplate[] }) {
  const settings = useSettings();
  const [last, setLast] = useState<Copying>();
  const copy = async ({ id: _, ...text }: HouseTemplate) => {
    try {
      await settings.change(addTemplate(newId(), text, settings.templates));
      setLast({ outcome: 'copied', title: text.title });
    } catch {
      setLast({ outcome: 'failed' });
    }
  };
  return (
    <>
      <h3>{t('houseTemplates')}</h3>
      <p class="note">{t('houseTemplatesWhy')}</p>
      <ul class="house-templates">
        {templates.map((template) => (
          <li key={template.id}>
            <Locked template={template} onCopy={() => void copy(template)} />
          </li>
        ))}
      </ul>
      <p role="status" class="note" data-state={last?.outcome}>
        {last && (last.outcome === 'copied' ? t('copiedToOwn', last.title) : t('notSaved'))}
      </p>
    </>
  );
}

interface Props {
  readonly template: HouseTemplate;
  readonly onCopy: () => void;
}

function Locked({ template, onCopy }: Props) {
  const { id, locale, title, summary, subject, body, phone } = template;
  return (
    <details id={`house-${id}`}>
      <summary>
        <Lock />
        <span lang={locale}>{title}</span>
        {summary !== '' && (
          <span class="note" lang={locale}>
            {summary}
          </span>
        )}
      </summary>
      <p class="house-subject" lang={locale}>
        {subject}
      </p>
      <pre lang={locale}>{body}</pre>
      {phone.trim() !== '' && <pre lang={locale}>{phone}</pre>}
      <button type="button" aria-label={`${t('copyToOwn')}: ${title}`} onClick={onCopy}>
        {t('copyToOwn')}
      </button>
    </details>
  );
}

function Lock() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={t('locked')}>
      <path
        d="M4 7V5a4 4 0 0 1 8 0v2M3 7h10v7H3z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
    </svg>
  );
}
