// The department of whom to write to: beside their name, under a label, or behind the employer's name.
import { type Clause, valueIn } from './clauses.ts';
import type { Employer } from './employer.ts';
import { honorific, partyOfRow } from './named-people.ts';
import { partyIn } from './party.ts';
import { departmentIn } from './party-en.ts';
import { type Found, foundIn, type Part, plainOf, type Voice } from './reading.ts';

/** The first that names one, of the same organisation; 大阪支社 総務部 rather than 総務部. */
export function departmentOf(writers: readonly Voice[], employer: Employer): Found | undefined {
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
  const name =
    names.find((each) => whole.startsWith(each) && whole.length > each.length) ?? wordsShared(whole, names);
  if (name === undefined) return department;
  const gap = whole.length - name.length - whole.slice(name.length).trimStart().length;
  return { ...department, start: department.start + name.length + gap };
}

/** Naranoki Foods in Naranoki Foods Hiring Team, where the company is Naranoki Foods Japan K.K. */
function wordsShared(department: string, [company = '']: readonly string[]): string | undefined {
  const [words, own] = [department.split(' '), company.split(' ')];
  const count = words.findIndex((word, i) => word !== own[i]);
  return count > 0 && /^[A-Z]/.test(department) ? words.slice(0, count).join(' ') : undefined;
}

export function labelledDepartment(
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
export function besideEmployer({ company }: Employer): Found | undefined {
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

/** 星野 杏 (HR Office). */
function departmentInBrackets(value: string): Part | undefined {
  const match = /\((?<name>[A-Z][^()\d]{1,40})\)/.exec(value);
  const part = match?.groups?.name ? departmentIn(match.groups.name) : undefined;
  if (!match || !part) return undefined;
  return { start: match.index + 1 + part.start, end: match.index + 1 + part.end };
}

/** 担当：人事総務部 細川様. */
export function besideContact(
  clauses: readonly Clause[],
  kinds: readonly string[],
): { readonly department?: Found } {
  for (const clause of clauses.filter(
    ({ isLabelled, label }) => isLabelled && kinds.includes(label?.kind ?? ''),
  )) {
    const value = { text: clause.text, start: clause.start + clause.valueAt };
    const { department, person } = partyOfRow(clause);
    if (department && (person || honorific.test(valueIn(clause))))
      return { department: foundIn(value, department) };
    const english = departmentInBrackets(valueIn(clause));
    if (english) return { department: foundIn(value, english) };
  }
  return {};
}
