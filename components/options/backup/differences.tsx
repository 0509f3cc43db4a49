// What stands in a record now and what the file says, field by field.
import { useMemo } from 'preact/hooks';
import { type Difference, differencesOf, excerpts } from '../../../settings/backup/difference.ts';
import type { PlannedRecord } from '../../../settings/backup/plan.ts';
import { VERSION } from '../../../settings/envelope.ts';
import { t } from '../../locale.ts';
import { fieldWord, isTyped } from './field-word.ts';

export function Differences({ record }: { readonly record: PlannedRecord }) {
  const { key, mine, theirs } = record;
  // Another row's choice draws this one too.
  const all = useMemo(() => (mine ? differencesOf(key, mine, theirs) : []), [key, mine, theirs]);
  if (!mine || theirs.version > VERSION || mine.version > VERSION) return null;
  if (all.length === 0) return <p class="note">{t('onlyPlace')}</p>;
  const typed = all.filter(({ field }) => isTyped(field));
  const others = new Set(all.filter(({ field }) => !isTyped(field)).map(({ field }) => fieldWord(field)));
  return (
    <div class="differences">
      {typed.map((one) => (
        <Texts key={one.field} difference={one} />
      ))}
      {others.size > 0 && (
        <p class="note">
          {t(typed.length > 0 ? 'alsoDiffers' : 'differs', [...others].join(t('listComma')))}
        </p>
      )}
    </div>
  );
}

function Texts({ difference: { field, mine, theirs } }: { readonly difference: Difference }) {
  const [ours, others] = useMemo(() => excerpts(mine, theirs), [mine, theirs]);
  return (
    <dl class="difference">
      <dt>{fieldWord(field)}</dt>
      <dd>
        <span class="side">{t('sideMine')}</span>
        <Text text={ours} />
      </dd>
      <dd data-side="theirs">
        <span class="side">{t('sideTheirs')}</span>
        <Text text={others} />
      </dd>
    </dl>
  );
}

/** Apart from the words around it, whatever direction it is written in. */
function Text({ text }: { readonly text: string }) {
  return text === '' ? <span class="note">{t('sideEmpty')}</span> : <bdi class="side-text">{text}</bdi>;
}
