// A quiet badge on a template that isn't synced, with why.
import type { Reason } from '../../../settings/kept-here.ts';
import { t } from '../../locale.ts';

const messages = { 'too-large': 'kept_too_large', full: 'kept_full', refused: 'kept_refused' } as const;

export function KeptHere({ why }: { readonly why: Reason | undefined }) {
  return why ? <small class="badge">{t(messages[why])}</small> : null;
}
