// People whom a mail names in its rows and sentences: 担当：森下様, 0466-00-1616 山根.
import { type Clause, valueIn } from './clauses.ts';
import { partyIn } from './party.ts';
import { type Found, foundIn, type Party } from './reading.ts';
import { wordKind } from './words.ts';

const sentence =
  /担当(?:者?の)?\s?[::・]?\s?(?<name>[\p{Script=Han}々]{1,6}(?:\s[\p{Script=Han}]{1,3})?)(?=\)|$|\s|まで|宛)/gu;
/** 担当の若林よりお電話します, 担当の若林がご案内します. */
const speaking =
  /(?<!受付|誘導|案内|駐車場)担当(?:者)?の\s?(?<name>[\p{Script=Han}々]{1,6}(?:\s[\p{Script=Han}]{1,3})?)(?=より|から|が(?:ご|お|対応|案内|面接|伺))/gu;

/** 森下店長; 人事部長 is no name. */
const gluedTitle =
  /^(?<name>[\p{Script=Han}々]{1,3})(?<title>店長|部長|課長|係長|次長|主任|院長|園長|マネージャー)/u;
/** Ms. Okada. */
export const honorific = /^((?:mr|ms|mrs|dr)\.?\s)[A-Z][a-z'’-]+(?:\s[A-Z][a-z'’-]+)?/i;
const LONGEST_NAME = 20;

/** 0466-00-1616 山根; 0594-00-2231(手塚); 0594-00-2231 事務長 手塚 まで. */
const besidePhone =
  /\d-\d{3,4}\s?[\s(](?:(?<title>[\p{Script=Han}]{2,5})\s)?(?<name>[\p{Script=Han}々]{1,3})\)?(?=$|\s?(?:まで|へ|宛))/gu;

/** Whom a row names, without what honours them: 支店長 久世様、人事 田代様 is the first. */
export function partyOfRow(row: Clause): Party {
  return partyIn(
    (valueIn(row).split(/(?<=様|さま|さん|氏)[、,・/]/)[0] ?? '')
      .replace(gluedTitle, (whole, name: string, title: string) =>
        wordKind(name) === 'name' ? name + ' '.repeat(title.length) : whole,
      )
      .replace(/\s?(?:様|さま|さん|氏|先生)/g, (suffix) => ' '.repeat(suffix.length))
      .replace(/が.{0,12}$/, (rest) => ' '.repeat(rest.length)),
  );
}

/** Under a label of those kinds; behind 担当 or a number too, where 'contact' is one of them. */
export function labelledPerson(clauses: readonly Clause[], kinds: readonly string[]): readonly Found[] {
  const labelled = clauses.flatMap((clause) => {
    // ▼採用担当者, and the name on the line below it.
    const isHeaded = !clause.isLabelled && clause.content.length <= LONGEST_NAME;
    if (!(clause.isLabelled || isHeaded) || !kinds.includes(clause.label?.kind ?? '')) return [];
    const party = partyOfRow(clause);
    const whole = { text: clause.text, start: clause.start + clause.valueAt };
    const honoured = honorific.exec(valueIn(clause));
    // Ms. Ann Hoshino / 星野 杏: one person, twice.
    if (honoured && (!party.person || party.person.start > honoured[0].length))
      return [foundIn(whole, { start: honoured[1]?.length ?? 0, end: honoured[0].length })];
    return party.person ? [foundIn(whole, party.person)] : [];
  });
  if (!kinds.includes('contact')) return labelled;
  const inline = clauses.flatMap((clause) =>
    [sentence, speaking, besidePhone]
      .flatMap((form) => [...clause.content.matchAll(form)])
      .flatMap(({ index, 0: whole, groups }) => {
        const name = groups?.name ?? '';
        const start = index + whole.lastIndexOf(name);
        if (groups?.title && wordKind(groups.title) !== 'title') return [];
        return partyIn(name).person ? [foundIn(clause, { start, end: start + name.length })] : [];
      }),
  );
  return [...labelled, ...inline];
}
