// What an import would do, record by record, before it does it.
import { isSame } from '../canonical.ts';
import { compareEdits } from '../edits.ts';
import { type Envelope, valueIn } from '../envelope.ts';
import { kindOf, type RecordKey, type StoredProfile, type StoredTemplate } from '../kinds.ts';
import type { Records } from '../store.ts';
import type { Backup } from './backup.ts';
import { differencesOf } from './difference.ts';
import { plainRecord } from './plain.ts';

/** 'conflicting': what is here was edited in a way that the file doesn't know of, and says something else. */
export type Standing = 'new' | 'changed' | 'same' | 'conflicting';

/** Which of two that conflict is kept; 'both': the file's as a copy beside. */
export type Choice = 'mine' | 'theirs' | 'both';

export interface PlannedRecord {
  readonly key: RecordKey;
  readonly standing: Standing;
  readonly mine: Envelope | undefined;
  /** The file's. */
  readonly theirs: Envelope;
  /** Without one, the first; none where there is no conflict. */
  readonly choices: readonly Choice[];
}

export type Plan = readonly PlannedRecord[];

export function planImport(current: Records, { records }: Backup): Plan {
  return [...records].map(([key, theirs]) => {
    const mine = current.get(key);
    const standing = standingOf(key, mine, theirs);
    const choices = mine && standing === 'conflicting' ? choicesFor(key, mine, theirs) : [];
    return { key, standing, mine, theirs, choices };
  });
}

/** Whether both would do the same: every edit of a record shows in its version vector. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  return one.every(({ mine }, index) => isSame(mine?.edits, other[index]?.mine?.edits));
}

function standingOf(key: RecordKey, mine: Envelope | undefined, theirs: Envelope): Standing {
  if (!mine) return 'new';
  if (isSame(contentOf(key, mine), contentOf(key, theirs))) return 'same';
  // The same edits with another value: someone has edited the file by hand, and wants that.
  const isKnown = ['same', 'before'].includes(compareEdits(mine.edits, theirs.edits));
  return isKnown ? 'changed' : 'conflicting';
}

function contentOf(key: RecordKey, record: Envelope): unknown {
  const plain = plainRecord(record);
  return valueIn(key, plain) ?? { version: plain.version, value: plain.value };
}

/** The first is what most people would want: to lose nothing. */
function choicesFor(key: RecordKey, mine: Envelope, theirs: Envelope): readonly Choice[] {
  const [ours, other] = [valueIn(key, mine), valueIn(key, theirs)];
  if (!ours || !other) return ['mine', 'theirs'];
  if (kindOf(key) === 'profile' && isBlank(ours as StoredProfile)) return ['theirs', 'mine'];
  // Two of one text that differ in their place are no gain.
  const canBeCopied = kindOf(key) !== 'preferences' && differencesOf(key, mine, theirs).length > 0;
  return canBeCopied ? ['both', 'mine', 'theirs'] : ['mine', 'theirs'];
}

function isBlank({ label: _, applicant: __, ...texts }: StoredProfile): boolean {
  return Object.values(texts).every((text) => text === '');
}

/** The name that the user knows it by; undefined where it has none, or can't be read. */
export function titleOf(key: RecordKey, record: Envelope): string | undefined {
  const value = valueIn(key, record);
  if (kindOf(key) === 'template') return (value as StoredTemplate | undefined)?.title;
  const profile = kindOf(key) === 'profile' ? (value as StoredProfile | undefined) : undefined;
  return profile && (profile.label || profile.name);
}
