// Organisations with a legal form, wherever a text names them: 株式会社ミツバ電材, ホシクサ印刷(株), Orbisol GmbH.

import { legalForm, withoutStop } from './legal-forms-en.ts';
import { wordKind } from './words.ts';

export interface Mention {
  readonly start: number;
  readonly end: number;
}

const incorporated =
  '株式会社|有限会社|合同会社|合資会社|合名会社|\\((?:株|有|同|名|資)\\)|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|(?:社会|特定)?医療法人(?:社団|財団)?|学校法人|(?:認定)?(?:特定非営利活動|NPO)法人|(?:地方)?独立行政法人|国立(?:大学|研究開発)法人|宗教法人|農事組合法人|(?:税理士|弁護士|司法書士|行政書士|弁理士|社会保険労務士|監査)法人|(?<![\\p{L}])専門学校';
/** (医)青葉会: never behind the name, where brackets hold other things. */
const shortened = '\\((?:医|福|学|財|社|一社|一財|公社|公財|独|特非|宗)\\)';
const behindOnly =
  '信用金庫|信用組合|労働金庫|農業協同組合|生活協同組合|漁業協同組合|協同組合|銀行|生命保険相互会社|相互会社';
const nameChar = "[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}A-Za-z0-9ー・＆&'’.+々ヶ゛-]";

/** The form alone in one word, the name in the next, is one name: 医療法人財団 清陵会. */
const inFront = new RegExp(
  `(?:${incorporated}|${shortened})\\s?(?<name>(?:[A-Za-z][\\w&.'-]{0,20}\\s(?!HR|Human|People|Talent|Recruit|Team)(?=[A-Za-z]))?(?:[A-Za-z][\\w&.'-]{0,20}\\s(?!HR|Human|People|Talent|Recruit|Team)(?=[A-Za-z])){0,2}${nameChar}{1,30})`,
  'giu',
);
const behind = new RegExp(
  `(?<name>(?:[A-Z][A-Za-z0-9&.'’-]{0,20}\\s){0,3}${nameChar}{1,24})\\s?(?:(?:${incorporated.replace(/\|[^|]*専門学校/, '')})|(?:${behindOnly})(?!法人))(?!\\s?の?設立)`,
  'giu',
);
const word = "\\p{Lu}[\\p{Script=Latin}\\d&'’.-]{0,24}";
/** For Zenith Infra Pvt. Ltd., Japan Desk of Zenith Infra Pvt. Ltd. */
const leadIn =
  /^(?:(?:[A-Z][\w&’'-]*\s){1,3}(?:Desk|Team|Departments?|Dept\.?|Division|Section|Unit|Office|Group|Branch)\sof\s(?:the\s)?|(?:For|To|At|From|With|By|In|Join|Dear|About|Hello|Hi|Regarding|Behalf of)\s)+/;
const latin = new RegExp(
  `(?<![\\p{Script=Latin}\\d@.])(?:${word}\\s(?:(?:&|and|of|the|de)\\s)?){0,4}${word}(?:\\s\\([A-Z][A-Za-z]{1,15}\\))?,?\\s(?:${legalForm}|Holdings)(?![\\w])\\.?`,
  'gu',
);

/** What follows a name without a space: a particle, or the department that is glued to it. */
const goesOn =
  /の(?=[\p{Script=Han}\s]{1,9}(?:です|と申|でござ|と言|といい)|採用|人事|総務|担当|代表|店長|[\p{Script=Latin}])|(?<=[^\p{Script=Hiragana}])(?:の(?!(?:里|郷|家|森|杜|丘|園|会|風|空|海|虹|光|花|星|木|樹|実|葉|町|街|村|谷|泉|音|庭|湯|窓|舎|館|宿|輪|手|匠|木|国|島|山|川|原|道|詩|恵|絆|愛|友|穂|種|芽|里山|さと|もり|いえ|家族)(?:$|[\s)」』]|の|総務|人事|採用|事務))|は|が|を|に|で|へ|と|より|から|では|にて|も)(?=.|$)|(?:です|でござい|と申し|さま|様|御中|殿|からの|における|にて)/u;
const glued =
  /(?<=.{2})(?:(?<=大学)(?:大学院)?[\p{Script=Han}]{1,8}(?:学部|学科|研究科|研究院|学府|研究室)|(?:新卒|中途|キャリア)?採用(?:担当|グループ|チーム|事務局|係|部|課|室|センター)|人事(?:総務)?(?:部|課|担当|チーム|グループ)?$|人事(?=部|課|の|総務|担当)|総務(?:企画|人事)?(?:部|課|室)|事務局(?!長)|店長|採用窓口|(?<=[\p{Script=Katakana}\p{Script=Hiragana}A-Za-zー])[\p{Script=Han}]{2,5}(?:部|課|(?<![教容])室|係|支社|支店|営業所|事業所)$|採用マイページ|マイページ|代表(?:取締役)?)/u;
/** Words that lead up to a name without being of it: このたびは…. */
const leadUp = /[はをがにでへと、]|(?:まし|いただい|ください|頂い)た|ます|この|その|への|との|先の|元の/u;

/** In an introduction, the text ends in a person: …の佐伯. */
export function organisationsIn(text: string, endsInPerson = false): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(inFront)) {
    const nameAt = match.index + match[0].length - (match.groups?.name?.length ?? 0);
    const isLast = endsInPerson && match.index + match[0].length === text.length;
    const length = nameLength(match.groups?.name ?? '', isLast);
    if (length > 0) found.push({ start: match.index, end: nameAt + length });
  }
  for (const match of text.matchAll(behind)) {
    const name = match.groups?.name ?? '';
    const start = match.index + leadUpLength(name);
    // 親会社の株式会社ヤマト: the form belongs to the name behind it.
    if (name.trimEnd().endsWith('の')) continue;
    if (start < match.index + name.length) found.push({ start, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(latin)) {
    const lead = leadIn.exec(match[0])?.[0].length ?? 0;
    found.push({ start: match.index + lead, end: match.index + withoutStop(match[0]).length });
  }
  return apart(found);
}

/** みなもとの岸: at the end of an introduction, a person. */
const personAtEnd = /の(?=[\p{Script=Han}々]{1,3}$)/u;

/** お茶の里の佐伯: the last の that a person or an office follows ends the name, and の総務部 before it is no part of it. */
function lastOffice(name: string): number | undefined {
  const at = name.lastIndexOf('の');
  const tail = name.slice(at + 1);
  if (
    at < 1 ||
    !/^[\p{Script=Han}々]{1,6}$|(?:部|課|室|係|担当|代表|店長)$/u.test(tail) ||
    wordKind(tail) === 'other'
  )
    return undefined;
  const before = name.slice(0, at);
  const office = before.lastIndexOf('の');
  const isOffice = office > 0 && /^(?:department|title)$/.test(wordKind(before.slice(office + 1)));
  return isOffice ? office : at;
}

function nameLength(name: string, isLast: boolean): number {
  const last = isLast ? lastOffice(name) : undefined;
  const ends = [last ?? goesOn.exec(name)?.index, isLast ? personAtEnd.exec(name)?.index : undefined];
  const cut = name.slice(0, Math.min(name.length, ...ends.flatMap((at) => (at ? [at] : []))));
  return cut.slice(0, glued.exec(cut)?.index || cut.length).replace(/[・.'’-]+$/, '').length;
}

/** ご応募いただいたホシクサ印刷: what stands before the name proper. */
function leadUpLength(name: string): number {
  if (!leadUp.test(name)) return 0;
  return name.length - (/[^\p{Script=Hiragana}]*$/u.exec(name)?.[0].length ?? 0);
}

/** In order; of two that overlap, the one in front of which nothing is cut off: the first, then the longer. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
