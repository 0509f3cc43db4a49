// What the rows of the own templates can do, where the focus is afterwards, and what is said about it.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../settings/id.ts';
import type { OwnTemplate } from '../../../settings/settings.ts';
import type { Changes } from '../../../settings/store.ts';
import {
  addTemplate,
  changeTemplate,
  moveTemplate,
  removeTemplate,
  restoreTemplate,
} from '../../../settings/templates.ts';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';
import type { RowAction } from './own-row.tsx';
import { go } from './route.ts';

export function useOwnActions(shown: readonly OwnTemplate[], list: RefObject<HTMLUListElement | null>) {
  const { templates, change } = useSettings();
  const [open, setOpen] = useState<{ readonly id: string; readonly part: 'actions' | 'rename' }>();
  const [deleted, setDeleted] = useState<OwnTemplate>();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState(false);
  const focusNext = useRef<string | undefined>(undefined);

  const write = async (changes: Changes): Promise<boolean> => {
    const isDone = await change(changes).then(
      () => true,
      () => false,
    );
    setFailure(!isDone);
    return isDone;
  };

  // A row that moves in the page loses the focus; one that comes back has none yet.
  useLayoutEffect(() => {
    const next = focusNext.current && list.current?.querySelector<HTMLElement>(focusNext.current);
    if (!next) return;
    focusNext.current = undefined;
    next.focus();
  });

  const moveBefore = async (id: string, before: string | undefined) => {
    const moved = templates.find((one) => one.id === id);
    if (!moved || before === id || !(await write(moveTemplate(id, before, templates)))) return;
    const others = templates.filter((one) => one.id !== id);
    const at = before === undefined ? others.length : others.findIndex((one) => one.id === before);
    setSaid(t('templateMoved', nameOf(moved), String(at + 1)));
  };

  const move = (template: OwnTemplate, to: 'up' | 'down' | 'top') => {
    const before = placeOf(template, to, shown, templates);
    if (!before) return;
    const pressed =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.press : undefined;
    focusNext.current = rowSelector(template.id, pressed ? `[data-press="${pressed}"]` : '.grip');
    void moveBefore(template.id, before.id);
  };

  const remove = async (template: OwnTemplate) => {
    if (await write(removeTemplate(template.id))) setDeleted(template);
  };

  const act = (template: OwnTemplate, action: RowAction) => {
    const { id } = template;
    setDeleted(undefined);
    if (action.kind !== 'move') setOpen(undefined);
    switch (action.kind) {
      case 'unfold':
        return setOpen((now) => (now?.id === id ? undefined : { id, part: 'actions' }));
      case 'begin-rename':
        return setOpen({ id, part: 'rename' });
      case 'rename':
        if (action.byKey) focusNext.current = rowSelector(id, '.row-title');
        if (action.title !== template.title) void write(changeTemplate(id, { title: action.title }));
        return undefined;
      case 'hide':
        focusNext.current = rowSelector(id, '.more');
        return void write(changeTemplate(id, { isHidden: !template.isHidden }));
      case 'move':
        return move(template, action.to);
      case 'duplicate':
        return void duplicate(template);
      case 'delete':
        return void remove(template);
      default:
        return undefined;
    }
  };

  const duplicate = async ({ id: _, isHidden: __, position: ___, ...text }: OwnTemplate) => {
    const id = newId();
    const title = t('templateCopyOf', text.title).slice(0, 200);
    if (await write(addTemplate(id, { ...text, title }, templates))) go({ open: 'template', id });
  };

  const undo = async () => {
    if (!deleted || !(await write(restoreTemplate(deleted)))) return;
    focusNext.current = rowSelector(deleted.id, '.row-title');
    setSaid(t('templateRestored', nameOf(deleted)));
    setDeleted(undefined);
  };

  const latest = useRef(act);
  latest.current = act;
  return {
    open,
    deleted,
    said,
    failure,
    moveBefore,
    undo: () => void undo(),
    forget: () => setDeleted(undefined),
    /** The same function for as long as the list lives. */
    act: useCallback((template: OwnTemplate, action: RowAction) => latest.current(template, action), []),
  };
}

function nameOf({ title }: OwnTemplate): string {
  return title || t('templateUntitled');
}

function rowSelector(id: string, within: string): string {
  return `[data-id="${id}"] ${within}`;
}

/** The template to go before, out of those that are shown; without an id, behind the last. Undefined: it is there already. */
function placeOf(
  { id }: OwnTemplate,
  to: 'up' | 'down' | 'top',
  shown: readonly OwnTemplate[],
  all: readonly OwnTemplate[],
): { readonly id: string | undefined } | undefined {
  const at = shown.findIndex((one) => one.id === id);
  if (to === 'top') return at === 0 && all[0]?.id === id ? undefined : { id: all[0]?.id };
  const neighbour = shown[to === 'up' ? at - 1 : at + 1];
  if (!neighbour) return undefined;
  if (to === 'up') return { id: neighbour.id };
  return { id: all[all.findIndex((one) => one.id === neighbour.id) + 1]?.id };
}
