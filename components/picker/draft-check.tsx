// What the courtesy check says of the draft in the compose.
import type { Finding } from '../../interview/courtesy/finding.ts';
import { t } from '../locale.ts';
import { Findings } from './findings.tsx';
import { TruthQuestion } from './truth-question.tsx';
import type { DraftCheck as Check } from './use-draft-check.ts';
import './draft-check.css';

interface Props {
  readonly check: Check;
  readonly onConfirm: () => void;
}

const words = { reading: 'draftReading', absent: 'noCompose', blank: 'draftBlank' } as const;

export function DraftCheck({ check, onConfirm }: Props) {
  const { state } = check;
  if (state.is !== 'checked') return <p class="draft-note note">{t(words[state.is])}</p>;
  const truth = state.findings.find(({ severity }) => severity === 'confirm');
  const findings = state.findings.filter(({ severity }) => severity !== 'confirm');
  const faults = findings.filter(({ severity }) => severity !== 'info').length;
  return (
    <div class="draft-check" id="draft-check">
      <p class="draft-verdict" role="status" data-faults={faults}>
        {faults > 0 ? t('draftFaults', `${faults}`) : t('draftFine')}
      </p>
      {check.hasChanged && <p class="note">{t('draftChanged')}</p>}
      {truth && <TruthQuestion finding={truth} onConfirm={onConfirm} />}
      <Findings findings={findings} onShow={check.show} canMend={isCertain} onMend={check.mend} />
    </div>
  );
}

function isCertain({ mend }: Finding): boolean {
  return mend !== undefined;
}
