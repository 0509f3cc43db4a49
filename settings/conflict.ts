// What becomes of two versions of a record that were edited side by side, each without knowing of the other.
import { canonical, digest, isSame } from './canonical.ts';
import { mergeEdits } from './edits.ts';
import { type Envelope, isNewer, VERSION, valueIn } from './envelope.ts';
import { idOf, kindOf, type RecordKey, type StoredProfile, type StoredTemplate } from './kinds.ts';

export interface Resolution {
  /** What stands under the record's key from now on. */
  readonly record: Envelope;
  /** The version that gave way, under a key of its own. */
  readonly copy?: readonly [RecordKey, Envelope];
}

/** Undefined: only a newer version of ours can tell. */
export function resolve(key: RecordKey, ours: Envelope, theirs: Envelope): Resolution | undefined {
  if (isNewer(ours) && !isNewer(theirs)) return undefined;
  const edits = mergeEdits(ours.edits, theirs.edits);
  if (isSame(shown(key, ours), shown(key, theirs))) {
    return { record: { ...(ours.version > theirs.version ? ours : theirs), edits } };
  }
  const kind = kindOf(key);
  if (kind === 'template' || kind === 'profile') return { record: theirs, copy: copyOf(key, ours) };
  return isNewer(theirs) ? undefined : { record: { ...theirs, edits } };
}

function shown(key: RecordKey, envelope: Envelope): unknown {
  return valueIn(key, envelope) ?? envelope;
}

/** Devices that copy the same version make the same copy. */
function copyOf(key: RecordKey, { version, edits, value }: Envelope): [RecordKey, Envelope] {
  const id = `${idOf(key).slice(0, 52)}-${digest({ key, edits, value })}`;
  const envelope = { version, edits, value };
  if (kindOf(key) === 'template') {
    const template = valueIn(key as RecordKey<'template'>, envelope);
    return [`template:${id}`, template ? { version: VERSION, edits, value: renamed(template) } : envelope];
  }
  const profile = valueIn(key as RecordKey<'profile'>, envelope);
  return [`profile:${id}`, profile ? { version: VERSION, edits, value: relabelled(profile) } : envelope];
}

/** Part of what is stored, not of a view: with other words, in another language or version, devices would make different copies. */
const words = { ja: '（同時に編集された版）', en: ' (edited at the same time)' } as const;

function renamed(template: StoredTemplate): StoredTemplate {
  return { ...template, title: withWords(template.title, words[template.locale], 200) };
}

function relabelled(profile: StoredProfile): StoredProfile {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(canonical(profile));
  return { ...profile, label: withWords(profile.label, isJapanese ? words.ja : words.en, 100) };
}

function withWords(name: string, added: string, length: number): string {
  return name.endsWith(added) ? name : `${name.slice(0, length - added.length)}${added}`.trim();
}
