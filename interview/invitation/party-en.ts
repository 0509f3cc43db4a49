// Who an English signature line or sender's name names: Talent Acquisition, Hoshizora Inc.
import { hasOwnDesk, isAkin, isPersonal } from './akin.ts';
import { organisationsIn } from './organisations.ts';
import {
  isDepartment,
  isHeadOf,
  isPart,
  isTitle,
  isWhole,
  organisationEnd,
  withoutDesk,
} from './party-words-en.ts';
import type { Part, Party } from './reading.ts';
import { isLatinName } from './words.ts';

const notes =
  /\b(?:noreply|no-reply|do not reply|notifications?|bot|mailer|automated|tel|phone|fax|mobile|www|https?)\b/i;
const divider = /\s?[,|/·•@()]\s?|\s[-–—]\s|\s(?:at|from|via)\s/gi;

export function isEnglish(line: string): boolean {
  return /[A-Za-z]/.test(line) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line);
}

/** `host` is the sender's domain, to which an organisation's name usually is akin. */
export function englishPartyIn(line: string, host: string): Party {
  const organisation = organisationsIn(line)[0];
  const whole = organisation && { ...organisation, hasForm: true };
  const phrases = phrasesOf(line).filter(
    ({ start, end }) => !whole || end <= whole.start || start >= whole.end,
  );
  const kinds = phrases
    .map((phrase) => kindOf(line.slice(phrase.start, phrase.end), host))
    .map((kind, i, all) => (all[i - 1] === 'department' && areGlued(phrases, i, line) ? 'person' : kind));
  const at = (kind: Kind) => phrases[kinds.indexOf(kind)];
  const organisations = phrases.filter((_, i) => kinds[i] === 'organisation');
  const named = wholeAmong(organisations, line, host);
  const part = organisations.find((other) => other !== named && !whole);
  const company = whole ?? (named && { ...apartFromDesk(line, named, host), hasForm: false });
  const departments = phrases.filter((_, i) => kinds[i] === 'department');
  const unit = together(departments, line);
  const [person, ofTheirs, role] = [at('person'), unit ? withoutArticle(unit, line) : part, at('title')];
  return {
    ...(company && { company }),
    ...(ofTheirs && { department: ofTheirs }),
    ...(role && { title: role }),
    ...(person && { person }),
  };
}

/** Nothing but a space stands before it: what phrasesOf cut off a unit. */
function areGlued(phrases: readonly Part[], i: number, line: string): boolean {
  const [before, phrase] = [phrases[i - 1], phrases[i]];
  return before !== undefined && phrase !== undefined && line.slice(before.end, phrase.start) === ' ';
}

/** Recruiting Group, Human Resources Dept.: a unit and the one that it is of. */
function together(departments: readonly Part[], line: string): Part | undefined {
  const [first, second] = departments;
  const isOne = first && second && /^,\s?$/.test(line.slice(first.end, second.start));
  return isOne ? { start: first.start, end: second.end } : first;
}

/** The Hiring Team. */
function withoutArticle({ start, end }: Part, line: string): Part {
  return { start: start + (/^the\s/i.exec(line.slice(start, end))?.[0].length ?? 0), end };
}

/** Of Learning Resources and Larkspur School, the one that the domain names, else the one that is no part of another. */
function wholeAmong(organisations: readonly Part[], line: string, host: string): Part | undefined {
  const first = (fits: (name: string) => boolean) =>
    organisations.find(({ start, end }) => fits(line.slice(start, end)));
  return (
    first((name) => isAkin(withoutDesk(name), host)) ??
    first(isWhole) ??
    first((name) => !isPart(name)) ??
    organisations[0]
  );
}

type Kind = 'organisation' | 'department' | 'title' | 'person' | 'other';

function kindOf(phrase: string, host: string): Kind {
  if (notes.test(phrase) || phrase.length > 60 || /\d{3}/.test(phrase)) return 'other';
  if (hasOwnDesk(phrase, host)) return 'organisation';
  const bare = withoutDesk(phrase);
  if (isAkin(bare, host) && /^(?:the )?[A-Z0-9]/i.test(bare))
    return bare === phrase && isLatinName(bare) && !organisationEnd.test(bare) && isPersonal(bare, host)
      ? 'person'
      : 'organisation';
  if (isHeadOf(phrase)) return 'title';
  if (isWhole(phrase) && /^(?:The )?[A-Z]/.test(phrase)) return 'organisation';
  if (isDepartment(phrase)) return 'department';
  if (organisationEnd.test(phrase) && /^[A-Z]\S*\s/.test(phrase)) return 'organisation';
  if (isTitle(phrase)) return 'title';
  if (bare !== phrase && /^(?:The )?[A-Z]/.test(bare)) return 'organisation';
  return isLatinName(withoutHonorific(phrase)) ? 'person' : 'other';
}

/** General Affairs Dept. in what follows a name: , General Affairs Dept. */
export function departmentIn(text: string): Part | undefined {
  return phrasesOf(text)
    .map(({ start, end }) => ({
      start: start + (/^(?:the|our)\s/.exec(text.slice(start, end))?.[0].length ?? 0),
      end,
    }))
    .find(({ start, end }) => /^[A-Z]/.test(text.slice(start, end)) && isDepartment(text.slice(start, end)));
}

function withoutHonorific(phrase: string): string {
  return phrase.replace(/^(?:dr|mr|ms|mrs|mx|prof|rev|capt|miss|sister|father|brother)\.?\s/i, '');
}

function phrasesOf(line: string): readonly Part[] {
  const phrases: Part[] = [];
  let start = 0;
  for (const match of [...line.matchAll(divider), undefined]) {
    const end = match?.index ?? line.length;
    const raw = line.slice(start, end);
    const text = withoutHonorific(raw.trim());
    const from = start + raw.lastIndexOf(text);
    if (text !== '') phrases.push(...apartFromName({ start: from, end: from + text.length }, text));
    start = end + (match?.[0].length ?? 0);
  }
  return phrases;
}

/** Administration Dept. Yonekura: the unit, and a family name glued on. */
function apartFromName({ start, end }: Part, text: string): readonly Part[] {
  const unit = /^.*\b(?:dept\.?|department|section|division)(?=\s[A-Z][a-z]{2,14}$)/i.exec(text)?.[0].length;
  if (unit === undefined) return [{ start, end }];
  return [
    { start, end: start + unit },
    { start: start + unit + 1, end },
  ];
}

function apartFromDesk(line: string, part: Part, host: string): Part {
  const text = line.slice(part.start, part.end);
  if (hasOwnDesk(text, host)) return part;
  const bare = withoutDesk(text);
  const article = bare === text ? 0 : (/^the\s/i.exec(bare)?.[0].length ?? 0);
  return { start: part.start + article, end: part.start + bare.length };
}
