// Says that a text is too long to be saved.
import { t } from '../../locale.ts';
import type { TooLong } from './use-template-edits.ts';

export function LengthNote({ long }: { readonly long: TooLong | undefined }) {
  if (!long) return null;
  return (
    <p role="alert" class="too-long">
      {t('tooLong', String(long.limit), String(long.value.length))}
    </p>
  );
}
