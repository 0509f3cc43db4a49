// The records of an import that fare alike: their number always, themselves where they are worth a look.
import type { ComponentChildren } from 'preact';
import type { Choice, Plan, PlannedRecord, Standing } from '../../../settings/backup/plan.ts';
import type { RecordKey } from '../../../settings/kinds.ts';
import { t } from '../../locale.ts';
import { PlannedRow } from './planned-row.tsx';

interface Props {
  readonly standing: Standing;
  /** The group's part of it. */
  readonly plan: Plan;
  readonly choiceFor: (record: PlannedRecord) => Choice;
  readonly onChoose: (key: RecordKey, choice: Choice) => void;
  readonly children: ComponentChildren;
}

export function PlannedGroup({ standing, plan, choiceFor, onChoose, children }: Props) {
  if (plan.length === 0) return null;
  return (
    <details
      class="planned-group"
      data-standing={standing}
      open={['conflicting', 'changed'].includes(standing)}
    >
      <summary>
        {t(`standing_${standing}`)} <b>{plan.length}</b>
      </summary>
      <p class="note">{t(`standing_${standing}_why`)}</p>
      {plan.length > 1 && children}
      <ul>
        {plan.map((record) => (
          <PlannedRow
            key={record.key}
            record={record}
            choice={choiceFor(record)}
            onChoose={(choice) => onChoose(record.key, choice)}
          />
        ))}
      </ul>
    </details>
  );
}
