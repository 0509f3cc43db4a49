// The editor of one own template: its head, its texts, what there is to mend, and how it reads.
import type { EditorView } from '@codemirror/view';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Reason } from '../../../settings/kept-here.ts';
import type { OwnTemplate } from '../../../settings/settings.ts';
import type { Edit } from '../../../templates/problem.ts';
import { problemsIn } from '../../../templates/problems.ts';
import { type Part, parts } from '../../../templates/template.ts';
import { LengthNote } from '../../length-note.tsx';
import { t } from '../../locale.ts';
import { SaveStatus } from '../../save-status.tsx';
import { CodeField } from './code/code-field.tsx';
import { insertInto, mendIn, showPlace } from './code/insert.ts';
import { EditorHead } from './editor-head.tsx';
import { GoneNotice } from './gone-notice.tsx';
import { KeptHere } from './kept-here.tsx';
import { Palette } from './palette.tsx';
import { ProblemList } from './problem-list.tsx';
import { SamplePreview } from './sample-preview.tsx';
import { useDeferred } from './use-deferred.ts';
import { useTemplateEdits } from './use-template-edits.ts';
import './editor.css';

interface Props {
  readonly template: OwnTemplate;
  /** It was deleted on another page or device while it stood open here. */
  readonly isGone: boolean;
  readonly keptHere: Reason | undefined;
  readonly onBack: () => void;
}

export function TemplateEditor({ template, isGone, keptHere, onBack }: Props) {
  const { fields, storable, state, tooLong, change, flush } = useTemplateEdits(template, isGone);
  const [isPlain, setPlain] = useState(false);
  const [active, setActive] = useState<Part>('body');
  const form = useRef<HTMLDivElement>(null);
  const views = useRef<Partial<Record<Part, EditorView>>>({});
  const text = useDeferred(fields);
  const problems = useMemo(() => problemsIn(text), [text.locale, text.subject, text.body, text.phone]);
  // Nobody has to be told that what they are about to write isn't there yet.
  const isBlank = parts.every((part) => text[part].trim() === '');
  const viewOf = (part: Part, act: (view: EditorView) => void) => {
    const view = views.current[part];
    if (view) act(view);
  };
  const mendAll = () => {
    for (const part of parts) {
      const mends = problems.filter((one) => one.part === part).flatMap(({ mend }) => mend ?? []);
      if (mends.length > 0) viewOf(part, (view) => view.dispatch({ changes: apart(mends) }));
    }
  };
  return (
    <div class="template-editor">
      <div class="editor-top">
        <button type="button" class="link" onClick={onBack}>
          ← {t('templateBack')}
        </button>
        {/* While it is gone nothing can be saved, and the notice below says what helps. */}
        <SaveStatus id="template-status" state={isGone ? 'idle' : state} onRetry={flush} />
        {!isBlank && problems.length > 0 && (
          <button type="button" class="link to-problems" onClick={() => showProblems(form.current)}>
            {t('problemsCount', String(problems.length))}
          </button>
        )}
        <KeptHere why={keptHere} />
      </div>
      {isGone && <GoneNotice template={storable} />}
      <div class="editor-columns">
        <div ref={form} class="editor-form">
          <EditorHead fields={fields} tooLong={tooLong} onChange={change} onLeave={flush} />
          <Palette
            text={text}
            into={t(`part_${active}`)}
            onInsert={(insertion) => viewOf(active, (view) => insertInto(view, insertion))}
          />
          <label class="check">
            <input
              type="checkbox"
              name="plain"
              checked={isPlain}
              onChange={(event) => setPlain(event.currentTarget.checked)}
            />
            {t('plainText')}
          </label>
          {parts.map((part) => (
            <div key={part} class="code-part">
              <p class="field-label" aria-hidden="true">
                {t(`part_${part}`)} {part === 'phone' && <small>{t('phoneOptional')}</small>}
                {part === 'body' && <small>{t('editorHelp')}</small>}
              </p>
              <CodeField
                part={part}
                label={t(`part_${part}`)}
                value={fields[part]}
                locale={fields.locale}
                isOneLine={part === 'subject'}
                isPlain={isPlain}
                problems={problems.filter((one) => one.part === part)}
                onChange={(value) => change({ [part]: value })}
                onLeave={flush}
                onFocus={() => setActive(part)}
                onView={(view) => {
                  views.current = { ...views.current, [part]: view };
                }}
              />
              <LengthNote long={tooLong.get(part)} />
            </div>
          ))}
          {!isBlank && (
            <ProblemList
              problems={problems}
              onGo={({ part, from, to }) => viewOf(part, (view) => showPlace(view, from, to))}
              onMend={({ part, mend }) => mend && viewOf(part, (view) => mendIn(view, mend))}
              onMendAll={mendAll}
            />
          )}
        </div>
        <SamplePreview text={text} />
      </div>
    </div>
  );
}

function showProblems(form: HTMLElement | null): void {
  const press = form?.querySelector<HTMLElement>('.problems button');
  press?.focus({ preventScroll: true });
  press?.closest('.problems')?.scrollIntoView({ block: 'center' });
}

/** One at a place: what another mend has changed already isn't what was found wrong. */
function apart(mends: readonly Edit[]): readonly Edit[] {
  return mends.filter(({ from }, at) => mends.slice(0, at).every((other) => other.to <= from));
}
