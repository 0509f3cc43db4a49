// The way of a file from being chosen to being imported: read, shown, then done, each step in turn.
import { useState } from 'preact/hooks';
import type { Backup } from '../../../settings/backup/backup.ts';
import { type Choices, importBackup, PlanIsOld } from '../../../settings/backup/import-backup.ts';
import { type Plan, planImport } from '../../../settings/backup/plan.ts';
import { readBackup } from '../../../settings/backup/read-backup.ts';
import type { Refusal } from '../../../settings/backup/refusal.ts';
import { t } from '../../locale.ts';
import { useSettings } from '../../settings.tsx';
import { useLastChange } from './last-change.ts';
import { resultWords } from './result-words.ts';

type Step =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly refusal: Refusal }
  | Shown;

interface Shown {
  readonly is: 'shown';
  readonly name: string;
  readonly backup: Backup;
  readonly plan: Plan;
  /** 'old': what was shown before no longer held; 'failed': the browser refused to write. */
  readonly notice?: 'old' | 'failed';
}

export function useImport() {
  const { store } = useSettings();
  const { tell } = useLastChange();
  const [step, setStep] = useState<Step>({ is: 'waiting' });

  const show = async (name: string, backup: Backup, notice: Pick<Shown, 'notice'> = {}) => {
    const records = await store.read().catch(() => undefined);
    if (!records) return setStep({ is: 'refused', name, refusal: { reason: 'storage' } });
    return setStep({ is: 'shown', name, backup, plan: planImport(records, backup), ...notice });
  };

  const choose = async (file: File) => {
    const { name } = file;
    setStep({ is: 'reading', name });
    const reading = await readBackup(file);
    if (reading.ok) await show(name, reading.backup);
    else setStep({ is: 'refused', name, refusal: reading.refusal });
  };

  const take = async (shown: Shown, choices: Choices) => {
    const { name, backup, plan } = shown;
    try {
      const receipt = await importBackup(store, backup, plan, choices, (title) => t('copyName', title));
      setStep({ is: 'waiting' });
      tell({ of: 'import', say: () => resultWords(plan, choices), receipt });
    } catch (error) {
      if (error instanceof PlanIsOld) await show(name, backup, { notice: 'old' });
      else setStep({ ...shown, notice: 'failed' });
    }
  };

  return { step, choose, take, leave: () => setStep({ is: 'waiting' }) };
}
