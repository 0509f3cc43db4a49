// Whom to write to: the employer's person and department, the agent's apart.
import type { Clause } from './clauses.ts';
import { besideContact, besideEmployer, departmentOf, labelledDepartment } from './contact-department.ts';
import type { Employer } from './employer.ts';
import { labelledPerson } from './named-people.ts';
import { nameplatesIn, personOn } from './nameplate.ts';
import { personAskedFor, personMet } from './person-met-en.ts';
import { type Found, plainOf } from './reading.ts';
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
  const onPlate = () => personOn(nameplatesIn(clauses), employer.company);
  const spoken = [...(employer.writer === 'media' ? [meets[0], met, onPlate()] : []), asked].find(isTheirs);
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
    name.startsWith(`${part} `) ||
    (/^[A-Z]/.test(part) && name.endsWith(` ${part}`)) ||
    // 佐藤花子 in the text and 佐藤 花子 below it: as it is signed.
    (name.includes(' ') && name.replace(' ', '') === part);
  return names.find((name) => isWhole(plainOf(name))) ?? first;
}
