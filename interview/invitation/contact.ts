// Whom to write to: the employer's person and department, the agent's apart.
import { type Clause, valueIn } from './clauses.ts';
import {
  besideContact,
  besideEmployer,
  departmentOf,
  honorific,
  labelledDepartment,
} from './contact-department.ts';
import type { Employer } from './employer.ts';
import { partyIn } from './party.ts';
import { personAskedFor, personMet } from './person-met-en.ts';
import { type Found, foundIn, plainOf } from './reading.ts';
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
  const met = personMet(clauses);
  const asked = personAskedFor(clauses);
  if (employer.writer === 'agency') {
    const isAgents = (found: Found) =>
      written !== undefined && plainOf(found).slice(0, 2) === plainOf(written).slice(0, 2);
    const persons = [...meets, ...labelled, ...[met, asked].filter(isTheirs)];
    const person = persons.find((found) => !isAgents(found) && !ofTheAgent(found));
    return {
      ...(person && { person }),
      ...(written && { agentPerson: written }),
      ...labelledDepartment(clauses, ['contact', 'interviewer']),
    };
  }
  const spoken = [...(employer.writer === 'media' ? [meets[0], met] : []), asked].find(isTheirs);
  const person = written ?? labelled[0] ?? spoken;
  const title = writers.find((voice) => voice.title && voice.person && voice.person === person)?.title;
  const department =
    (employer.writer === 'media' ? besideEmployer(employer) : undefined) ??
    (person && person === labelled[0] ? besideContact(clauses, ['contact']).department : undefined) ??
    departmentOf(writers, employer) ??
    labelledDepartment(clauses).department ??
    besideEmployer(employer);
  return { ...(department && { department }), ...(person && { person }), ...(title && { title }) };
}

/** 弊社 中西が同行: the agent's own. */
function ofTheAgent({ text, start }: Found): boolean {
  return /(?:弊社|当社)\s?$/.test(text.plain.slice(Math.max(0, start - 6), start));
}

/** 門脇 in the introduction is 門脇 貞夫 in the signature; Hoshino is Ann Hoshino. */
function fullName(names: readonly Found[]): Found | undefined {
  const [first] = names;
  if (!first) return undefined;
  const part = plainOf(first);
  const isWhole = (name: string) =>
    name.startsWith(`${part} `) || (/^[A-Z]/.test(part) && name.endsWith(` ${part}`));
  return names.find((name) => isWhole(plainOf(name))) ?? first;
}

const sentence =
  /担当(?:者?の)?\s?[::]?\s?(?<name>[\p{Script=Han}々]{1,4}(?:\s[\p{Script=Han}]{1,3})?)(?=\)|$|\s|まで|宛)/gu;

const gluedTitle = /(?<=^[\p{Script=Han}々]{1,3})(?:店長|部長|課長|係長|次長|主任|院長|園長|マネージャー)/u;
const LONGEST_NAME = 20;

/** 0466-00-1616 山根; 0594-00-2231(手塚). */
const besidePhone = /\d-\d{3,4}\s?[\s(](?<name>[\p{Script=Han}々]{1,3})\)?(?=$|まで|へ|宛)/gu;

function labelledPerson(clauses: readonly Clause[], kinds: readonly string[]): readonly Found[] {
  const labelled = clauses.flatMap((clause) => {
    // ▼採用担当者, and the name on the line below it.
    const isHeaded = !clause.isLabelled && clause.content.length <= LONGEST_NAME;
    if (!(clause.isLabelled || isHeaded) || !kinds.includes(clause.label?.kind ?? '')) return [];
    const party = partyIn(
      // 支店長 久世様、人事 田代様: the first of several.
      (valueIn(clause).split(/(?<=様|さま|さん|氏)[、,・/]/)[0] ?? '')
        // 森下店長.
        .replace(gluedTitle, (title) => ' '.repeat(title.length))
        .replace(/\s?(?:様|さま|さん|氏|先生)/g, (suffix) => ' '.repeat(suffix.length))
        .replace(/が.{0,12}$/, (rest) => ' '.repeat(rest.length)),
    );
    const whole = { text: clause.text, start: clause.start + clause.valueAt };
    const honoured = honorific.exec(valueIn(clause));
    // Ms. Ann Hoshino / 星野 杏: one person, twice.
    if (honoured && (!party.person || party.person.start > honoured[0].length))
      return [foundIn(whole, { start: honoured[1]?.length ?? 0, end: honoured[0].length })];
    return party.person ? [foundIn(whole, party.person)] : [];
  });
  if (!kinds.includes('contact')) return labelled;
  const inline = clauses.flatMap((clause) =>
    [...clause.content.matchAll(sentence), ...clause.content.matchAll(besidePhone)].flatMap(
      ({ index, 0: whole, groups }) => {
        const name = groups?.name ?? '';
        const start = index + whole.lastIndexOf(name);
        return partyIn(name).person ? [foundIn(clause, { start, end: start + name.length })] : [];
      },
    ),
  );
  return [...labelled, ...inline];
}
