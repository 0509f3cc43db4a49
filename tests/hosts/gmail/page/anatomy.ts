// A compose's own DOM, from `.M9` inwards: the same on every surface (gmail.md §1.1, Anatomy).

import { owner } from '../../page/mails.ts';
import type { DoubleOptions, Surface } from '../double.ts';
import { el, onPress } from './element.ts';
import { buildRecipients, type Recipients } from './recipients.ts';
import { buildToolbar, type Toolbar, type ToolbarActions } from './toolbar.ts';
import type { Words } from './words.ts';

export interface Anatomy extends Toolbar {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly recipients: Recipients;
  readonly subject: HTMLInputElement;
  /** Where the editor will appear, and the quote's button after it. */
  readonly editorSlot: HTMLElement;
  readonly uet: HTMLInputElement;
}

export interface AnatomySettings {
  readonly id: string;
  readonly draftId: string;
  readonly threadId: string;
  /** Message replied to; '' for a new one. */
  readonly replyTo: string;
  readonly surface: Surface;
  readonly to: readonly string[];
  readonly subject: string;
  readonly quote: string;
  readonly options: Pick<DoubleOptions, 'build' | 'recipients' | 'placeholder' | 'plain' | 'sendOn'>;
  readonly words: Words;
}

export interface AnatomyActions extends ToolbarActions {
  recipientsChanged(): void;
  popOut(): void;
  editSubject(): void;
}

export function isInline(surface: Surface): surface is Extract<Surface, `inline-${string}`> {
  return surface.startsWith('inline-');
}

export function buildAnatomy(settings: AnatomySettings, actions: AnatomyActions): Anatomy {
  const { words, options, surface } = settings;
  const inline = isInline(surface);
  const suffix = options.build === 'current' ? 'aiL' : 'aXjCH';

  const recipients = buildRecipients({
    widget: options.recipients,
    isInline: inline,
    to: settings.to,
    words,
    onChange: actions.recipientsChanged,
  });
  const subject = el('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
    spellcheck: 'true',
    tabindex: 1,
    autocomplete: 'off',
  });
  subject.value = settings.subject;
  const subjectRow = el('div.aoD.az6', inline ? { style: 'display: none' } : {}, subject);
  const uet = el('input', { type: 'hidden', name: 'uet' });
  uet.value = settings.quote;
  const form = el(
    'form.bAs',
    { method: 'POST' },
    ...hiddenInputs(settings),
    uet,
    recipients.rows,
    recipients.summary,
    subjectRow,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  if (surface === 'dock-reply') form.prepend(el('div.HQ'));

  // A hidden textarea comes first and has the editor's label (gmail.md §0.4).
  const hiddenArea = el(
    'div.Ar.As',
    { style: 'display: none' },
    el('div.At', {}, el(`textarea.Ak.${suffix}`, { 'aria-label': words.body, tabindex: -1 })),
  );
  const hint = options.placeholder === 'sibling' ? el('span.aO8', {}, words.helpMeWrite) : undefined;
  const editorSlot = el('div.aO7', {}, hint);
  const areas = el('td.Ap', {}, hiddenArea, el(inline ? 'div.Ar.Au.Ao' : 'div.Ar.Au', {}, editorSlot));
  const scroller = el('div.qz', {}, el('table.cf.An', {}, el('tbody', {}, el('tr', {}, areas))));

  const toolbar = buildToolbar(words, actions, settings.options.sendOn);
  const table = el(
    'table.iN',
    {},
    el('tbody', {}, el('tr', {}, el('td.GQ', {}, el('div.GP', {}, scroller))), el('tr', {}, toolbar.cell)),
  );

  const region = el(
    'div.aoI',
    {
      role: 'region',
      'aria-label': settings.subject || words.newMessage,
      'data-compose-id': options.build === 'current' ? settings.id : undefined,
    },
    el(
      inline ? 'table.aoP.HM' : 'table.aoP.aoC',
      {},
      el('tbody', {}, el('tr', {}, el('td.aoY'), el('td.I5', {}, form, table))),
    ),
  );
  const menu = inline ? replyTypeMenu(words, actions) : undefined;
  const root = el('div.M9', { jsaction: 'rcuQ6b:npT2md', jslog: '20271; u014N:xr6bB,cOuCgd' }, menu, region);
  return { ...toolbar, root, form, recipients, subject, editorSlot, uet };
}

/** Not part of the body's element: Closure adds class, role, g_editable and contenteditable when it takes over. */
export function buildEditorElement(id: string, settings: AnatomySettings): HTMLElement {
  const suffix = settings.options.build === 'current' ? '.tS-tW' : '.tS-tW.tS-tY';
  const own = settings.options.build === 'current' ? '.aiL' : '.aXjCH';
  return el(`div.Am${isInline(settings.surface) ? '.aO9' : ''}.Al.LW-avf${suffix}${own}`, {
    id,
    hidefocus: 'true',
    'aria-label': settings.words.body,
    'aria-multiline': 'true',
    tabindex: 1,
    spellcheck: 'false',
    itacorner: '6,7:1,1,0,0',
    writingsuggestions: 'false',
    jsaction: 'focus:.CLIENT;blur:.CLIENT;input:.CLIENT;keydown:.CLIENT',
    style: 'direction: ltr; min-height: 85px;',
  });
}

/** The trimmed-content button that follows a reply's editor. */
export function buildQuoteButton(words: Words, show: () => void): HTMLElement {
  const dots = el('div.ajT', {}, '•••');
  return onPress(
    el(
      'div.ajR',
      { role: 'button', tabindex: 1, 'data-tooltip': words.showTrimmed, 'aria-label': words.showTrimmed },
      dots,
    ),
    show,
  );
}

function hiddenInputs(settings: AnatomySettings): HTMLElement[] {
  const values: Readonly<Record<string, string>> = {
    composeid: settings.id,
    draft: `#msg-a:${settings.draftId}`,
    rt: settings.threadId && `#thread-f:${settings.threadId}`,
    rm: settings.replyTo && `#msg-f:${settings.replyTo}`,
    from: owner.address,
    subject: settings.subject,
    lts: '',
    body: '',
    // Empty in both modes: the DOM gives no sign of plain-text mode (gmail.md §1.3).
    ishtml: '',
    ac: '',
    adc: '',
    pte: '',
    pti: '',
  };
  return Object.entries(values).map(([name, value]) => el('input', { type: 'hidden', name, value }));
}

/** `.M9 > [role=menu]:first-child`: the last item pops out, the one before it edits the subject. */
function replyTypeMenu(words: Words, actions: AnatomyActions): HTMLElement {
  const item = (label: string, act: () => void): HTMLElement =>
    onPress(el('div.J-N', { role: 'menuitem', tabindex: -1 }, el('div.J-N-Jz', {}, label)), act);
  return el(
    'div.J-M.jQjAxd',
    { role: 'menu', style: 'display: none' },
    el(
      'div.SK.AX',
      {},
      item(words.reply, () => {}),
      item(words.forward, () => {}),
      item(words.editSubject, actions.editSubject),
      item(words.popOut, actions.popOut),
    ),
  );
}
