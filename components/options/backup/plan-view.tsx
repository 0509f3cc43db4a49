// What an import would do, before it does it: in groups, with their counts, and a choice for what conflicts.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Choices, choiceOf } from '../../../settings/backup/import-backup.ts';
import type { Choice, Plan, Standing } from '../../../settings/backup/plan.ts';
import type { RecordKey } from '../../../settings/kinds.ts';
import { interfaceLocale, t } from '../../locale.ts';
import { PlannedGroup } from './planned-group.tsx';
import { ChoiceForAll } from './planned-row.tsx';

interface Props {
  readonly name: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly plan: Plan;
  readonly notice: 'old' | 'failed' | undefined;
  readonly onImport: (choices: Choices) => Promise<void>;
  readonly onLeave: () => void;
}

const standings: readonly Standing[] = ['conflicting', 'changed', 'new', 'same'];

export function PlanView({ name, exportedAt, plan, notice, onImport, onLeave }: Props) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isBusy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; a screen reader goes on from here.
  useEffect(() => title.current?.focus(), []);

  const isNothing = plan.every(({ standing }) => standing === 'same');
  const choose = (key: RecordKey, choice: Choice) => setChoices(new Map([...choices, [key, choice]]));
  /** What can't be kept twice stays as it is suggested. */
  const chooseForAll = (choice: Choice) =>
    setChoices(
      new Map(plan.filter((one) => one.choices.includes(choice)).map(({ key }) => [key, choice] as const)),
    );
  const start = async () => {
    setBusy(true);
    await onImport(choices).finally(() => setBusy(false));
  };
  return (
    <div class="plan">
      <h3 ref={title} tabindex={-1} id="plan-title">
        {t('planTitle', name)}
      </h3>
      <p class="note">{t('planFrom', dayOf(exportedAt))}</p>
      <div role="alert">
        {notice && <p class="plan-notice">{t(notice === 'old' ? 'planAnew' : 'planFailed')}</p>}
        {isNothing && <p>{t('planNothing')}</p>}
      </div>
      {standings.map((standing) => (
        <PlannedGroup
          key={standing}
          standing={standing}
          plan={plan.filter((one) => one.standing === standing)}
          choiceFor={(record) => choiceOf(record, choices)}
          onChoose={choose}
        >
          {standing === 'conflicting' && <ChoiceForAll onChoose={chooseForAll} />}
        </PlannedGroup>
      ))}
      <p class="plan-buttons">
        {!isNothing && (
          <button type="button" id="import-now" class="primary" disabled={isBusy} onClick={start}>
            {t(isBusy ? 'importing' : 'importNow')}
          </button>
        )}
        <button type="button" id="leave-import" disabled={isBusy} onClick={onLeave}>
          {t(isNothing ? 'close' : 'cancel')}
        </button>
      </p>
    </div>
  );
}

function dayOf(exportedAt: string): string {
  return new Date(exportedAt).toLocaleString(interfaceLocale, { dateStyle: 'long', timeStyle: 'short' });
}
