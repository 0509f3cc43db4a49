// A file is chosen, looked at, and imported.
import { type Choices, choiceOf } from '../../../settings/backup/import-backup.ts';
import type { Plan } from '../../../settings/backup/plan.ts';
import { t } from '../../locale.ts';
import { FileDrop } from './file-drop.tsx';
import { PlanView } from './plan-view.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { Undoable } from './undoable.tsx';
import { useImport } from './use-import.ts';

export function ImportPart() {
  const { step, choose, take, leave } = useImport();
  if (step.is === 'shown') {
    const { name, backup, plan, notice } = step;
    return (
      <PlanView
        name={name}
        exportedAt={backup.exportedAt}
        plan={plan}
        notice={notice}
        onImport={(choices) => take(step, choices)}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      <FileDrop onFile={choose} />
      <div role="alert">
        {step.is === 'refused' && <RefusalNotice name={step.name} refusal={step.refusal} />}
      </div>
      {step.is === 'reading' && <p class="note">{t('backupReading', step.name)}</p>}
      {step.is === 'imported' && (
        <Undoable id="import" message={resultOf(step.plan, step.choices)} receipt={step.receipt} />
      )}
    </>
  );
}

/** How many records each part of it made. */
function resultOf(plan: Plan, choices: Choices): string {
  const made = plan.filter(({ standing }) => standing !== 'same');
  const conflicts = made.filter(({ choices: open }) => open.length > 0);
  const chosen = (choice: string) => conflicts.filter((one) => choiceOf(one, choices) === choice).length;
  const counts = {
    importedNew: made.filter(({ standing }) => standing === 'new').length,
    importedChanged: made.filter(({ standing }) => standing === 'changed').length + chosen('theirs'),
    importedBoth: chosen('both'),
  } as const;
  const said = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((key) => counts[key] > 0)
    .map((key) => t(key, String(counts[key])));
  return `${t('imported')}${said.join(t('listComma')) || t('importedNone')}`;
}
