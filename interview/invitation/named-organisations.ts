// The organisations that a mail names besides its writer's own.
import { type Clause, valueIn } from './clauses.ts';
import { organisationInProse } from './organisation-prose-en.ts';
import { organisationsIn } from './organisations.ts';
import { partyIn } from './party.ts';
import { isEnglish } from './party-en.ts';
import { type Found, foundIn } from './reading.ts';
import type { Text } from './text.ts';

/** How many clauses may name organisations: more than any invitation has. */
const MENTIONS_WITHIN = 80;

export function subjectLine(subject: Text): Pick<Clause, 'start' | 'content'> {
  return { start: 0, content: subject.plain.slice(0, 300) };
}

/** Powered by TalentGrid, Inc.: whose system sent the mail. */
const onlyServes =
  /\b(?:powered|provided|hosted|operated) by\s$|\bsent (?:via|with|by|from|using)\s$|(?:©|\bcopyright)\s?(?:\d{4}\s)?$|\b(?:product|service) of\s$/i;

/** Those with a legal form, the subject's first. */
export function mentionsIn(subject: Text, clauses: readonly Clause[]): readonly Found[] {
  const lines = [{ text: subject, ...subjectLine(subject) }, ...clauses.slice(0, MENTIONS_WITHIN)];
  return lines.flatMap((line) =>
    organisationsIn(line.content)
      .filter(({ start }) => !onlyServes.test(line.content.slice(0, start)))
      .map((part) => foundIn(line, part)),
  );
}

const enclosed =
  /[「『<〈《【[](?<name>[^「」『』<>〈〉《》【】[\]]{2,24})[」』>〉》】\]]\s?(?=様|さま|さん|の(?:面接|求人|選考)|から|より|との|へ)/g;

/** ＜医療法人いちょう会＞の面接: names in brackets of which something is said. */
export function quotedNames(subject: Text, clauses: readonly Clause[]): readonly Found[] {
  return [{ text: subject, ...subjectLine(subject) }, ...clauses.slice(0, 12)].flatMap(
    ({ text, start, content }) =>
      [...content.matchAll(enclosed)].map(({ index, groups }) => {
        const name = groups?.name ?? '';
        const company = partyIn(name).company ?? { start: 0, end: name.length };
        return foundIn({ text, start: start + index + 1 }, company);
      }),
  );
}

/** A job site shows the shop's name on a line of its own. */
export function shownNames(clauses: readonly Clause[]): readonly Found[] {
  return clauses.slice(0, 14).flatMap((clause) => {
    // A picture in front of it is no label that would say what else it is.
    const isItem = clause.isLabelled && clause.label?.name !== '';
    const party = isItem || /[。!?]/.test(clause.content) ? undefined : partyIn(valueIn(clause));
    const value = { text: clause.text, start: clause.start + clause.valueAt };
    return party?.company && party.department ? [foundIn(value, party.company)] : [];
  });
}

/** English mails name the employer in a sentence: your interview with Fernwood Public Library. */
export function proseNames(subject: Text, clauses: readonly Clause[], host: string): readonly Found[] {
  return [{ text: subject, ...subjectLine(subject) }, ...clauses.slice(0, 12)].flatMap((line) => {
    const part = isEnglish(line.content) ? organisationInProse(line.content.slice(0, 300), host) : undefined;
    return part ? [foundIn(line, part)] : [];
  });
}

const companyRow = (clauses: readonly Clause[]) =>
  clauses.find((each) => each.label?.kind === 'company' && valueIn(each).trim() !== '');

/** 勤務店舗　西口店: where one would work, which is no more than a shop of the company that writes. */
export function isShopRow(clauses: readonly Clause[]): boolean {
  const row = companyRow(clauses);
  return (
    row !== undefined &&
    /^(?:応募|面接|勤務)?店舗名?$|^店名$/.test(row.label?.name ?? '') &&
    organisationsIn(valueIn(row)).length === 0
  );
}

/** 企業名, 派遣先, 応募先: where an intermediary names the employer. */
export function labelledCompany(clauses: readonly Clause[]): Found | undefined {
  const clause = companyRow(clauses);
  if (!clause) return undefined;
  const value = valueIn(clause);
  const company = partyIn(value).company ?? {
    start: 0,
    end: value.split(/\s{2,}|[((/|]|様$|\s様/)[0]?.length ?? 0,
  };
  return company.end > company.start
    ? foundIn({ text: clause.text, start: clause.start + clause.valueAt }, company)
    : undefined;
}
