// A template that can't be changed, to be looked at: ours, or a school's or company's.
import type { TemplateText } from '../../../templates/own.ts';
import { parts } from '../../../templates/template.ts';
import { t } from '../../locale.ts';
import { CodeField } from './code/code-field.tsx';
import { SamplePreview } from './sample-preview.tsx';
import './editor.css';

interface Props {
  readonly text: TemplateText;
  readonly onBack: () => void;
  readonly onDuplicate: (text: TemplateText) => void;
}

export function TemplateViewer({ text, onBack, onDuplicate }: Props) {
  return (
    <div class="template-editor">
      <div class="editor-top">
        <button type="button" class="link" onClick={onBack}>
          ← {t('templateBack')}
        </button>
        <small class="badge">{t('templateLocked')}</small>
      </div>
      <div class="editor-columns">
        <div class="editor-form">
          <h3 lang={text.locale}>{text.title || t('templateUntitled')}</h3>
          <p class="note" lang={text.locale}>
            {text.summary}
          </p>
          <button type="button" class="primary" id="template-duplicate" onClick={() => onDuplicate(text)}>
            {t('templateDuplicateEdit')}
          </button>
          {parts
            .filter((part) => text[part].trim() !== '')
            .map((part) => (
              <div key={part} class="code-part">
                <p class="field-label" aria-hidden="true">
                  {t(`part_${part}`)}
                </p>
                <CodeField
                  part={part}
                  label={t(`part_${part}`)}
                  value={text[part]}
                  locale={text.locale}
                  isPlain={false}
                  isReadOnly
                  problems={none}
                />
              </div>
            ))}
        </div>
        <SamplePreview text={text} />
      </div>
    </div>
  );
}

const none = [] as const;
