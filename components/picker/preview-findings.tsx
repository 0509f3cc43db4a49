// What the courtesy check says of the preview: nothing at all when there is nothing to say.
import { t } from '../locale.ts';
import { Findings } from './findings.tsx';
import { plainReason } from './truth.ts';
import { TruthQuestion } from './truth-question.tsx';
import type { Courtesy } from './use-courtesy.ts';
import type { Writing } from './use-writing.ts';

interface Props {
  readonly courtesy: Courtesy;
  readonly writing: Writing;
}

export function PreviewFindings({ courtesy, writing }: Props) {
  const { findings, truth, show, canMend, mend, confirm, reword } = courtesy;
  if (findings.length === 0 && !truth) return null;
  const { purpose, facts } = writing.given;
  const plain = plainReason(purpose);
  const label = plain === 'none' ? t('truthLeaveOut') : t('truthReword', t(`reason_${plain}`));
  return (
    <section class="courtesy" id="courtesy" aria-label={t('courtesy')}>
      {truth && (
        <TruthQuestion
          finding={truth}
          onConfirm={confirm}
          rewording={facts.reason === 'none' ? undefined : { label, onChoose: reword }}
        />
      )}
      <Findings findings={findings} onShow={show} canMend={canMend} onMend={mend} />
    </section>
  );
}
