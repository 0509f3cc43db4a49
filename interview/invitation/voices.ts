// Everyone whom a mail names as its writer: in the introduction, the signature and the sender's name.
import { senderKindOf } from './agents.ts';
import { isAkin } from './akin.ts';
import type { Clause } from './clauses.ts';
import { withHouse } from './house.ts';
import { introductionIn } from './introduction.ts';
import { labelAt } from './labels.ts';
import { organisationsIn } from './organisations.ts';
import { partyIn } from './party.ts';
import { isEnglish } from './party-en.ts';
import { isDepartment } from './party-words-en.ts';
import { foundIn, type Party, type Voice } from './reading.ts';
import { displayName, hostOf } from './sender.ts';
import { letterheadIn, signatureIn } from './signature.ts';
import type { Line, Text } from './text.ts';
import { wholeNamed } from './whole-names.ts';
import { wordKind } from './words.ts';

export interface Voices {
  readonly introduction?: Voice;
  readonly signature?: Voice;
  /** 株式会社… and its person above the letter, as formal ones have it. */
  readonly letterhead?: Voice;
  readonly sender?: Voice;
}

export function voicesOf(
  newest: readonly Line[],
  clauses: readonly Clause[],
  from: Text,
  isApplicant: (name: string) => boolean,
): Voices {
  const introduced = introductionIn(clauses);
  const name = displayName(from);
  const shown = { text: from, start: name.start, content: from.plain.slice(name.start, name.end) };
  const sender = senderVoice(shown, hostOf(from));
  const letterhead = signatureVoice(letterheadIn(newest), isApplicant, hostOf(from));
  const signature = signatureVoice(signatureIn(newest), isApplicant, hostOf(from));
  const hasHouse = sender?.company !== undefined || signature?.company !== undefined;
  const own = introduced && voice(introduced.clause, introduced.party);
  const introduction = own && (hasHouse ? own : withHouse(own, introduced.clause, from));
  return {
    ...(introduction && { introduction: wholeNamed(introduction, from) }),
    ...(signature && { signature: wholeNamed(signature, from) }),
    ...(letterhead?.company && letterhead.hasForm && { letterhead }),
    ...(sender && { sender }),
  };
}

/** Words that stand where a sender's name might. */
const desks =
  /^(?:Careers?|Jobs?|HR|Recruiting|Recruitment|Team|Interviews?|Talent|Hiring|Info|Admin|Office|Support|Reception|Contact|Notifications?|Scheduling|Admissions|People|Applications?|Bookings?|Staff|Management|System|Noreply)$/i;

/** Talent Team, Careers. */
function isDesk(name: string): boolean {
  return desks.test(name) || isDepartment(name);
}

/** recruit <recruit@…>: the address once more, and nobody's name. */
const mailbox =
  /^(?:recruit(?:ers?)?|saiyo[\w-]*|jinji|info|jobs?|mail|admin|no-?reply|contact|apply|entry)$/i;

/** Greta, Pawsworth Kennels; Paloma @ Citrine Games. */
const personFirst =
  /^([A-Z][a-zé'’-]+(?: [A-Z][\w'’-]+)?)(?:,| at| from| @| \(| \|) ?([A-Z][\w&'’ .-]{2,40}?)\)?$/;

/** 若林(株式会社ミツバ電材), Greta, Pawsworth Kennels, or a name alone. */
function senderVoice(shown: Line, host: string): Voice | undefined {
  if (shown.content === '' || mailbox.test(shown.content)) return undefined;
  const [, person, company] = personFirst.exec(shown.content) ?? [];
  if (person && company && organisationsIn(shown.content)[0]?.start !== 0 && !isDesk(person)) {
    const start = shown.content.lastIndexOf(company);
    const party = {
      person: { start: 0, end: person.length },
      company: { start, end: start + company.length, hasForm: false },
    };
    return voice(shown, party);
  }
  if (
    /^[A-Z][a-zé]{2,14}$/.test(shown.content) &&
    !desks.test(shown.content) &&
    !isAkin(shown.content, host)
  ) {
    return voice(shown, { person: { start: 0, end: shown.content.length } });
  }
  if (/^[+\d\s()-]+$/.test(shown.content)) return undefined;
  const [behalf = ''] = /^.{2,60}\son behalf of\s/i.exec(shown.content) ?? [];
  if (behalf !== '')
    return senderVoice(
      { ...shown, start: shown.start + behalf.length, content: shown.content.slice(behalf.length) },
      host,
    );
  const via = /\svia\s/i.exec(shown.content)?.index;
  if (via !== undefined) return senderVoice({ ...shown, content: shown.content.slice(0, via) }, host);
  const enclosed = personOf.exec(shown.content)?.groups;
  if (enclosed) {
    const rest = partyIn(enclosed.rest ?? '');
    const at = shown.content.lastIndexOf(enclosed.rest ?? '');
    return {
      ...voice({ text: shown.text, start: shown.start + at }, rest),
      person: foundIn(shown, { start: 0, end: enclosed.person?.length ?? 0 }),
    };
  }
  const party = withWholeName(shown.content, partyIn(shown.content, host));
  const [first = ''] = shown.content.split(/[\s(]/);
  if (!party.company && senderKindOf(first) !== 'employer') {
    return voice(shown, { ...party, company: { start: 0, end: first.length, hasForm: false } });
  }
  if (party.company || party.department || party.person || party.title) return voice(shown, party);
  return isEnglish(shown.content) && !isAkin(shown.content, host)
    ? undefined
    : voice(shown, { company: { start: 0, end: shown.content.length, hasForm: false } });
}

/** 吉見 恵(カエデ建設工業 人事課). */
const personOf =
  /^(?<person>[\p{Script=Han}々]{1,3}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})\s?\((?<rest>[^()]{2,40}\s[^()]{1,20})\)$/u;

/** 佐伯真理子(株式会社ナラノキ): a full name without a space. */
function withWholeName(shown: string, party: Party): Party {
  const name = /^[\p{Script=Han}々]{4,6}(?=$|[\s(/])/u.exec(shown)?.[0];
  const isFree =
    name !== undefined && !party.person && wordKind(name) === 'other' && (party.company?.start ?? 9) > 0;
  return isFree && party.company ? { ...party, person: { start: 0, end: name.length } } : party;
}

/** Desmond, alone below the last sentence. */
const signedOff =
  /^(?!(?:Thanks|Best|Regards|Cheers|Sincerely|Team|Recruiting|Careers|Reception|Management|Sent)$)[A-Z][a-zé]{1,14}$/;
/** What names nobody: addresses, telephone numbers, the hours in which they answer. */
const openHours = /\([^()]*\d[^()]*\)/g;
const unnamed =
  /\S+@\S+|https?:\S+|(?:(?:tel|fax|電話|直通|代表|℡|☎)[\s.:]*)?\(?[+0][\d-]{1,5}[)(\s-][\d)(\s-]{6,14}\d|\([^()]*\d:\d\d[^()]*\)/gi;
/** 一、携行品…: a line of a list that stands where a signature might. */
const spacedLabel = /^(?:[\p{Script=Han}\p{Script=Hiragana}]\s){2}[\p{Script=Han}\p{Script=Hiragana}]\s/u;
const item = /^[①-⑳]|^\(?(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[a-zA-Zア-ン])[、.)](?!\d)|^\d{1,2}\s/;

/** The first company, department and person of the block; a line under a company may hold the department alone. */
function signatureVoice(
  lines: readonly Line[],
  isApplicant: (name: string) => boolean,
  host: string,
): Voice | undefined {
  let merged: Voice = { hasForm: false };
  const [top] = lines;
  for (const line of lines) {
    const labelled = labelAt(line.content);
    const isColumns = labelled?.label.kind === 'other' && line.content.includes('|');
    if (labelled && !isColumns && !/^(?:contact|department)$/.test(labelled.label.kind)) continue;
    if (
      line.content.length > 70 ||
      /\b(?:is|am|are|work|you|your|we|the interview)\b/.test(line.content) ||
      /\d:\d\d|\d時/.test(line.content.replace(openHours, '')) ||
      /https?:|@/.test(line.content.slice(0, 8)) ||
      /^〒|©|^powered by\b/i.test(line.content) ||
      (!labelled && (item.test(line.content) || spacedLabel.test(line.content)))
    )
      continue;
    const from = isColumns ? 0 : (labelled?.valueAt ?? 0);
    const content = line.content.slice(from).replace(unnamed, (rest) => ' '.repeat(rest.length));
    const lead = content.length - content.trimStart().length;
    const next = voice(
      { text: line.text, start: line.start + from + lead },
      partyIn(content.slice(lead), host),
    );
    if (next.person && isApplicant(next.person.text.plain.slice(next.person.start, next.person.end)))
      continue;
    merged = { ...next, ...merged, hasForm: merged.company ? merged.hasForm : next.hasForm };
  }
  const isSignedOff =
    top && signedOff.test(top.content) && !isAkin(top.content, host) && !isApplicant(top.content);
  if (isSignedOff && !merged.person)
    merged = { ...voice(top, { person: { start: 0, end: top.content.length } }), ...merged };
  return merged.company || merged.department || merged.person ? merged : undefined;
}

function voice(whole: { readonly text: Text; readonly start: number }, party: Party): Voice {
  const { company, department, title, person } = party;
  return {
    hasForm: company?.hasForm ?? false,
    ...(company && { company: foundIn(whole, company) }),
    ...(department && { department: foundIn(whole, department) }),
    ...(title && { title: foundIn(whole, title) }),
    ...(person && { person: foundIn(whole, person) }),
  };
}
