// A file is chosen, looked at, and imported.
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
      {step.is === 'waiting' && <Undoable of="import" />}
    </>
  );
}
