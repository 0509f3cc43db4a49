// Who a signature line, a sender's name or an introduction names: 株式会社ミツバ電材　大阪支社　総務部　若林.
import { institution, unincorporated } from './institutions.ts';
import { organisationsIn } from './organisations.ts';
import { englishPartyIn, isEnglish } from './party-en.ts';
import { type Word, wordsOf } from './party-words.ts';
import type { Part, Party } from './reading.ts';
import { isGivenName, mayBeFullName, mayBeName, type WordKind, wordKind } from './words.ts';

export function partyIn(line: string, host = '', endsInPerson = false): Party {
  if (isEnglish(line)) return englishPartyIn(line, host);
  const organisation = organisationsIn(line, endsInPerson)[0];
  const company = organisation ? { ...organisation, hasForm: true } : institution(line, endsInPerson);
  const words = wordsOf(line, company);
  return withParts(words, company ?? unincorporated(words, line), line, endsInPerson);
}

function withParts(
  words: readonly Word[],
  company: Party['company'],
  line: string,
  endsInPerson: boolean,
): Party {
  const apart = words.filter(({ start, end }) => !company || end <= company.start || start >= company.end);
  const kinds = apart.map(({ text }) => wordKind(text)).map(asName(apart, endsInPerson));
  const person = personAmong(apart, kinds, line);
  const desks = apart.filter(
    (word, i) => kinds[i] === 'department' && !(person && word.start >= person.start),
  );
  // ホームセンター「森の音」を運営する株式会社… 総務課: behind the company, if any is there.
  const behind = company ? desks.filter(({ start }) => start >= company.end) : [];
  const departments = behind.length > 0 ? behind : desks;
  const title = apart.find((_, i) => kinds[i] === 'title');
  const [first] = departments;
  const last = departments.at(-1);
  return {
    ...(company && { company }),
    ...(first && last && { department: { start: inLatin(apart, first, line), end: last.end } }),
    ...(title && { title: { start: title.start, end: title.end } }),
    ...(person && { person }),
  };
}

/** People & Culture室, R&D センター: the Latin words before a desk are of its name. */
function inLatin(words: readonly Word[], desk: Word, line: string): number {
  if (!/^(?:[A-Za-z&]|(?:部|課|室|本部|グループ|チーム|センター|ユニット)$)/.test(desk.text))
    return desk.start;
  let { start } = desk;
  for (let i = words.indexOf(desk) - 1; i >= 0; i--) {
    const before = words[i];
    if (!before || !/^[A-Za-z&-]+$/.test(before.text) || line.slice(before.end, start) !== ' ') break;
    ({ start } = before);
  }
  return start;
}

/** 採用担当の矢田部, 専務 戸部. */
const asName =
  (words: readonly Word[], endsInPerson: boolean) =>
  (kind: WordKind, i: number, kinds: readonly WordKind[]): WordKind => {
    const isExpected = kinds[i - 1] === 'title' || (endsInPerson && i === words.length - 1);
    return kind === 'department' && isExpected && mayBeName(words[i]?.text ?? '') ? 'name' : kind;
  };

/** The last name in the line, with the given name after it. */
function personAmong(words: readonly Word[], kinds: readonly string[], line: string): Part | undefined {
  const latin = latinAmong(words.filter((_, i) => kinds[i] !== 'department'));
  if (latin && !isSaidTwice(latin, line)) return latin;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word && kinds[i - 1] === 'title' && (gluedName.test(word.text) || mayBeFullName(word.text)))
      return { start: word.start, end: word.end };
    if (!word || kinds[i] !== 'name') continue;
    const before = words[i - 1];
    const isGiven =
      before &&
      kinds[i - 1] === 'name' &&
      line.slice(before.end, word.start) === ' ' &&
      before.text.length <= 3;
    if (isGiven) return { start: before.start, end: word.end };
    // ケリー 悠: a family name in katakana.
    const isForeign =
      before &&
      kinds[i - 1] === 'other' &&
      line.slice(before.end, word.start) === ' ' &&
      /^[\p{Script=Katakana}ー]{2,6}$/u.test(before.text) &&
      i - 2 >= 0;
    if (isForeign) return { start: before.start, end: word.end };
    const after = words[i + 1];
    const hasGiven =
      after && line.slice(word.end, after.start) === ' ' && isGivenName(after.text) && word.text.length <= 3;
    // 佐伯・山辺: of several, the first.
    if (before && kinds[i - 1] === 'name' && /^[・、]$/.test(line.slice(before.end, word.start))) continue;
    return { start: word.start, end: hasGiven ? after.end : word.end };
  }
  return latin;
}

/** 藤井 直 (Nao Fujii), Nao Fujii(藤井 直): the name as Japanese mail has it is the one to write to. */
function isSaidTwice({ start, end }: Part, line: string): boolean {
  const isHan = /^[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー\s]{2,10}$/u;
  const enclosed = /^\s?[(/]([^()]{2,10})\)?$/.exec(line.slice(end))?.[1] ?? '';
  const isEnclosed = /[(/]\s?$/.test(line.slice(0, start));
  return isEnclosed || isHan.test(enclosed);
}

/** 園長 仲田みさき. */
const gluedName = /^[\p{Script=Han}々]{1,3}\p{Script=Hiragana}{2,4}$/u;

function latinAmong(words: readonly Word[]): Part | undefined {
  for (const [i, word] of words.entries()) {
    for (const count of [3, 2]) {
      const run = words.slice(i, i + count);
      const last = run.at(-1);
      const isRun = run.every((next, n) => n === 0 || next.start - (run[n - 1]?.end ?? 0) === 1);
      if (
        run.length === count &&
        last &&
        isRun &&
        wordKind(run.map(({ text }) => text).join(' ')) === 'name'
      ) {
        return { start: word.start, end: last.end };
      }
    }
  }
  return undefined;
}
