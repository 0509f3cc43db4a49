// What there is to mend, each with a press that leads there and one that puts it right.
import type { Problem } from '../../../templates/problem.ts';
import { t } from '../../locale.ts';
import { mendWords, problemWords } from './problem-words.ts';

interface Props {
  readonly problems: readonly Problem[];
  readonly onGo: (problem: Problem) => void;
  readonly onMend: (problem: Problem) => void;
  readonly onMendAll: () => void;
}

export function ProblemList({ problems, onGo, onMend, onMendAll }: Props) {
  const mendable = problems.filter(({ mend }) => mend);
  return (
    <section class="problems" aria-label={t('problems')}>
      <p role="status" class="note" id="problems-status">
        {problems.length === 0 ? t('problemsNone') : t('problemsCount', String(problems.length))}
      </p>
      {mendable.length > 1 && (
        <button type="button" class="problems-all" onClick={onMendAll}>
          {t('problemMendAll')}
        </button>
      )}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.part}-${problem.kind}-${problem.from}-${problem.to}`}>
            <p>
              <small>{t(`part_${problem.part}`)}</small> {problemWords(problem)}
            </p>
            <div class="problem-presses">
              <button type="button" class="link" onClick={() => onGo(problem)}>
                {t('problemGo')}
              </button>
              {problem.mend && (
                <button type="button" class="link" onClick={() => onMend(problem)}>
                  {mendWords(problem)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
