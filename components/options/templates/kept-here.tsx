// A quiet badge on a template that isn't synced, with why.
import type { RecordKey } from '../../../settings/kinds.ts';
import { t } from '../../locale.ts';

export type KeptHereWhy = 'too-large' | 'full' | 'refused';
/** Records that stand on this device alone. */
export type KeptHereMap = ReadonlyMap<RecordKey, KeptHereWhy>;

const messages = { 'too-large': 'kept_too_large', full: 'kept_full', refused: 'kept_refused' } as const;

export function KeptHere({ why }: { readonly why: KeptHereWhy | undefined }) {
  return why ? <small class="badge">{t(messages[why])}</small> : null;
}
