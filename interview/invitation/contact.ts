// Whom to write to: the employer's person and department, the agent's apart.
import { type Clause, valueIn } from './clauses.ts';
import type { Employer } from './employer.ts';
import { labelledPerson, partyOfRow } from './named-people.ts';
import { partyIn } from './party.ts';
import { type Found, foundIn, plainOf, type Voice } from './reading.ts';
import type { Voices } from './voices.ts';

export interface Contacts {
  readonly department?: Found;
  readonly person?: Found;
  readonly title?: Found;
  readonly agentPerson?: Found;
}

type IsApplicant = (name: string) => boolean;

export function contactsOf(
  voices: Voices,
  clauses: readonly Clause[],
  employer: Employer,
  isApplicant: IsApplicant,
): Contacts {
  const writers = [voices.introduction, voices.signature, voices.letterhead, voices.sender].filter(
    (voice) => voice !== undefined,
  );
  // Who introduces themselves and is the sender may bear the reader's name: 加藤 to 加藤 凛 様.
  const own = [voices.introduction?.person, voices.sender?.person].map((found) => found && plainOf(found));
  const isTheirs = (found: Found | undefined): found is Found =>
    found !== undefined && (!isApplicant(plainOf(found)) || own.every((name) => name === plainOf(found)));
  const words = employer.company ? plainOf(employer.company).split(' ') : [];
  const written = fullName(
    writers
      .map(({ person }) => person)
      .filter(isTheirs)
      .filter((found) => !words.includes(plainOf(found))),
  );
  const labelled = labelledPerson(clauses, ['contact']).filter(isTheirs);
  const meets = labelledPerson(clauses, ['interviewer']).filter(isTheirs);
  if (employer.writer === 'agency') {
    const isAgents = (found: Found) =>
      written !== undefined && plainOf(found).slice(0, 2) === plainOf(written).slice(0, 2);
    const person = [...meets, ...labelled].find((found) => !isAgents(found) && !ofTheAgent(found));
    return {
      ...(person && { person }),
      ...(written && { agentPerson: written }),
      ...labelledDepartment(clauses, ['contact', 'interviewer']),
    };
  }
  const person = written ?? labelled[0];
  const title = writers.find((voice) => voice.title && voice.person && voice.person === person)?.title;
  const department =
    (employer.writer === 'media' ? besideEmployer(employer) : undefined) ??
    departmentOf(writers, employer) ??
    labelledDepartment(clauses).department ??
    besideEmployer(employer);
  return { ...(department && { department }), ...(person && { person }), ...(title && { title }) };
}

/** 弊社 中西が同行: the agent's own. */
function ofTheAgent({ text, start }: Found): boolean {
  return /(?:弊社|当社)\s?$/.test(text.plain.slice(Math.max(0, start - 6), start));
}

/** 門脇 in the introduction is 門脇 貞夫 in the signature. */
function fullName(names: readonly Found[]): Found | undefined {
  const [first] = names;
  return first && (names.find((name) => plainOf(name).startsWith(`${plainOf(first)} `)) ?? first);
}

/** The first that names one, of the same organisation; 大阪支社 総務部 rather than 総務部. */
function departmentOf(writers: readonly Voice[], employer: Employer): Found | undefined {
  const isOwn = ({ company }: Voice) =>
    employer.writer === 'employer' ||
    !company ||
    !employer.agent ||
    plainOf(company) !== plainOf(employer.agent);
  const isSites = (desk: Found) => employer.writer === 'media' && siteDesk.test(plainOf(desk));
  const name = employer.company ? plainOf(employer.company) : '';
  const named = writers
    .filter(isOwn)
    // 相談室 of 一般社団法人くらしの相談室 is no desk.
    .flatMap(({ department }) =>
      department && !isSites(department) && !name.endsWith(`の${plainOf(department)}`)
        ? withoutCompany(department, employer)
        : [],
    );
  const [first] = named;
  return (
    first &&
    (named.find(
      (other) => plainOf(other).length > plainOf(first).length && plainOf(other).endsWith(plainOf(first)),
    ) ??
      first)
  );
}

/** サポートセンター below a job site's notice. */
const siteDesk = /^(?:カスタマー|お客様|会員)?(?:サポート|ヘルプ|サービス)|^運営|お客様センター/;

/** 恵比寿店 in カフェ・ド・ルポ恵比寿店, 教室運営部 in カノン音楽教室 教室運営部. */
function withoutCompany(department: Found, { company }: Employer): Found {
  const whole = plainOf(department);
  const names = company ? [plainOf(company), plainOf(company).replace(/^(?:株式|有限|合同)会社\s?/, '')] : [];
  const name = names.find((each) => whole.startsWith(each) && whole.length > each.length);
  if (name === undefined) return department;
  const gap = whole.length - name.length - whole.slice(name.length).trimStart().length;
  return { ...department, start: department.start + name.length + gap };
}

function labelledDepartment(
  clauses: readonly Clause[],
  kinds: readonly string[] = ['contact'],
): { readonly department?: Found } {
  const clause = clauses.find(
    (each) => each.isLabelled && each.label?.kind === 'department' && valueIn(each) !== '',
  );
  if (!clause) return besideContact(clauses, kinds);
  return { department: foundIn(clause, { start: clause.valueAt, end: clause.content.length }) };
}

/** 海鮮居酒屋 大漁丸 中洲店: what a job site shows behind the employer's name. */
function besideEmployer({ company }: Employer): Found | undefined {
  if (!company) return undefined;
  const { plain } = company.text;
  const behind =
    /^[^\n、。]{0,60}?(?=\n|、|。|より|から|です|$)/.exec(plain.slice(company.end, company.end + 61))?.[0] ??
    '';
  if (!/^\s?\p{Script=Han}|^\s?[^\p{ASCII}]/u.test(behind) || /^の|[をにでがは]/.test(behind))
    return undefined;
  const { department } = partyIn(plain.slice(company.start, company.end + behind.length));
  return (
    department && {
      text: company.text,
      start: company.start + department.start,
      end: company.start + department.end,
    }
  );
}

/** 担当：人事総務部 細川様. */
function besideContact(
  clauses: readonly Clause[],
  kinds: readonly string[],
): { readonly department?: Found } {
  for (const clause of clauses.filter(
    ({ isLabelled, label }) => isLabelled && kinds.includes(label?.kind ?? ''),
  )) {
    const { department, person } = partyOfRow(clause);
    if (department && person)
      return { department: foundIn({ text: clause.text, start: clause.start + clause.valueAt }, department) };
  }
  return {};
}
