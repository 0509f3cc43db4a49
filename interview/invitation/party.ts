// Who a signature line, a sender's name or an introduction names: 株式会社ミツバ電材　大阪支社　総務部　若林.
import { organisationsIn } from './organisations.ts';
import type { Part, Party } from './part.ts';
import { englishPartyIn, isEnglish } from './party-en.ts';
import { isFamilyName, isGivenName, isLatinName, mayBeName, type WordKind, wordKind } from './words.ts';

interface Word extends Part {
  readonly text: string;
}

/** 、 and の part what belongs together; so does every space. */
const separator = /[\s、,・/|／:()（）「」『』【】<>〈〉《》[\]＜＞…*_-]+/g;

export function partyIn(line: string, host = '', endsInPerson = false): Party {
  if (isEnglish(line)) return englishPartyIn(line, host);
  const organisation = organisationsIn(line, endsInPerson)[0];
  const company = organisation ? { ...organisation, hasForm: true } : institution(line);
  const words = wordsOf(line, company);
  return withParts(words, company ?? unincorporated(words, line), line, endsInPerson);
}

/** The words around the organisation, の between two of them cut too. */
function wordsOf(line: string, organisation: Part | undefined): readonly Word[] {
  const pieces = organisation
    ? [
        [0, organisation.start],
        [organisation.end, line.length],
      ]
    : [[0, line.length]];
  return (
    pieces
      .flatMap(([from = 0, to = 0]) => split(line, from, to))
      .flatMap(cutAtNo)
      .flatMap(cutAtTitle)
      // 東北採用センター behind a company's name is one desk.
      .flatMap((word, i) => (i === 0 && !organisation ? cutAtDesk(word) : word))
  );
}

/** ビストロ・ガルニエ. */
const insideName = /^[\p{Script=Katakana}ー]・[\p{Script=Katakana}]/u;

function split(line: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let start = from;
  for (const gap of [...line.slice(from, to).matchAll(separator)].map(
    (m) => [m.index + from, m[0].length] as const,
  )) {
    if (line[gap[0]] === '・' && insideName.test(line.slice(Math.max(0, gap[0] - 1), gap[0] + 2))) continue;
    if (gap[0] > start) words.push({ start, end: gap[0], text: line.slice(start, gap[0]) });
    start = gap[0] + gap[1];
  }
  if (start < to) words.push({ start, end: to, text: line.slice(start, to) });
  return words;
}

/** 総務部の若林; ベーカリー麦の穂の店長: only before what is a title, a department or a name. */
function cutAtNo(word: Word): Word[] {
  if (word.text.startsWith('の'))
    return cutAtNo({ ...word, start: word.start + 1, text: word.text.slice(1) });
  const at = word.text.lastIndexOf('の');
  const rest = word.text.slice(at + 1);
  const isForeign =
    /^[\p{Script=Katakana}ー]{2,6}$/u.test(rest) && wordKind(word.text.slice(0, at)) === 'department';
  if (at <= 0 || (wordKind(rest) === 'other' && !isForeign)) return [word];
  const head = { start: word.start, end: word.start + at, text: word.text.slice(0, at) };
  return [
    ...(wordKind(rest) === 'name' ? cutAtNo(head) : [head]),
    { start: word.start + at + 1, end: word.end, text: rest },
  ];
}

/** What is an organisation by its last word, and may have its department glued on: 瑞光信用組合総務部, 門倉畳店. */
const institutional =
  /^[^\s、。・/|:()「」【】<>]{1,20}?(?:病院|クリニック|医院|診療所|歯科|眼科|薬局|大学|短大|専門学校|高等学校|高校|中学校|小学校|学園|学院|(?:学園|学院|大学)(?:中等部|高等部|初等部|幼稚部|中学部|小学部)|幼稚園|保育園|こども園|保育所|商工会議所|国税局|労働局|法務局|税務署|[市区]役所|[町村]役場|[県府道都]庁|教育委員会(?:事務局)?|消防本部|消防局|消防組合|警察本部|警察署|広域連合|事務組合|公社|事業団|企業組合|協会|連合会|研究所|製作所|鉄工所|工務店|設備工業|建設|不動産|商店|書店|商会|商事|商船|証券|銀行|物産|物流|運輸|交通|産業|電機|電装|食品|工業|旅館|ホテル|工房|農園|牧場|会計事務所|法律事務所|設計事務所|ベーカリー|(?:介護|医療|福祉|ケア)センター|デイサービス|美容室|理容室|予備校|[^\s支本当弊新部]{2}店|亭|塾)(?=$|\s|の|[、。・(]|[^\s]{1,5}店|総務|人事|採用|事務局|管理|店長)/u;

/** 桐ヶ岡町総務課人事係: a town hall's desk. */
const authority =
  /^[^\s、。・の]{1,7}[都道府県市区町村](?!教育委員会|[^\s]{0,4}(?:大学|学校|学園|病院|銀行|信用|図書館|協会|会社|産業|工業|建設))(?=[^\s、。]{1,8}(?:課|局|室|水道部|消防署)(?:$|[\s、。の]|[^\s]{1,8}(?:係|班|担当)))/u;

/** 和風旅館 月待亭: the kind of house alone is no name. */
const houseKind =
  /^(?:(?:和風|温泉|老舗|日本|個室|大衆|創作|和食|海鮮|民芸|純)?(?:旅館|ホテル|民宿|料亭|割烹|食堂|酒場|居酒屋|喫茶|喫茶店|工房|農園|牧場|美容室|理容室|整骨院|鍼灸院|整体院|学習塾|塾|薬局|書店|商店|医院|歯科|眼科|病院|保育園|幼稚園|こども園|法律事務所|会計事務所|設計事務所)|ベーカリー|ホテル|クリニック|デイサービス)(?=\s)/u;

function institution(line: string): Party['company'] {
  const kind = houseKind.exec(line)?.[0];
  const behind = kind && /^\s[^\s、。・(]{2,16}/.exec(line.slice(kind.length))?.[0];
  const [head = ''] = behind?.trim().split('の') ?? [];
  if (kind && behind && !sentenceLike.test(behind) && !/^(?:department|title)$/.test(wordKind(head)))
    return { start: 0, end: kind.length + behind.length, hasForm: false };
  const name = authority.exec(line)?.[0] ?? institutional.exec(line)?.[0];
  if (!name || own.test(name) || sentenceLike.test(name) || wordKind(name) === 'title') return undefined;
  return { start: 0, end: name.length, hasForm: false };
}

const sentenceLike = /[。!?@]|です|ます|した$|を|[^\p{Script=Hiragana}][はがにで][^\p{Script=Hiragana}]/u;

/** ナラノキ採用チーム: the organisation and its desk in one word. */
const deskEnd =
  /^(?!新卒|中途|キャリア|人事|新店|弊社|当社)(.{2,16}?)((?:新卒|中途)?採用(?:チーム|担当|事務局|係|グループ|センター)|人事(?:部|課|担当)|総務(?:部|課))$/u;

function cutAtDesk(word: Word): Word[] {
  const [, name = '', desk = ''] = deskEnd.exec(word.text) ?? [];
  if (desk === '') return [word];
  const at = word.start + name.length;
  return [
    { ...word, end: at, text: name },
    { start: at, end: word.end, text: desk },
  ];
}

/** 採用担当佐伯: a title and the name glued to it. */
const titledName = /^(.{0,6}(?:担当者?|店長|部長|課長|代表|園長|院長))([\p{Script=Han}々]{1,3})$/u;

/** ビストロ・ガルニエ支配人: a name and the title glued to it. */
const namedTitle =
  /^([\p{Script=Katakana}ー・A-Za-z]{3,})(店長|(?:総)?支配人|オーナー|代表|院長|園長|塾長|採用担当|人事担当)$/u;

function cutAtTitle(word: Word): Word[] {
  const [, shop = '', rank = ''] = namedTitle.exec(word.text) ?? [];
  if (rank !== '' && wordKind(shop) === 'other') {
    const at = word.start + shop.length;
    return [
      { ...word, end: at, text: shop },
      { start: at, end: word.end, text: rank },
    ];
  }
  const [, title = '', name = ''] = titledName.exec(word.text) ?? [];
  if (!isFamilyName(name) || wordKind(word.text) === 'title') return [word];
  const at = word.start + title.length;
  return [
    { ...word, end: at, text: title },
    { start: at, end: word.end, text: name },
  ];
}

/** トラットリア・ルーチェ 立川店, ミツマタ製紙 採用広報: what stands before a department or a title. */
function unincorporated(words: readonly Word[], line: string): Party['company'] {
  const at = words.findIndex(({ text }) => {
    const kind = wordKind(text);
    return kind === 'department' || kind === 'title';
  });
  const [first] = words;
  const last = words[at - 1];
  if (!first || !last || at < 1) return undefined;
  const name = line.slice(first.start, last.end);
  const isNamed = name.length > 1 && name.length <= 24 && !sentenceLike.test(name);
  const isPerson = at === 1 && (isFamilyName(first.text) || isLatinName(name));
  return isNamed && !isPerson && !own.test(name)
    ? { start: first.start, end: last.end, hasForm: false }
    : undefined;
}

const own = /^(?:弊社|当社|当店|弊店|当院|当園|当校|私|わたくし|新店|担当|お店|店舗|本社|本部|事務所)$/;

function withParts(
  words: readonly Word[],
  company: Party['company'],
  line: string,
  endsInPerson: boolean,
): Party {
  const apart = words.filter(({ start, end }) => !company || end <= company.start || start >= company.end);
  const kinds = apart.map(({ text }) => wordKind(text)).map(asName(apart, endsInPerson));
  const person = personAmong(apart, kinds, line);
  const departments = apart.filter(
    (word, i) => kinds[i] === 'department' && !(person && word.start >= person.start),
  );
  const title = apart.find((_, i) => kinds[i] === 'title');
  const [first] = departments;
  const last = departments.at(-1);
  return {
    ...(company && { company }),
    ...(first && last && { department: { start: first.start, end: last.end } }),
    ...(title && { title: { start: title.start, end: title.end } }),
    ...(person && { person }),
  };
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
  const latin = latinAmong(words);
  if (latin) return latin;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word && kinds[i - 1] === 'title' && gluedName.test(word.text))
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
  return undefined;
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
