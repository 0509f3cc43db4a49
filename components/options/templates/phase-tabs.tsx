// The phases of the sample, as tabs.
import { type SamplePhase, samplePhases } from '../../../templates/sample.ts';
import { t, word } from '../../locale.ts';
import { TabList } from '../../tab-list.tsx';

interface Props {
  readonly phase: SamplePhase;
  readonly onPhase: (phase: SamplePhase) => void;
}

export function PhaseTabs({ phase, onPhase }: Props) {
  return (
    <TabList
      names={samplePhases}
      chosen={phase}
      called={(one) => word('phase', one)}
      onChoose={onPhase}
      idPrefix="phase"
      panel="sample-panel"
      label={t('sampleTitle')}
      class="phase-tabs"
    />
  );
}
