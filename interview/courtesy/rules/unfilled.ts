// What placeholders look like, and what only looks like one.
import { lineAround } from '../line.ts';

/** What people call such a place. Our letters' own markers are told by their brackets alone, whatever they are called. */
const label =
  '(?:貴社|御社|応募|希望|面接)?(?:会社|企業|部署|担当者|大学|学部|店舗|職種|氏|お?名)名?(?:前)?|面接日時?|日付|日時|時刻|理由|電話番号|メールアドレス';
const letter = '[一-龠ぁ-んァ-ヶ]';
const filler =
  '\\b(?:your|insert|company|date|time|name|hiring|position|interviewer|recruiter|job|role|title|phone|employer|organi[sz]ation|university|recipient)\\b';

/** In folded text. */
export const placeholder = new RegExp(
  [
    '[〇○◯●△□◇×]{2,}',
    '(?<![A-Za-z0-9])[xX]{3,8}(?![A-Za-z0-9])',
    '(?<![A-Za-z0-9])(?:[xX]{2}|\\*{2,4})(?=[月日時分年様社]|株式会社|大学)',
    '[〇○◯●](?:月|日|時|分|株式会社|様|社|大学|線|駅)',
    '[〇○◯] ?月 ?[〇○◯] ?日',
    '[〇○◯]\\/[〇○◯]',
    `_{2,}(?=${letter})|(?<=${letter}:? ?)_{2,8}(?!_)`,
    '\\{\\{?[^{}\\n]{1,30}\\}?\\}',
    `\\[[^\\]\\n]{0,20}${filler}[^\\]\\n]{0,20}\\](?!\\()`,
    // 〔1〕 counts something.
    '〔(?=[^〔〕\\n]{0,19}\\p{L})[^〔〕\\n]{1,20}〕',
    `[(【[<](?:${label}|[^()【】<>[\\]\\n]{1,12}を)ご?(?:記入|入力|記載)(?:する|(?:して)?(?:くだ|下)さい)?[)】\\]>]`,
    // Brackets of other kinds may well say 「部品を入れる」.
    `(?:[【\\[<](?:${label}|[^()【】<>[\\]\\n]{1,12})|\\((?:${label}))を(?:入れる|入れて(?:くだ|下)さい|書く|書いて(?:くだ|下)さい|埋める|挿入)[)】\\]>]`,
    '[【\\[](?:要|未)(?:記入|入力)[】\\]]',
    // 【日時】 may be a heading, 【会社名】 may label its value.
    `[【\\[<](?:${label})(?:を?(?:入力|記入))?[】\\]>](?= ?(?:様|御中|と申|です|[のに](?:面接|面談|説明会|件|お時間|皆様|ご発展|ご活躍|選考)|のため|により))`,
    '\\((?:会社名|企業名|担当者名|大学名|氏名|お名前|理由)\\)(?= ?(?:様|御中|と申|の皆様|のご発展|のため|により))',
    '[【\\[<][^()【】<>[\\]\\n]{0,12}ここに[^()【】<>[\\]\\n]{0,8}[】\\]>]',
    '^ *[【\\[<](?:会社|企業|担当者|大学)名[】\\]>] *$',
    'ここに[^\\n。]{0,12}(?:入力|記入|入れ)',
  ].join('|'),
  'gimu',
);

const kanjiNumeral = /[一二三四五六七八九十百千]/;
const mark = '[^\\p{L}\\p{N}\\n]';

/** Whether a match stands for something, and isn't a zero, a bullet or an ornament. */
export function isPlaceholder({ 0: found, index, input }: RegExpExecArray): boolean {
  const before = input[index - 1] ?? '\n';
  const after = input[index + found.length] ?? '\n';
  const line = lineAround(input, index);
  if (found.startsWith('_')) return !/^ *_.*_ *$/.test(line);
  if (found.startsWith('〔')) return !isHeading(input, index);
  if (found.startsWith('〇') && (kanjiNumeral.test(before) || kanjiNumeral.test(after))) return false;
  if (/^[〇○◯●△□◇×]+$/.test(found)) return !isOrnament(line, found, before, after);
  // ●日時：…, ○ 会社説明会: a heading's bullet stands at the line's start and before a word.
  if (/^[〇○◯●][^/ ]/.test(found) && /[\s・]/.test(before)) {
    return (
      /[〇○◯●]/.test(line.slice(line.indexOf(found) + 1)) ||
      /^[〇○◯][月日時][^程間刻曜本時]/.test(input.slice(index, index + 3))
    );
  }
  return true;
}

/** 〔理由〕家業を継ぐため, or 〔候補日〕 above its list. */
const heading =
  /^ *〔[^〔〕\n]{1,20}〕(?:[ :]{0,3}(?![ :]|\d{1,2} ?[時:]|[^\n]*(?:様|御中) *$)[^\sぁ-ん、。〔(]|\n(?: {1,4}|[・●○■-] ?|\d[.)] ?)[^\s〔])/gm;
/** Characters in which the next heading is looked for. */
const NEAR = 300;

/** A mail that has one heading has another. */
function isHeading(input: string, index: number): boolean {
  const start = Math.max(0, index - NEAR);
  const found = Array.from(input.slice(start, index + NEAR).matchAll(heading), (match) => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
  return found.length > 1 && found.some(({ from, to }) => from <= index && index < to);
}

/** ◇◆◇, □□□ 山田 □□□, ○●○: marks among marks, a whole line of them, or around a name on both sides. */
function isOrnament(line: string, found: string, before: string, after: string): boolean {
  const text = line.trim();
  if (new RegExp(`^${mark}+$`, 'u').test(text) && (text.length > 4 || /[△□◇×]/.test(text))) return true;
  if (/[◆■▲★☆▽▼=*-]/.test(before) || /[◆■▲★☆▽▼=*-]/.test(after)) return true;
  return text.startsWith(found) && text.endsWith(found) && text.length > found.length * 2;
}
