// What is wrong with the organisation's policy, and where: for whoever wrote it.
import type { PolicyProblem } from '../../settings/lenient.ts';
import { t } from '../locale.ts';

export function PolicyProblems({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  return (
    <div class="policy-problems warm">
      <h3>{t('policyProblems')}</h3>
      <p class="note">{t('policyProblemsWhy')}</p>
      <dl>
        {problems.map(({ where, fault, detail }) => (
          <div key={`${where} ${fault} ${detail}`}>
            <dt>
              <code>{where}</code>
            </dt>
            <dd>{t(`fault_${fault}`, detail)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
