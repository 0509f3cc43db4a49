// A finding in words: why it matters, and what to do about it.
import type { Finding } from './finding.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

export interface Explanation {
  readonly why: string;
  /** What to do, also where no certain mend exists. */
  readonly advice: string;
}

const languages = { ja, en } as const;

/** In the reader's language, which needn't be the mail's. */
export function explain(
  { rule, values }: Pick<Finding, 'rule' | 'values'>,
  locale: 'ja' | 'en',
): Explanation {
  const { rules, elements, separator } = languages[locale];
  const [why, advice] = rules[rule];
  const told = (name: string) =>
    name === 'missing'
      ? (values.missing ?? '')
          .split(',')
          .map((element) => elements[element] ?? element)
          .join(separator)
      : (values[name] ?? '');
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => told(name));
  return { why: filled(why), advice: filled(advice) };
}
