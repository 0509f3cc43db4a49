// What an import has made, in numbers.
import { type Choices, choiceOf } from '../../../settings/backup/import-backup.ts';
import type { Plan } from '../../../settings/backup/plan.ts';
import { t } from '../../locale.ts';

export function resultWords(plan: Plan, choices: Choices): string {
  const having = (standing: string) => plan.filter((one) => one.standing === standing);
  const chosen = (choice: string) =>
    having('conflicting').filter((one) => choiceOf(one, choices) === choice).length;
  const counts = {
    importedNew: having('new').length,
    importedChanged: having('changed').length + chosen('theirs'),
    importedBoth: chosen('both'),
  } as const;
  const said = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((key) => counts[key] > 0)
    .map((key) => t(key, String(counts[key])));
  return `${t('imported')}${said.join(t('listComma')) || t('importedNone')}`;
}
