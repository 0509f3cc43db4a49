// Where changes are tried: each kind of compose that the doubles can show.
import type { Parts } from './mutation.ts';

export interface Surface {
  readonly host: 'gmail' | 'outlook';
  readonly name: string;
  readonly parts: Parts;
  /** How the double opens it; where the compose has a page to itself it is open from the start. */
  readonly options: { readonly surface?: string; readonly thread?: string };
  /** A second, empty draft stands open beside it: a letter could go astray. */
  readonly hasNeighbour?: boolean;
  readonly path?: string;
  readonly settings?: string;
}

const gmailParts: Parts = { send: '.T-I.aoO', row: 'tr.btC', subject: 'input[name="subjectbox"]' };
const outlookParts: Parts = {
  send: '.fui-SplitButton',
  row: ':has(> .fui-SplitButton)',
  subject: 'input[maxlength="255"]',
};

/** A mail that says nothing of an interview: what a change to the page hides from the reader is no drift of the draft. */
const thread = 'FMfcgzQdEcho05';

const onGmail: readonly Omit<Surface, 'host' | 'parts'>[] = [
  { name: 'dock', options: { surface: 'dock' } },
  { name: 'dock beside another', options: { surface: 'dock' }, hasNeighbour: true },
  { name: 'full screen', options: { surface: 'fullscreen' } },
  { name: 'inline reply', options: { surface: 'inline-reply', thread } },
  { name: 'reply in the dock', options: { surface: 'dock-reply', thread } },
  { name: 'window', options: {}, path: '/mail/u/0/popout?ver=1&cvid=1' },
  { name: 'page', options: {}, path: '/mail/u/0/?view=cm&fs=1&tf=1' },
];

const onOutlook: readonly Omit<Surface, 'host' | 'parts'>[] = [
  { name: 'reading pane', options: { surface: 'reading-pane' } },
  { name: 'inline reply', options: { surface: 'inline-reply', thread } },
  {
    name: 'inline reply that quotes nothing',
    options: { surface: 'inline-reply', thread },
    settings: 'lang:ja,quote:none',
  },
  { name: 'inline forward', options: { surface: 'inline-forward', thread } },
  { name: 'deeplink', options: {}, path: '/mail/0/deeplink/compose' },
  { name: 'page', options: {}, path: '/mail/compose/new' },
  { name: 'plain text', options: { surface: 'reading-pane' }, settings: 'lang:ja,plain:true' },
];

export const surfaces: readonly Surface[] = [
  ...onGmail.map((surface) => ({ ...surface, host: 'gmail' as const, parts: gmailParts })),
  ...onOutlook.map((surface) => ({ ...surface, host: 'outlook' as const, parts: outlookParts })),
];
