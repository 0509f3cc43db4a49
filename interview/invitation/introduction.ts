// How a message's writer names themselves: 総務部の若林と申します, Greta from Pawsworth Kennels here.
import type { Clause } from './clauses.ts';
import { isFullName } from './family-names.ts';
import { organisationsIn } from './organisations.ts';
import { partyIn } from './party.ts';
import { departmentIn } from './party-en.ts';
import type { Part, Party } from './reading.ts';
import { isFamilyName, wordKind } from './words.ts';

export interface Introduction {
  readonly clause: Clause;
  readonly party: Party;
}

/** The writer comes before anything else that ends in です. */
const FIRST_CLAUSES = 14;
const LONGEST = 80;

const copula =
  /\s?(?:と申し(?:ます|上げます)|でございます|です(?=$|[^\p{L}\d]|が|この|先|ポ)|と(?:言|い)います|であります|(?<=[\p{Script=Han}])より(?=ご|面接|お))/u;
const greeting =
  /^(?:.{0,40}(?:ありがとう(?:ございま(?:す|した)|御座います)|お世話になって(?:おり|い)ます|おはようございます|こんにちは|こんばんは|お疲れ様です|はじめまして|初めまして|失礼いたします)[、,。!\s]*)/;
/** A greeting that itself ends as an introduction does. */
const opening =
  /^(?:.{0,10}?(?:お(?:疲|つか)れ(?:様|さま)です|お世話(?:になって(?:おり|い)ます|さまです|様です)|(?:夜分|夜遅く|早朝|突然|休日)[^、。]{0,8}(?:失礼(?:し|いたし)ます|すみません))[、,。!\s]*)/;
const addressed = /^.{1,16}?(?:様|さま|さん|殿|くん|君)[、,。!\s]+/;
const self = /^(?:どうも、|私(?:は|、|,)?|わたくし(?:は|、)?|改めまして、?|突然のご連絡失礼いたします、?)\s?/;
/** 荒金(あらかね). */
const reading = /\s?\([\p{Script=Hiragana}\p{Script=Katakana}ー\s]{2,16}\)$/u;
/** …を担当しております山本, お話しした土岐: a clause that leads up to a name. */
const trailingName =
  /(?:ます|いる|した|する|った|いた)、?(?<name>[\p{Script=Han}々]{1,6}(?:\s[\p{Script=Han}]{1,3})?)$/u;
const lowerName =
  /(?:代表|店長|担当|オーナー|スタッフ|の)、?\s?(?<name>[a-z]{2,14}|[\p{Script=Katakana}ー]{2,8})$/iu;
/** 当日のスケジュール, 接続前のチェックリスト: katakana that names a thing. */
const thing =
  /(?:リスト|スケジュール|リンク|ページ|サイト|フォーム|アドレス|メール|メッセージ|メモ|マップ|アクセス|コード|ファイル|データ|カレンダー|マニュアル|パンフレット|タイミング|ポイント|ルール|テスト|コース|プラン|プログラム|セミナー|イベント|ミーティング|オンライン|ルーム|フロア|ビル|ガイド|サンプル|テーマ|フロー)$/;
/** 本日のアジェンダ: whose time it is, and no house. */
const noHouse = /(?:本日|当日|明日|次回|今回|以下|下記|上記|今後|面接|面談|選考|応募|[前後用時中])の、?\s?$/;
/** ポルタのまりこ: behind nothing but a name, so that 次のとおり is none. */
const kanaName =
  /^[^をがはにで、。]{2,20}の、?(?<name>(?!こと|もの|ため|とおり|ところ|ほう|つもり|よう|はず|わけ|うち|ほか|とき|まま|なか|あと|まえ|こちら|そちら|みなさ)\p{Script=Hiragana}{2,5})$/u;
/** 宗教法人…の権禰宜、桜井: a rank that we don't know. */
const rankedName = /の[^の、\s]{2,10}、\s?(?<name>[\p{Script=Han}々]{1,4}(?:\s[\p{Script=Han}]{1,3})?)$/u;
/** ミツワ精工の採用を担当しております、. */
const ofEmployer =
  /^(?<company>[^\s、。をがはにで]{2,20})の(?:採用|人事|総務|広報|店長|教務)[^、。]{0,8}?を?(?:担当|して)[^、。]{0,10}、?$/;
/** 植物学研究室で秘書をしております, 総務課に勤務しております: what someone does there. */
const serving =
  /[でに][^\s、。でに]{0,12}(?:を|として)?(?:担当|して|務め|つとめ|勤め|勤務|所属|働いて|やって)[^\s、。]{0,10}、?$/;
/** …につきまして、教頭の須磨: what leads up to the writer. */
const leadUp =
  /^.*(?:まして|して|って|いて|ますが|ですが|けれど|ため|につき|により|から|ところ|際は?|に関し)、\s?(?=.)/u;
/** 場所は、すずらん本店です: the place is no writer. */
const otherTopic =
  /^(?:.{0,6}(?:場所|会場|住所|日時|日程|日にち|時間|内容|持ち物|服装|最寄り?駅?|受付|方法|形式|店舗?|次回|結果|期限|締切)|面接|面談|選考)(?:は|が|も)/;
const topic = /(?:は|が)[^、]*$|[にをで]/;

const englishForms: readonly RegExp[] = [
  /\b[Mm]y name is (?<person>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){0,2})(?:[^.]{0,60}?\b(?:at|from|with|of) (?<company>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|and)){0,4}))?/,
  /\b(?:[Tt]his is|[Ii]t['’]s|I am|I['’]m) (?<person>[A-Z][a-z'’-]+(?: [A-Z][\w'’.-]+){0,2})\b(?:[^.]{0,60}?\b(?:at|from|with|of) (?<company>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|and)){0,4}))?/,
  /^(?:hey|hi)?\s?(?:\w+, )?(?!Greetings|Hello|Regards|Thanks|Wishes|News|Warm|Best)(?<person>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?)(?: \([^()]{1,20}\))?(?: here)? from (?:the )?(?<company>[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|and)){0,4}?)(?: here| again|,|\.|!|$)/,
  /^(?<person>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?) here\b/,
  // As people type on a phone.
  /^(?:[Hh]i|[Hh]ey|[Hh]ello)?,?\s?[Ii]ts (?<person>[A-Z][a-z'’-]+)(?= (?:from|at|here)\b)/,
];

export function introductionIn(clauses: readonly Clause[]): Introduction | undefined {
  const introductions = clauses
    .slice(0, FIRST_CLAUSES)
    .flatMap((clause) => japanese(clause) ?? english(clause) ?? []);
  return introductions.find(({ party }) => party.person) ?? introductions.find(({ party }) => party.company);
}

function japanese(clause: Clause): Introduction | undefined {
  const greeted = opening.exec(clause.content)?.[0].length ?? 0;
  const found = copula.exec(clause.content.slice(greeted));
  if (!found || clause.isLabelled) return undefined;
  const ends = greeted + found.index;
  const whole = clause.content.slice(0, ends).replace(reading, '');
  if (otherTopic.test(whole)) return undefined;
  const start = [opening, greeting, addressed, self, leadUp].reduce(
    (at, lead) => at + (lead.exec(whole.slice(at))?.[0].length ?? 0),
    0,
  );
  const head = whole.slice(start);
  if (head === '' || head.length > LONGEST) return undefined;
  const party = shifted(namedAtEnd(head) ?? partyIn(head, '', true), start);
  const words = head.split(/[\s、,・]|の/);
  const lastWord = words.at(-1) ?? '';
  const isNamed = party.person && party.person.end === start + head.length;
  const isOffice = !party.person && (wordKind(lastWord) === 'department' || wordKind(lastWord) === 'title');
  if (!isNamed && !(isOffice && party.company) && !(party.company && party.company.end === ends))
    return undefined;
  // 所要時間は一時間です: said of something else, unless the organisation is named.
  if (!party.company && topic.test(head.replace(trailingName, '')) && !trailingName.test(head))
    return undefined;
  return { clause, party };
}

function namedAtEnd(head: string): Party | undefined {
  const name = (
    trailingName.exec(head) ??
    rankedName.exec(head) ??
    lowerName.exec(head) ??
    kanaName.exec(head)
  )?.groups?.name;
  if (!name) return undefined;
  const [family = ''] = name.split(' ');
  const isName =
    isFamilyName(family) ||
    isFullName(family) ||
    (!/[\p{Script=Han}]/u.test(family) && wordKind(family) === 'other' && !thing.test(family));
  if (!isName) return undefined;
  const before = head.slice(0, head.length - name.length);
  if (!/\p{Script=Han}/u.test(family) && noHouse.test(before)) return undefined;
  const { person: _, ...rest } = partyIn(before.replace(serving, ''));
  const employed = ofEmployer.exec(before)?.groups?.company;
  if (employed && !rest.company) {
    const company = { start: 0, end: employed.length, hasForm: false };
    return { company, person: { start: head.length - name.length, end: head.length } };
  }
  return { ...rest, person: { start: head.length - name.length, end: head.length } };
}

function english(clause: Clause): Introduction | undefined {
  for (const form of englishForms) {
    const match = form.exec(clause.content);
    const { person, company: named } = match?.groups ?? {};
    const company = named?.replace(/[.,]$/, '');
    if (!match || !person) continue;
    const at = (name: string): Part => {
      const start = clause.content.indexOf(name, match.index);
      return { start, end: start + name.length };
    };
    const house = company === undefined ? undefined : at(company);
    // Kitayama Seimitsu Co., Ltd., where the sentence seems to pause behind Co.
    const formal =
      house &&
      organisationsIn(clause.content).find(({ start, end }) => start <= house.start && end >= house.end);
    const behind = formal?.end ?? house?.end ?? 0;
    const department = house && departmentIn(clause.content.slice(behind, behind + LONGEST));
    return {
      clause,
      party: {
        person: at(person),
        ...(house && { company: { ...house, end: behind, hasForm: formal !== undefined } }),
        ...(department && {
          department: { start: behind + department.start, end: behind + department.end },
        }),
      },
    };
  }
  return undefined;
}

function shifted(party: Party, by: number): Party {
  const move = <P extends Part>(part: P): P => ({ ...part, start: part.start + by, end: part.end + by });
  return {
    ...(party.company && { company: move(party.company) }),
    ...(party.department && { department: move(party.department) }),
    ...(party.title && { title: move(party.title) }),
    ...(party.person && { person: move(party.person) }),
  };
}
