// Says that a text is too long to be saved.
import { t } from './locale.ts';
import type { TooLong } from './use-limits.ts';
import './length-note.css';

interface Props {
  readonly id?: string;
  readonly long: TooLong | undefined;
}

export function LengthNote({ id, long }: Props) {
  if (!long) return null;
  return (
    <p role="alert" id={id} class="too-long">
      {t('tooLong', String(long.limit), String(long.value.length))}
    </p>
  );
}
