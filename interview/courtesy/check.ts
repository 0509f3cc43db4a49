// The courtesy check: what in a draft would make its reader frown, stumble, or not understand.
import { type Draft, type Finding, type Situation, severities } from './finding.ts';
import { type Mail, readMail } from './parts.ts';
import { findingOf, type Rule } from './rule.ts';
import { addressee } from './rules/addressee.ts';
import { dates } from './rules/dates.ts';
import { english } from './rules/english.ts';
import { honesty } from './rules/honesty.ts';
import { keigo } from './rules/keigo.ts';
import { layout } from './rules/layout.ts';
import { placeholders } from './rules/placeholders.ts';
import { subject } from './rules/subject.ts';

/** Every rule, by the letter of its id: A addressee, S subject, P placeholders and parts, D dates, K keigo, L layout, E honesty, X English. */
export const rules: readonly Rule[] = [
  ...addressee,
  ...subject,
  ...placeholders,
  ...dates,
  ...keigo,
  ...layout,
  ...honesty,
  ...english,
];

/** A list of the same mistake helps nobody beyond this many. */
const MOST = 20;

/** What the rules find in a draft, the gravest first, each grade in reading order. Silent about what isn't known. */
export function checkDraft(draft: Draft, situation: Situation): readonly Finding[] {
  const mail = readMail(draft, situation);
  const found = rules
    .filter(({ locale = mail.locale }) => locale === mail.locale)
    .flatMap((rule) => findingsOf(rule, mail, situation));
  return found.sort(byGravity);
}

function findingsOf(rule: Rule, mail: Mail, situation: Situation): readonly Finding[] {
  const findings: Finding[] = [];
  for (const hit of rule.find(mail, situation)) {
    const finding = findingOf(rule, hit);
    if (finding) findings.push(finding);
    if (findings.length === MOST) break;
  }
  return findings;
}

function byGravity(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(b.where === 'subject') - Number(a.where === 'subject') ||
    a.line - b.line ||
    a.column - b.column
  );
}
