// The job that the interview is about.
import { type Clause, valueIn } from './clauses.ts';
import { isJob } from './job-words.ts';
import { organisationsIn } from './organisations.ts';
import { isEnglish } from './party-en.ts';
import { jobInTitle } from './position-en.ts';
import { positionInProse, positionInSubject } from './position-prose.ts';
import { type Found, foundIn, plainOf } from './reading.ts';
import type { Text } from './text.ts';

export interface Position extends Found {
  readonly isSure: boolean;
}

/** `isOrganisation` tells the employer's own name, after which applicants are thanked too: 青葉商事へのご応募. */
export function positionIn(
  clauses: readonly Clause[],
  subject: Text,
  isOrganisation: (name: string) => boolean,
): Position | undefined {
  return (
    labelled(clauses) ?? besideCompany(clauses, isOrganisation) ?? inProse(clauses, subject, isOrganisation)
  );
}

/** コース: 会社説明会＋一次面接, 求人: 株式会社… are no jobs. */
function isValue(value: string): boolean {
  return value.trim() !== '' && !/説明会|面接|面談|選考/.test(value) && organisationsIn(value).length === 0;
}

function labelled(clauses: readonly Clause[]): Position | undefined {
  const clause = clauses.find(
    (each) => each.isLabelled && each.label?.kind === 'position' && isValue(valueIn(each)),
  );
  if (!clause) return undefined;
  const value = valueIn(clause).replace(
    /\s{2,}.*$|\s?[|※].*$|\s\((?=[A-Z]*-?\d|[^()]*\d{3})[^()]*\)\s?$|\s?(?:です|となります)$/g,
    '',
  );
  return (
    (value && {
      ...foundIn(clause, { start: clause.valueAt, end: clause.valueAt + value.length }),
      isSure: true,
    }) ||
    undefined
  );
}

/** 応募先: … 中洲店(ホールスタッフ). */
function besideCompany(
  clauses: readonly Clause[],
  isOrganisation: (name: string) => boolean,
): Position | undefined {
  for (const clause of clauses.filter(({ label }) => label?.kind === 'company')) {
    const match =
      /\((?<job>[^()/、]{2,24}?)(?:[・/、](?:長期|短期|単発|派遣|正社員|パート|アルバイト|紹介予定)[^()]{0,12})?\)\s?$/.exec(
        clause.content,
      );
    const name = match?.groups?.job;
    if (match && name && !isOrganisation(name) && !/様|面接|\d/.test(name)) {
      const start = match.index + 1;
      return { ...foundIn(clause, { start, end: start + name.length }), isSure: false };
    }
  }
  return undefined;
}

/** Topic: 2nd interview (Overseas Sales). */
function inTopic(
  clauses: readonly Clause[],
  isOrganisation: (name: string) => boolean,
): Position | undefined {
  for (const clause of clauses) {
    if (!clause.isLabelled || clause.label?.kind !== 'round') continue;
    const part = jobInTitle(valueIn(clause), isOrganisation);
    const value = { text: clause.text, start: clause.start + clause.valueAt };
    if (part) return { ...foundIn(value, part), isSure: false };
  }
  return undefined;
}

/** Re: Chat about the librarian post. */
function spokenOf(subject: string, isOrganisation: (name: string) => boolean) {
  const part = isEnglish(subject) ? positionInProse(subject, isOrganisation) : undefined;
  return part && { ...part, isSure: false };
}

/** A job site's box: the job on a line of its own. */
function alone(clauses: readonly Clause[], isOrganisation: (name: string) => boolean): Position | undefined {
  const clause = clauses
    .slice(0, 16)
    .find(({ content, isLabelled }) => !isLabelled && isJob(content) && !isOrganisation(content));
  return clause && { ...foundIn(clause, { start: 0, end: clause.content.length }), isSure: false };
}

/** A sentence that says so goes before one that only sounds like it. */
function inProse(
  clauses: readonly Clause[],
  subject: Text,
  isOrganisation: (name: string) => boolean,
): Position | undefined {
  const all = clauses.flatMap((clause) => {
    const part = positionInProse(clause.content.slice(0, 300), isOrganisation);
    return part ? [{ ...foundIn(clause, part), isSure: part.isSure }] : [];
  });
  // A mail in two languages is answered in the first.
  const found = all.filter((each) => isEnglish(plainOf(each)) === isEnglish(plainOf(all[0] ?? each)));
  const said =
    found.find(({ isSure }) => isSure) ??
    inTopic(clauses, isOrganisation) ??
    found[0] ??
    alone(clauses, isOrganisation);
  const line = subject.plain.slice(0, 200);
  const titled = positionInSubject(line, isOrganisation) ?? spokenOf(line, isOrganisation);
  return said ?? (titled && { text: subject, ...titled });
}
