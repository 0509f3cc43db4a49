// What is said about a problem, and on the press that puts it right.
import type { Problem, ProblemKind } from '../../../templates/problem.ts';
import { t, type Underscored } from '../../locale.ts';

export function problemWords({ kind, name, part }: Problem): string {
  const key = kind.replaceAll('-', '_') as Underscored<ProblemKind>;
  return t(`problem_${key}`, kind === 'empty' ? t(`part_${part}`) : name);
}

export function mendWords({ kind, suggestion, mend }: Problem): string {
  if (kind === 'unclosed') return t('problemClose');
  const words = suggestion ?? mend?.insert ?? '';
  return words === '' ? t('problemRemove') : t('problemMend', words);
}
