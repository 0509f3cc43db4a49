// Who an English signature line or sender's name names: Talent Acquisition, Hoshizora Inc.
import { organisationsIn } from './organisations.ts';
import type { Part, Party } from './reading.ts';
import { isLatinName } from './words.ts';

/** Last words of organisations that show no legal form. */
const organisationEnd =
  /\b(?:inc|ltd|llc|llp|gmbh|corp|co|studios?|games|robotics|foods?|hotels?|library|academy|institute(?: of [\w ]+)?|foundation|trust|museum|kennels|group|bank|university|college|school|hospital|clinic|restaurants?|cafe|café|kettle|bakery|press|labs?|laborator(?:y|ies)|technologies|systems|solutions|partners|resources|holdings|media|society|council|cent(?:er|re)|services|works|search|company|industries|logistics|airlines|farms?|stores?|salon|gallery|theat(?:er|re)|association|federation|agency|architects|pharma|energy|motors|publishing|bookshop|gym|garden|storage|capital|ventures|consulting|software|analytics|healthcare|homes|textiles|interiors|freight|shipping|travel|tours|outdoors|brewery|roasters|coffee|kitchen|bistro|inn|resorts?|embassy|consulate|bureau|aquarium|archives|optics|biotech|biologics|pharmaceuticals|chemicals|materials|electronics|semiconductors|instruments|automation|aerospace|packaging|apparel|cosmetics|insurance|securities|nursery|preschool|kindergarten|cinema|architecture|collective|cooperative|co-op|network|digital|dental|veterinary)\.?$/i;
const department =
  /\b(?:department|dept\.?|division|(?:human resources|talent acquisition|people (?:operations|and culture|& culture))(?: team| department)?|people team|(?:talent|recruiting|recruitment|hiring|people|hr) team|shared services|hr(?: shared services)?|recruiting|recruitment|admissions|personnel(?: office)?|operations|marketing|engineering|sales|finance)$/i;
const title =
  /\b(?:manager|director|recruiter|coordinator|specialist|lead|head|officer|assistant|advisor|consultant|president|ceo|cto|coo|vp|partner|generalist|administrator|supervisor|principal|owner|founder|chef|editor|producer|curator|engineer|designer|secretary)\b|^head of\b|^vp\b/i;
/** Head of Lower School: no school. */
const headOf =
  /^(?:(?:assistant|deputy|vice|associate|senior|interim|acting) )?(?:head|director|manager|chief|vp|dean|chair|principal|president|lead) (?:of|for)\b/i;
/** Bluefinch Hotels Careers: who of the organisation writes. */
const desk =
  /(?:\s(?:recruiting|recruitment|talent|hiring|people|hr))?\s(?:careers?|jobs|recruiting|recruitment|talent(?: acquisition)?(?: team)?|hiring(?: team)?|hr(?: team)?|people team|human resources|team)$/i;
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
  const kinds = phrases.map((phrase) => kindOf(line.slice(phrase.start, phrase.end), host));
  const at = (kind: Kind) => phrases[kinds.indexOf(kind)];
  const organisations = phrases.filter((_, i) => kinds[i] === 'organisation');
  // Library Services, University of Strathollan: the part comes before the whole.
  const named =
    organisations.find(({ start, end }) => isWhole.test(line.slice(start, end))) ?? organisations[0];
  const part = organisations.find((other) => other !== named && !whole);
  const company = whole ?? (named && { ...withoutDesk(line, named), hasForm: false });
  const [person, ofTheirs, role] = [at('person'), at('department') ?? part, at('title')];
  return {
    ...(company && { company }),
    ...(ofTheirs && { department: ofTheirs }),
    ...(role && { title: role }),
    ...(person && { person }),
  };
}

const isWhole =
  /^(?:the )?(?:university|institute|museum|college|bank|school|city|ministry|embassy) of\b|\b(?:university|college)$/i;

type Kind = 'organisation' | 'department' | 'title' | 'person' | 'other';

function kindOf(phrase: string, host: string): Kind {
  if (notes.test(phrase) || phrase.length > 60 || /\d{3}/.test(phrase)) return 'other';
  const bare = phrase.replace(desk, '');
  if (isAkin(bare, host) && /^(?:the )?[A-Z0-9]/i.test(bare))
    return bare === phrase && isLatinName(bare) && !organisationEnd.test(bare) && isPersonal(bare, host)
      ? 'person'
      : 'organisation';
  if (department.test(phrase)) return 'department';
  if (headOf.test(phrase)) return 'title';
  if (organisationEnd.test(phrase) && /^[A-Z]\S*\s/.test(phrase)) return 'organisation';
  if (title.test(phrase)) return 'title';
  if (bare !== phrase && /^(?:The )?[A-Z]/.test(bare)) return 'organisation';
  return isLatinName(withoutHonorific(phrase)) ? 'person' : 'other';
}

/** Luca Ferrante of driftglass isn't akin; Hollis of hollis-bakery may be both. */
function isPersonal(name: string, host: string): boolean {
  return !squeezed(host).includes(squeezed(name)) && !squeezed(name).includes(squeezed(host));
}

/** Tidewater Robotics and tidewater-robotics.example.com. */
export function isAkin(name: string, host: string): boolean {
  const [domain, whole] = [squeezed(host), squeezed(name.replace(/^the\s/i, ''))];
  const [first = ''] = name
    .replace(/^the\s/i, '')
    .split(/[\s-]/)
    .map(squeezed);
  if (whole.length < 4 || domain.length < 4) return false;
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== 'the');
  if (isMadeOf(domain, words)) return true;
  return domain.includes(whole) || whole.includes(domain) || (first.length > 4 && domain.startsWith(first));
}

/** apexsearch is made of words of Apex Executive Search. */
function isMadeOf(domain: string, words: readonly string[]): boolean {
  let rest = domain;
  let count = 0;
  for (const word of words) {
    if (word.length < 2 || !rest.startsWith(word)) continue;
    rest = rest.slice(word.length);
    count++;
  }
  return rest === '' && count > 1;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function withoutHonorific(phrase: string): string {
  return phrase.replace(/^(?:dr|mr|ms|mrs|prof)\.?\s/i, '');
}

function phrasesOf(line: string): readonly Part[] {
  const phrases: Part[] = [];
  let start = 0;
  for (const match of [...line.matchAll(divider), undefined]) {
    const end = match?.index ?? line.length;
    const raw = line.slice(start, end);
    const text = withoutHonorific(raw.trim());
    const from = start + raw.lastIndexOf(text);
    if (text !== '') phrases.push({ start: from, end: from + text.length });
    start = end + (match?.[0].length ?? 0);
  }
  return phrases;
}

function withoutDesk(line: string, part: Part): Part {
  const text = line.slice(part.start, part.end);
  const bare = text.replace(desk, '');
  const article = bare === text ? 0 : (/^the\s/i.exec(bare)?.[0].length ?? 0);
  return { start: part.start + article, end: part.start + bare.length };
}

const run =
  /(?<![\w@.])(?:[A-Z][\w&'’-]*|(?<=\s)(?:of|and|&|the))(?:\s(?:[A-Z][\w&'’-]*|of(?=\s[A-Z])|and(?=\s[A-Z])|&(?=\s[A-Z])))*/g;

/** An organisation that a sentence is about: at Wexcombe Museum Trust, applying to Heron & Holt. */
export function organisationInProse(sentence: string, host: string): Part | undefined {
  for (const match of sentence.matchAll(run)) {
    const text = match[0].replace(/^(?:the|of|and|&|dear|hi|hello)\s/i, '');
    const start = match.index + match[0].length - text.length;
    const before = sentence.slice(Math.max(0, start - 14), start);
    const isAbout = /\b(?:at|with|from|to|for|join|of)\s(?:the\s)?$/i.test(before);
    const isWilling = /^ (?:would like|has invited|have invited|would love|wants|is pleased|has asked)/.test(
      sentence.slice(start + text.length, start + text.length + 20),
    );
    const isWith = /\binterview (?:with|at)\s(?:the\s)?$/i.test(
      sentence.slice(Math.max(0, start - 24), start),
    );
    const isNamed =
      isAkin(text, host) ||
      (isAbout && organisationEnd.test(text) && text.includes(' ')) ||
      (isWith && text.split(' ').length > 2) ||
      (isWilling && text.includes(' '));
    if (isNamed && !isLatinPerson(text, host)) return { start, end: start + text.length };
  }
  return undefined;
}

function isLatinPerson(text: string, host: string): boolean {
  return isLatinName(text) && !organisationEnd.test(text) && !isAkin(text, host);
}
