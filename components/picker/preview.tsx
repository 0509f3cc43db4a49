// The mail exactly as it will stand, and what to say on the phone.
import { useRef } from 'preact/hooks';
import type { Context } from '../../interview/context.ts';
import type { Rendered } from '../../templates/render.ts';
import { type MessageKey, t } from '../locale.ts';
import type { SubjectFate } from './draft-fit.ts';
import { Marked } from './marked.tsx';
import { SubjectRow } from './subject-row.tsx';
import './preview.css';

export type Tab = 'mail' | 'phone';

interface Props {
  readonly rendered: Rendered;
  readonly context: Context | null | undefined;
  readonly fate: SubjectFate;
  readonly replaceSubject: boolean;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly onReplaceSubject: (replace: boolean) => void;
}

const tabs: readonly { readonly id: Tab; readonly name: MessageKey }[] = [
  { id: 'mail', name: 'tabMail' },
  { id: 'phone', name: 'tabPhone' },
];

export function Preview({ rendered, context, fate, replaceSubject, tab, onTab, onReplaceSubject }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'mail' ? 'phone' : 'mail';
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <section class="preview" aria-label={t('preview')}>
      <div ref={list} role="tablist" class="tabs" aria-label={t('preview')} onKeyDown={walk}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={tab === id}
            aria-controls="panel"
            tabIndex={tab === id ? 0 : -1}
            onClick={() => onTab(id)}
          >
            {t(name)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" class="panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'mail' ? (
          <>
            <SubjectRow
              subject={rendered.letter.subject}
              former={context?.subject ?? ''}
              fate={fate}
              isReplacing={replaceSubject}
              onReplace={onReplaceSubject}
            />
            <div class="body" id="preview-body" lang="ja">
              <Marked text={rendered.letter.lines.join('\n')} />
            </div>
          </>
        ) : (
          <PhoneScript lines={rendered.script} />
        )}
      </div>
    </section>
  );
}

function PhoneScript({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div class="script" id="preview-phone" lang="ja">
      {lines.map((line) => (
        <p class={/^[（(]/.test(line) ? 'direction' : 'speech'}>
          <Marked text={line} />
        </p>
      ))}
    </div>
  );
}
