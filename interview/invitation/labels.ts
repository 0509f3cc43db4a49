// The label that a line opens with: 【日時】, 場所：, １．日　時, When: or a table's first cell.
import { type LabelKind, labelPrefix, labelWords } from './label-words.ts';

export interface Label {
  readonly kind: LabelKind;
  readonly name: string;
}

export interface Labelled {
  readonly label: Label;
  /** Where the value begins; at the end for a label that stands alone. */
  readonly valueAt: number;
}

/** A label may carry a note: オリエンテーション(内定者のみ). */
const note = '(?:\\s?\\([^()]{1,14}\\))?';
/** Venue for the interview. */
const whose = '(?: (?:for|of) (?:the |your |our |this )?(?:interview|meeting|visit|assessment|selection))?';
const tests = Object.entries(labelWords).map(([kind, list]) => ({
  // Object.entries widens the keys that it was given.
  kind: kind as LabelKind,
  test: new RegExp(`^${labelPrefix}(?:${list})${whose}${note}$`, 'i'),
}));

const bullet =
  /^(?:[\s|*・●■◆▼▽▲△◎○◇□▪▶►➤◉※☆★✔✓>~_-]|\p{Extended_Pictographic}){0,8}(?:(?:\(?(?:\d{1,2}|[①-⑳])[.):、]?|[一二三四五六七八九十]、)\s{0,4}(?=[^\p{ASCII}])|\(?\d{1,2}[.)]\s{1,4}(?=[A-Za-z]))?/u;
const bracketed =
  /^(?:【([^【】]{1,24})】|\[([^[\]]{1,24})\]|[(<〔《〈≪「]([^()<>〔〕《》〈〉≪≫「」]{1,24})[)>〕》〉≫」])\s{0,8}[::=]?\s{0,8}/;
/** A colon counts unless it stands in 10:00 or in https://. */
const separated =
  /^([^:=|\t→⇒➡…]{1,28}?)\s{0,12}(?::(?!\/\/)|\s-\s|=|\||\t|→|⇒|➡|\.{3,9}|…{1,4}|・{2,9})[\s|.:*]{0,16}/;
const LONGEST_BARE = 16;

export function labelAt(content: string): Labelled | undefined {
  const skipped = bullet.exec(content)?.[0].length ?? 0;
  const rest = content.slice(skipped, skipped + 100);
  return (
    oldOrNew(rest, skipped) ??
    alone(rest, content) ??
    inBrackets(rest, skipped) ??
    known(beforeSeparator(rest, skipped)) ??
    beforeGap(rest, skipped) ??
    beforeSeparator(rest, skipped) ??
    beforeSlash(rest, skipped) ??
    pictured(content, skipped)
  );
}

/** 連絡先　人事課(真野)　ＴＥＬ：…: a colon far off makes no label of all that stands before it. */
function known(labelled: Labelled | undefined): Labelled | undefined {
  return labelled?.label.kind === 'other' ? undefined : labelled;
}

const halfBracket = /^(旧|新|誤|正|変更前|変更後|前|後)\s?[)>]\s{0,4}/;

/** 旧)…, 新)…: the only labels that a single parenthesis follows. */
function oldOrNew(rest: string, skipped: number): Labelled | undefined {
  const match = halfBracket.exec(rest);
  const kind = match?.[1] && kindOf(match[1]);
  return match?.[1] && kind
    ? { label: { kind, name: match[1] }, valueAt: skipped + match[0].length }
    : undefined;
}

function inBrackets(rest: string, skipped: number): Labelled | undefined {
  const match = bracketed.exec(rest);
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
  if (!match || !name) return undefined;
  // Around (ア) or <医療法人…> parentheses name no item; 【 】 and [ ] always do, as long as something follows.
  const kind =
    kindOf(name) ?? (match[3] === undefined && match[0].length < rest.length ? 'other' : undefined);
  return kind && { label: { kind, name }, valueAt: skipped + match[0].length };
}

function beforeSeparator(rest: string, skipped: number): Labelled | undefined {
  const match = separated.exec(rest);
  // **募集**: as mails print bold.
  const name = match?.[1]?.replace(/[\s*_]+$/, '').trim();
  if (!match || !name) return undefined;
  const kind = kindOf(name) ?? (isName(name) ? 'other' : undefined);
  return kind && { label: { kind, name }, valueAt: skipped + match[0].length };
}

const word = /\S+/g;

/** 日　時　　令和…: up to four words that together are a label, then the value. English needs a wide gap. */
function beforeGap(rest: string, skipped: number): Labelled | undefined {
  const words = [...rest.slice(0, 40).matchAll(word)].slice(0, 5);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const name = words
      .slice(0, count)
      .map(([text]) => text)
      .join(' ');
    const kind = kindOf(name);
    const [last, next] = [words[count - 1], words[count]];
    if (!kind || !last || !next) continue;
    const gap = next.index - last.index - last[0].length;
    if (gap < 2 && /[a-z]/i.test(name)) continue;
    if (!/[\p{L}\d]/u.test(rest.slice(next.index))) continue;
    return { label: { kind, name }, valueAt: skipped + next.index };
  }
  return undefined;
}

/** 面接場所／工場棟: a slash parts much else, so only behind a label that is known. */
function beforeSlash(rest: string, skipped: number): Labelled | undefined {
  const match = /^([^/]{1,10})\s?\/\s?(?=[^\s/])/.exec(rest);
  const kind = match?.[1] && kindOf(match[1].trim());
  return match?.[1] && kind
    ? { label: { kind, name: match[1] }, valueAt: skipped + match[0].length }
    : undefined;
}

/** ■日時 or ■ 場　所 ■ on a line of its own. */
function alone(rest: string, content: string): Labelled | undefined {
  const name = rest.replace(/[\s■◆▽△▼▲●○◇□◎★☆:-]+$/, '');
  const kind = name.length <= LONGEST_BARE && name.length > 1 ? kindOf(name) : undefined;
  return kind && { label: { kind, name }, valueAt: content.length };
}

/** Date / 日付, 日時 Date: what the English of it is. */
const bilingual =
  /^(?<before>[A-Za-z][A-Za-z ]{1,20}?)\s?[/|]?\s?[^\p{ASCII}]+$|^[^\p{ASCII}]+\s?[/|]?\s?(?<behind>[A-Za-z][A-Za-z ]{1,20})$/u;

/** Spaces inside a Japanese label are print: 日　時. */
function kindOf(name: string): LabelKind | undefined {
  const whole = name.replace(/(?<=[^\p{ASCII}])\s+(?=[^\p{ASCII}])/gu, '');
  const english = bilingual.exec(name)?.groups;
  if (english) return kindOf(english.before ?? english.behind ?? '');
  return (
    tests.find(({ test }) => test.test(whole))?.kind ?? endings.find(([ending]) => ending.test(whole))?.[1]
  );
}

/** A name that isn't in the lists may still end in what it is: 来ていただくところ. */
const endings: readonly (readonly [RegExp, LabelKind])[] = [
  [/^[^。、]{1,10}(?:場所|会場|ところ)$/, 'place'],
  [/^[^。、]{1,10}(?:期限|締切|〆切)$/, 'deadline'],
  [/^[^。、]{1,10}(?:日時|日程)$/, 'date'],
  [/^[^。、()]{0,6}(?:先|者|店舗?|会社|企業|施設|窓口|受付|採用|人事|連絡)[用の]?お?電話(?:番号)?$/, 'phone'],
  [/^(?!所要|営業|対応)[^。、]{1,6}時[間刻]$/, 'time'],
];
/** 📍 and ⏰ are labels to those who write them. */
const pictures: readonly (readonly [RegExp, LabelKind])[] = [
  [/^[^\p{L}\d]{0,3}(?:📍|🏢|🏠|🗺)/u, 'place'],
  [/^[^\p{L}\d]{0,3}💼/u, 'position'],
  [/^[^\p{L}\d]{0,3}(?:⏰|🕐|🕑|🕒|🕓|🕔|📅|🗓|📆|⌚|🕰)/u, 'date'],
];

function pictured(content: string, skipped: number): Labelled | undefined {
  const kind = pictures.find(([picture]) => picture.test(content))?.[1];
  return kind && { label: { kind, name: '' }, valueAt: skipped };
}

/** An unknown label, 持参品 or Dress code; not 11月25日(水) 10 before :00, nor a sentence. */
function isName(name: string): boolean {
  return (
    /^[\p{L}(]/u.test(name) &&
    !/\([^)]*$/.test(name) &&
    !/\d\s?[月/時.]|\d$|https?$|[。、,]|です|ます/.test(name)
  );
}

const englishItems = 'venue|where|time|place|location|when|date|role';
const itemWords =
  '日時|日程|日にち|時間|時刻|場所|会場|担当者?|持ち物|持参物?|服装|所要時間|形式|方法|職種|電話番号|備考';
/** Where a further labelled item begins on the same line: …／時間：…, …　場所：…, … 【場所】 */
export const furtherItem = new RegExp(
  `(?<=[/\\s、,|;】)])(?:面接|ご)?(?:${itemWords})\\s{0,2}[:=]|(?<=[/,|;]\\s?|\\s{2})(?:${englishItems})\\s{0,2}[:=]|(?<=\\S)【(?:面接|ご)?(?:${itemWords})】`,
  'gi',
);
