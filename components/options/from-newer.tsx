// Says that a newer version of ours has written something that belongs here, and what brings it back.
import { type Kind, kindOf } from '../../settings/kinds.ts';
import { t, word } from '../locale.ts';
import { useSettings } from '../settings.tsx';
import './from-newer.css';

export function FromNewer({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { newer } = useSettings();
  const found = kinds.flatMap((kind) => {
    const count = newer.filter((key) => kindOf(key) === kind).length;
    return count === 0 ? [] : [counted(kind, count)];
  });
  return found.length > 0 ? (
    <p class="from-newer warm">{t('newerHere', found.join(t('listComma')))}</p>
  ) : null;
}

/** The preferences are there once. */
function counted(kind: Kind, count: number): string {
  const called = word('kind', kind);
  return kind === 'preferences' ? called : t('kindCount', called, String(count));
}
