// Organisations without a legal form: by what their name ends in, or by the department or title behind it.
import { houses, institutions } from './organisation-kinds.ts';
import type { Word } from './party-words.ts';
import type { Party } from './reading.ts';
import { isLatinName, wordKind } from './words.ts';

/** What is an organisation by its last word, and may have its department glued on: 瑞光信用組合総務部, 門倉畳店. */
const institutional = new RegExp(
  `^[^\\s、。・/|:()「」【】<>]{1,20}?(?:${institutions})(?=$|\\s|の|[、。・(]|[^\\s]{1,5}店|総務|人事|採用|事務局|管理|店長|消防)`,
  'u',
);

/** 桐ヶ岡町総務課人事係: a town hall's desk. */
const authority =
  /^[^\s、。・の]{1,7}[都道府県市区町村](?!教育委員会|役[場所]|庁|議会|[^\s]{0,4}(?:大学|学校|学園|病院|銀行|信用|図書館|協会|会社|産業|工業|建設))(?=[^\s、。]{1,8}(?:課|局|室|水道部|消防署)(?:$|[\s、。の]|[^\s]{1,8}(?:係|班|担当)))/u;

/** 和風旅館 月待亭: the kind of house alone is no name. */
const houseKind =
  /^(?:(?:和風|温泉|老舗|日本|個室|大衆|創作|和食|海鮮|民芸|純)?(?:旅館|ホテル|民宿|料亭|割烹|食堂|酒場|居酒屋|喫茶|喫茶店|工房|農園|牧場|美容室|理容室|整骨院|鍼灸院|整体院|学習塾|塾|薬局|書店|商店|医院|歯科|眼科|病院|保育園|幼稚園|こども園|法律事務所|会計事務所|設計事務所)|ベーカリー|ホテル|クリニック|デイサービス)(?=\s)/u;

/** 居酒屋だるま: the kind of shop and its name in one word. */
const house = new RegExp(
  `^(?:${houses})(?=[^\\s、。・/|:()「」【】<>]{2,16})[^\\s、。/|:()「」【】<>]{2,16}?(?=$|[\\s、。/|(]|の?(?:店長|店主|オーナー|代表|女将|採用担当))`,
  'u',
);

/** カフェスタッフ is a job. */
const ofWork = /スタッフ|バイト|パート|担当|面接|募集|応募|求人|採用|講師/;

/** 居酒屋花の舞の佐伯: the last の that a desk, a title or a person follows ends the name. */
function withoutPerson(name: string, endsInPerson: boolean): string {
  const at = name.lastIndexOf('の');
  const kind = at > 0 ? wordKind(name.slice(at + 1)) : 'other';
  const isCut = kind === 'department' || kind === 'title' || (kind === 'name' && endsInPerson);
  return isCut ? withoutPerson(name.slice(0, at), false) : name;
}

export function institution(line: string, endsInPerson = false): Party['company'] {
  const kind = houseKind.exec(line)?.[0];
  const behind = kind && /^\s[^\s、。・(]{2,16}/.exec(line.slice(kind.length))?.[0];
  const [head = ''] = behind?.trim().split('の') ?? [];
  if (kind && behind && !sentenceLike.test(behind) && !/^(?:department|title)$/.test(wordKind(head)))
    return { start: 0, end: kind.length + behind.length, hasForm: false };
  const shop = house.exec(line)?.[0];
  const name =
    authority.exec(line)?.[0] ??
    institutional.exec(line)?.[0] ??
    (shop && !ofWork.test(shop) && withoutPerson(shop, endsInPerson && shop.length === line.length));
  if (!name || own.test(name) || sentenceLike.test(name) || wordKind(name) === 'title') return undefined;
  return { start: 0, end: name.length, hasForm: false };
}

const sentenceLike = /[。!?@]|です|ます|した$|を|[^\p{Script=Hiragana}][はがにで][^\p{Script=Hiragana}]/u;

/** トラットリア・ルーチェ 立川店, ミツマタ製紙 採用広報: what stands before a department or a title. */
export function unincorporated(words: readonly Word[], line: string): Party['company'] {
  const at = words.findIndex(({ text }) => {
    const kind = wordKind(text);
    return kind === 'department' || kind === 'title';
  });
  const [first] = words;
  const last = words[at - 1];
  if (!first || !last || at < 1) return undefined;
  const name = line.slice(first.start, last.end);
  const isNamed = name.length > 1 && name.length <= 24 && !sentenceLike.test(name);
  // 小野寺 is a person, 長林寺 寺務所 a temple.
  const isPerson =
    at === 1 &&
    (wordKind(first.text) === 'name' || isLatinName(name)) &&
    !/^[寺社]務所$/.test(words[at]?.text ?? '');
  return isNamed && !isPerson && !own.test(name)
    ? { start: first.start, end: last.end, hasForm: false }
    : undefined;
}

const own = /^(?:弊社|当社|当店|弊店|当院|当園|当校|私|わたくし|新店|担当|お店|店舗|本社|本部|事務所)$/;
