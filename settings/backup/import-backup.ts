// Does what the plan of an import says: all of it or nothing.
import { VERSION, valueIn } from '../envelope.ts';
import { newId } from '../id.ts';
import { kindOf, type RecordKey, type StoredProfile, type StoredTemplate } from '../kinds.ts';
import type { Replacements, Store } from '../store.ts';
import type { Backup } from './backup.ts';
import { type Choice, isSamePlan, type Plan, type PlannedRecord, planImport } from './plan.ts';
import { type Receipt, replaceRecords } from './receipt.ts';

/** What the user chose; what isn't in it goes as the plan suggests. */
export type Choices = ReadonlyMap<RecordKey, Choice>;

/** Something here was changed after the plan was made: make it anew, and show it. */
export class PlanIsOld extends Error {
  override readonly name = 'PlanIsOld';
}

export function choiceOf({ key, choices: [suggested = 'theirs'] }: PlannedRecord, choices: Choices): Choice {
  return choices.get(key) ?? suggested;
}

/**
 * `nameCopy` tells a copy's title from that of the one that it stands beside.
 * @throws PlanIsOld, or when the browser refuses to write; nothing is changed then.
 */
export function importBackup(
  store: Pick<Store, 'replace'>,
  backup: Backup,
  plan: Plan,
  choices: Choices,
  nameCopy: (title: string) => string,
): Promise<Receipt> {
  const decide: Replacements = (records) => {
    if (!isSamePlan(plan, planImport(records, backup))) throw new PlanIsOld();
    return new Map(plan.flatMap((record) => madeOf(record, choiceOf(record, choices), nameCopy)));
  };
  return replaceRecords(store, decide);
}

type Made = ReturnType<Replacements> extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never;

function madeOf(record: PlannedRecord, choice: Choice, nameCopy: (title: string) => string): readonly Made[] {
  const { key, standing, theirs } = record;
  if (standing === 'same' || choice === 'mine') return [];
  return choice === 'theirs' ? [[key, theirs]] : [copyOf(record, nameCopy)];
}

function copyOf({ key, theirs }: PlannedRecord, nameCopy: (title: string) => string): Made {
  const value = valueIn(key, theirs) as StoredTemplate | StoredProfile;
  const named =
    'title' in value
      ? { ...value, title: clip(nameCopy(value.title), 200) }
      : { ...value, label: clip(nameCopy(value.label || value.name), 100) };
  return [`${kindOf(key) ?? 'template'}:${newId()}`, { version: VERSION, edits: {}, value: named }];
}

/** To what the field holds, never in the middle of a character. */
function clip(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, '');
}
