// In what two versions of a record differ, for people to compare.
import { type Envelope, valueIn } from '../envelope.ts';
import {
  kindOf,
  type Preferences,
  type RecordKey,
  type StoredProfile,
  type StoredTemplate,
} from '../kinds.ts';

/** Where a template stands in the list, and whether it shows there, is not what it says. */
type Field<Value> = Exclude<keyof Value, 'position' | 'isHidden'>;

export type FieldName =
  | `profile_${Field<StoredProfile>}`
  | `template_${Field<StoredTemplate>}`
  | `preferences_${Field<Preferences>}`;

export interface Difference {
  readonly field: FieldName;
  readonly mine: string;
  readonly theirs: string;
}

/** In the order in which the fields stand in kinds.ts; none where one of the two can't be read. */
export function differencesOf(key: RecordKey, mine: Envelope, theirs: Envelope): readonly Difference[] {
  const [before, after] = [fieldsOf(key, mine), fieldsOf(key, theirs)];
  if (!before || !after) return [];
  return [...after]
    .map(([field, value]) => ({ field, mine: before.get(field) ?? '', theirs: value }))
    .filter((one) => one.mine !== one.theirs);
}

function fieldsOf(key: RecordKey, record: Envelope): ReadonlyMap<FieldName, string> | undefined {
  const value = valueIn(key, record);
  if (typeof value !== 'object') return undefined;
  return new Map(
    Object.entries(value)
      .filter(([field]) => !['position', 'isHidden'].includes(field))
      .map(([field, one]) => [`${kindOf(key)}_${field}` as FieldName, String(one)]),
  );
}

/** Of a text that differs throughout, these tell enough of it. */
const LINES = 30;

/** Of two long texts the lines that matter: from the first to the last that differ, with the lines around them. */
export function excerpts(mine: string, theirs: string): readonly [string, string] {
  const [ours, others] = [mine.split('\n'), theirs.split('\n')];
  const most = Math.min(ours.length, others.length);
  let start = 0;
  while (start < most && ours[start] === others[start]) start++;
  let end = 0;
  while (end < most - start && ours.at(-1 - end) === others.at(-1 - end)) end++;
  const clip = (lines: readonly string[]) => {
    const first = Math.max(0, start - 1);
    const last = Math.min(lines.length - Math.max(0, end - 1), first + LINES);
    const shown = lines.slice(first, last);
    return [...(first > 0 ? ['…'] : []), ...shown, ...(last < lines.length ? ['…'] : [])].join('\n');
  };
  return [clip(ours), clip(others)];
}
