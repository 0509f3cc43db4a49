// A row of the user's own: moved, renamed, hidden, duplicated, deleted. What is in it is drawn again only when it changes
// itself; what the search doesn't find is only out of sight, so that a keystroke costs no drawing of hundreds of rows.
import { useMemo, useRef } from 'preact/hooks';
import type { Reason } from '../../../settings/kept-here.ts';
import type { OwnTemplate } from '../../../settings/settings.ts';
import { t } from '../../locale.ts';
import { KeptHere } from './kept-here.tsx';
import { RowContent, rowFrame } from './template-row.tsx';

export type RowAction =
  | { readonly kind: 'move'; readonly to: 'up' | 'down' | 'top' }
  /** `byKey`: by Enter or Escape; otherwise the focus has gone elsewhere, and stays there. */
  | { readonly kind: 'rename'; readonly title: string; readonly byKey: boolean }
  | { readonly kind: 'unfold' | 'begin-rename' | 'leave' | 'hide' | 'duplicate' | 'delete' };

interface Props {
  readonly template: OwnTemplate;
  readonly scenario: string;
  /** Which of its parts stands open. */
  readonly open: 'actions' | 'rename' | undefined;
  readonly keptHere: Reason | undefined;
  readonly isFound: boolean;
  readonly onAct: (template: OwnTemplate, action: RowAction) => void;
}

const steps: Readonly<Record<string, 'up' | 'down' | 'top'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'top',
};

export function OwnRow({ isFound, ...row }: Props) {
  const { template, scenario, open, keptHere, onAct } = row;
  const { id, isHidden } = template;
  const content = useMemo(() => <Content {...row} />, [template, scenario, open, keptHere, onAct]);
  return useMemo(
    () => rowFrame({ owner: 'own', id, isHidden, isFound, children: content }),
    [id, isHidden, isFound, content],
  );
}

function Content({ template, scenario, open, keptHere, onAct }: Omit<Props, 'isFound'>) {
  const { id, title, summary, locale, isHidden } = template;
  const name = title || t('templateUntitled');
  const act = (action: RowAction) => onAct(template, action);
  const step = (event: KeyboardEvent) => {
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    act({ kind: 'move', to });
  };
  return (
    <RowContent
      owner="own"
      title={title}
      note={summary || scenario}
      locale={locale}
      isHidden={isHidden}
      route={{ open: 'template', id }}
      badge={<KeptHere why={keptHere} />}
      grip={
        <button type="button" class="grip" draggable aria-label={t('templateGrip', name)} onKeyDown={step}>
          <span aria-hidden="true">⠿</span>
        </button>
      }
      rename={open === 'rename' && <Rename name={name} title={title} onAct={act} />}
    >
      <button
        type="button"
        class="more"
        aria-expanded={open === 'actions'}
        aria-label={t('templateMore', name)}
        onClick={() => act({ kind: 'unfold' })}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open === 'actions' && <Actions isHidden={isHidden} onAct={act} />}
    </RowContent>
  );
}

function Actions({
  isHidden,
  onAct,
}: {
  readonly isHidden: boolean;
  readonly onAct: (action: RowAction) => void;
}) {
  const presses = [
    ['begin-rename', t('templateRename'), { kind: 'begin-rename' }],
    ['duplicate', t('templateDuplicate'), { kind: 'duplicate' }],
    ['hide', t(isHidden ? 'templateShow' : 'templateHide'), { kind: 'hide' }],
    ['up', t('templateUp'), { kind: 'move', to: 'up' }],
    ['down', t('templateDown'), { kind: 'move', to: 'down' }],
    ['top', t('templateTop'), { kind: 'move', to: 'top' }],
    ['delete', t('templateDelete'), { kind: 'delete' }],
  ] as const satisfies readonly (readonly [string, string, RowAction])[];
  return (
    <div class="row-actions">
      {presses.map(([press, label, action]) => (
        <button key={press} type="button" data-press={press} onClick={() => onAct(action)}>
          {label}
        </button>
      ))}
    </div>
  );
}

interface RenameProps {
  readonly name: string;
  readonly title: string;
  readonly onAct: (action: RowAction) => void;
}

function Rename({ name, title, onAct }: RenameProps) {
  const byKey = useRef(false);
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    // Both keys are the input method's while it composes.
    if (event.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Escape') event.currentTarget.value = title;
    byKey.current = true;
    event.currentTarget.blur();
  };
  return (
    <input
      ref={(input) => input?.focus()}
      class="rename"
      name="rename"
      aria-label={t('templateNewName', name)}
      defaultValue={title}
      maxLength={200}
      autocomplete="off"
      onKeyDown={press}
      onBlur={(event) =>
        onAct({ kind: 'rename', title: event.currentTarget.value.trim(), byKey: byKey.current })
      }
    />
  );
}
