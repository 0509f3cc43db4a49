// Which organisation the interview is with, and which only passes the mail on.
import { type SenderKind, senderKindOf } from './agents.ts';
import { type Clause, valueIn } from './clauses.ts';
import { fullest, isBranchOf, isSame } from './company-names.ts';
import { isInterviewer, namesRepeated } from './named-elsewhere-en.ts';
import {
  isShopRow,
  labelledCompany,
  mentionsIn,
  proseNames,
  quotedNames,
  shownNames,
  subjectLine,
} from './named-organisations.ts';
import { organisationsIn } from './organisations.ts';
import { type Found, plainOf } from './reading.ts';
import { isMachine, isTool } from './scheduling-tool.ts';
import type { Text } from './text.ts';
import type { Voices } from './voices.ts';

export interface Employer {
  readonly company?: Found;
  readonly isSure: boolean;
  /** The agency, staffing company or job site that wrote instead of the employer. */
  readonly agent?: Found;
  /** Who wrote: 'agency' people are the agent's, the people in a 'media' notification the employer's. */
  readonly writer: SenderKind;
}

interface Names {
  /** What the writer calls their own organisation, the introduction first. */
  readonly written: readonly Found[];
  /** Those of them that a person signs for. */
  readonly signed: readonly Found[];
  /** Every organisation with a legal form but the one that the mail is to. */
  readonly mentioned: readonly Found[];
  readonly clauses: readonly Clause[];
  readonly subject: Text;
  /** Whose mail passes another's on. */
  readonly forwarder: Found | undefined;
}

/** `addressed` are the lines that the mail is to; `host` is the sender's domain. */
export function employerOf(
  voices: Voices,
  clauses: readonly Clause[],
  subject: Text,
  addressed: readonly string[],
  host: string,
  forwarder: Found | undefined,
): Employer {
  const isAddressee = (found: Found) => addressed.some((line) => line.includes(plainOf(found)));
  const { introduction, signature, letterhead, sender } = voices;
  const writers = [introduction, signature, letterhead, sender].filter((voice) => voice !== undefined);
  const written = writers.flatMap(({ company }) => company ?? []);
  const signed = writers.flatMap(({ company, person }) => (person && company) ?? []);
  const mentioned = mentionsIn(subject, clauses).filter((found) => !isAddressee(found));
  const names: Names = { written, signed, mentioned, clauses, subject, forwarder };
  const intermediary = intermediaryAmong(names);
  return (
    ofLabel(names, intermediary) ??
    (intermediary && behind(intermediary, names)) ??
    ofWriter(names, sender?.company) ??
    ofText(names, host)
  );
}

interface Intermediary {
  readonly name: Found;
  readonly kind: 'agency' | 'media';
}

/** A writer whose name says so, or who writes of 先方 or 派遣先 and names another organisation. */
function intermediaryAmong({
  written,
  signed,
  mentioned,
  clauses,
  subject,
  forwarder,
}: Names): Intermediary | undefined {
  if (forwarder && written.some((found) => !isSame(found, forwarder)))
    return { name: forwarder, kind: 'agency' };
  const others = [...mentioned, ...proseNames(subject, clauses, '')];
  const byName = written.find((found) => senderKindOf(plainOf(found)) !== 'employer');
  const isPassedOn =
    clauses.some((clause) => passedOn.test(clause.content) || isVisit(clause)) ||
    mentioned.some((found) => isSpokenOf(found) || isInterviewer(found));
  const hasOther = others.some((found) => written.every((own) => !isSame(own, found)));
  const tool = byName ? undefined : toolAmong(written, mentioned, clauses);
  const name = byName ?? (isPassedOn && hasOther ? written[0] : undefined);
  if (tool || !name) return tool;
  // ジョブリンクの西田です: what a person of theirs writes is a letter, whatever it tells of.
  const isSigned = signed.some((found) => isSame(found, name));
  const isNotice = [subjectLine(subject), ...clauses].some(({ content }) => notice.test(content));
  const isMedia = isNotice || senderKindOf(plainOf(name)) === 'media';
  return { name, kind: isMedia && !isSigned ? 'media' : 'agency' };
}

function toolAmong(
  written: readonly Found[],
  mentioned: readonly Found[],
  clauses: readonly Clause[],
): Intermediary | undefined {
  const [sender, other] = written;
  return sender && !other && isTool(sender, mentioned, clauses) ? { name: sender, kind: 'media' } : undefined;
}

/** 企業名, 派遣先, 応募先: then whoever else wrote is an intermediary. */
function ofLabel(
  { written, signed, mentioned, clauses }: Names,
  intermediary: Intermediary | undefined,
): Employer | undefined {
  const named = labelledCompany(clauses);
  const isOwnShop = () => !intermediary && signed.some(({ text }) => text.source === 'body');
  if (!named || (isShopRow(clauses) && isOwnShop())) return undefined;
  const all = [...written, ...mentioned];
  const company = fullest(named, all);
  const [other] = written;
  if (!other || written.some((found) => isSame(found, named)))
    return { company, isSure: true, writer: 'employer' };
  return { company, isSure: true, agent: fullest(other, all), writer: intermediary?.kind ?? 'agency' };
}

/** The organisation of which an intermediary writes; none when the interview is with itself. */
function behind(
  { name, kind }: Intermediary,
  { written, mentioned, clauses, subject }: Names,
): Employer | undefined {
  const shown = kind === 'media' ? shownNames(clauses) : [];
  const others = [
    ...written,
    ...mentioned,
    ...quotedNames(subject, clauses),
    ...shown,
    ...proseNames(subject, clauses, ''),
    ...(kind === 'media' ? namesRepeated(subject, clauses) : []),
  ].filter((found) => !isSame(found, name) && senderKindOf(plainOf(found)) === 'employer');
  const [employer] = others;
  if (!employer) return undefined;
  const all = [...written, ...mentioned];
  const isSure = others.length === 1 || written.includes(employer);
  return { company: fullest(employer, all), isSure, agent: fullest(name, all), writer: kind };
}

/** A name is sure by its legal form, by standing in two places, or as the sender's own. */
function ofWriter({ written, mentioned }: Names, sender: Found | undefined): Employer | undefined {
  // 客室乗務員 採用事務局 is no company where the mail names カノープス航空株式会社 and the sender is カノープス航空.
  const formal = (found: Found) => organisationsIn(plainOf(found)).length > 0;
  const known = written.find((found) => formal(found) || mentioned.some((other) => isSame(found, other)));
  const isNobody = (name: string) => deskOnly.test(name) || isMachine(name);
  const named = known ?? written.find((found) => !isNobody(plainOf(found)));
  if (!named) return undefined;
  const first = written.find((found) => isBranchOf(plainOf(named), plainOf(found))) ?? named;
  const all = [...written, ...mentioned];
  const hasForm = formal(first);
  const isRepeated = all.filter((found) => isSame(found, first)).length > 1;
  return {
    company: fullest(first, all),
    isSure: hasForm || isRepeated || first === sender,
    writer: 'employer',
  };
}

function ofText({ mentioned, clauses, subject }: Names, host: string): Employer {
  const [only] = [...mentioned, ...proseNames(subject, clauses, host)];
  if (!only) return { isSure: false, writer: 'employer' };
  return { company: only, isSure: mentioned.every((found) => isSame(found, only)), writer: 'employer' };
}

/** しごと博運営本部, …編集部: who sends, but no employer. */
const deskOnly =
  /(?:編集部|運営(?:本部|事務局|チーム)?|プロジェクト(?:チーム)?|サポート(?:チーム|窓口|デスク)?)$/;

/** A job site tells that a message came. */
const notice =
  /メッセージ(?:が|を|の|です)|(?:連絡|案内|お誘い|オファー)が届|お誘いがあり|送信専用|自動(?:送信|配信)|this is an automated/i;
const passedOn =
  /派遣先|就業先|先方(?:さま|様|企業)?(?:と|から|より|に|が|へ)|ご紹介(?:中|先|の(?:お仕事|求人|企業))|(?:キャリア|転職|リクルーティング)(?:アドバイザー|コンサルタント|パートナー)|\brecruit(?:ment|ing)? consultant\b|\bcareer (?:advisor|consultant)\b|\b(?:our|the|my) client(?:['’]s)?\b/i;

/** 訪問先　株式会社…: who brings one there is another. */
function isVisit(clause: Clause): boolean {
  return (
    clause.isLabelled &&
    /訪問先|見学先|行き先|面談先/.test(clause.label?.name ?? '') &&
    organisationsIn(valueIn(clause)).length > 0
  );
}

/** スズラン製薬株式会社様より: who is called 様 doesn't write; nor is it whom …様よりご紹介 names. */
function isSpokenOf({ text, end }: Found): boolean {
  const behind = text.plain.slice(end, end + 44);
  return (
    /^\s?(?:様|さま)(?:\s?\([^()\n]{1,20}\))?(?:より|から|と|の|へ|に|が|にて)/.test(behind) &&
    !/^[^。\n]{0,12}(?:紹介|推薦)/.test(behind)
  );
}
