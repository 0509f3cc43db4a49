// A finding of the courtesy check as tools print it.
import { explain } from '../interview/courtesy/explain.ts';
import type { Finding } from '../interview/courtesy/finding.ts';

/** In the mail's own language: who writes it can read it. */
export function told(finding: Finding, locale: 'ja' | 'en') {
  const { rule, severity, where, line, column, text, mend } = finding;
  const { why, advice } = explain(finding, locale);
  return { rule, severity, where, line, column, text, why, mend: mend ? mend.text : advice };
}
