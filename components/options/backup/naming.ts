// What a record of a backup is called on the page.
import { titleOf } from '../../../settings/backup/plan.ts';
import type { Envelope } from '../../../settings/envelope.ts';
import { VERSION } from '../../../settings/envelope.ts';
import { idOf, kindOf, type RecordKey } from '../../../settings/kinds.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { interfaceLocale, t, word } from '../../locale.ts';

/** ひな形, プロフィール … */
export function kindWord(key: RecordKey): string {
  return word('kind', kindOf(key) ?? 'template');
}

/** What tells it from others of its kind; empty for the preferences, which are there once. */
export function nameOf(key: RecordKey, record: Envelope): string {
  if (record.version > VERSION) return t('fromNewer');
  if (kindOf(key) === 'preferences') return '';
  if (kindOf(key) === 'hidden') {
    return catalogue[interfaceLocale].find(({ id }) => id === idOf(key))?.title ?? idOf(key);
  }
  return titleOf(key, record) || t('unnamed');
}
