// The employer in an English mail that somebody else sends: an applicant system, or a recruiter of whom it doesn't say so.
import type { Clause } from './clauses.ts';
import { subjectLine } from './named-organisations.ts';
import { type Found, foundIn } from './reading.ts';
import type { Text } from './text.ts';

const interviewWith = /\b(?:interview(?:s|ing)?|meeting|appointment)\b[^.!?]{0,30}\b(?:with|at)\s(?:the )?$/i;

/** your interview with Sterling Marsh LLP: the name is of whom the interview is with. */
export function isInterviewer({ text, start }: Found): boolean {
  return interviewWith.test(text.plain.slice(Math.max(0, start - 70), start));
}

const at =
  /\b(?:at|with|to|join) (?<name>[A-Z][\w&'’-]*(?: [A-Z&][\w&'’-]*){0,3})(?=$|[.,!?)]|\s(?:has|is|was|on|for|in|-))/g;
const signed =
  /^(?:the )?(?<name>[A-Z][\w&'’ -]{0,40}?) (?:recruit(?:ing|ment)|talent|hiring|people|hr|careers?|team)\b/i;

/** Data Engineer at Quillon, and Quillon Recruiting below: a name that stands in two places, once as a company's would. */
export function namesRepeated(subject: Text, clauses: readonly Clause[]): readonly Found[] {
  const lines = [{ text: subject, ...subjectLine(subject) }, ...clauses];
  const signers = new Set(lines.flatMap(({ content }) => signed.exec(content)?.groups?.name ?? []));
  return lines.flatMap((line) =>
    [...line.content.matchAll(at)].flatMap(({ index, 0: whole, groups }) => {
      const name = groups?.name ?? '';
      const start = index + whole.lastIndexOf(name);
      return signers.has(name) ? [foundIn(line, { start, end: start + name.length })] : [];
    }),
  );
}
