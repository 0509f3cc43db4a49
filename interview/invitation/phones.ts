// The number to call: not a fax, a dial-in, a meeting's id, nor the number that they call from.
import type { Clause } from './clauses.ts';
import { isReadersOwn } from './phones-en.ts';
import { type Found, foundIn } from './reading.ts';

const number =
  /(?<![\d,.@/=-])(?:\+\d{1,3}[\s-]?(?:\(0\)\s?)?\d{1,4}(?:[\s-]\d{2,5}){1,3}|0\d{1,4}\s?[-(]\s?\d{1,4}\s?[-)]\s?\d{3,4}|\(0\d{1,4}\)\s?\d{1,4}-?\d{3,4}|0\d{1,3}\s\d{3,4}\s\d{3,4}|0\d{3}\s\d{2}\s\d{4}|0[5789]0\d{8}|0120\d{6}|0\d{9}|\(\d{3}\)\s?\d{3}-\d{4})(?![\d-]|,,)/g;
const notACall = /(?:fax|ファックス|ファクス|f\s?[.:])[^\d+]{0,8}$/i;
const dialIn =
  /会議\s?ID|ミーティング\s?ID|meeting\s?id|パスコード|passcode|暗証|pin\b|電話(?:番号)?で?の?参加|dial|ダイヤルイン|one tap|conference id|受付番号|受験番号|求人番号|応募番号|整理番号|郵便|〒/i;
const theirCall =
  /^[^。]{0,12}?(?:から|より)(?:の)?(?:発信|お?電話|おかけ|掛け|かけ|ご連絡(?:を)?(?:いた|差|さ))/;
/** A number at which nobody speaks for the interview. */
const unanswered =
  /(?:お受け|受け付け|受付|対応|お答え|お問い?合わ?せ)(?:は|を)?(?:して|いたして|でき|いたし)(?:お(?:り|ら)れ?)?(?:ません|かね)|(?:cannot|can['’]t|can not|not) be (?:reached|answered|taken)|(?:do not|don['’]t|please don['’]t) call\b/i;
const comingCall =
  /\bcall(?:s|ing)?\b[^.\d]{0,20}\b(?:come |comes )?from[^.\d+(]{0,12}$|caller id[^.\d+(]{0,8}$/i;
const readers = /(?:ご登録|登録いただいた|あなたの|貴殿の|ご本人様?の|応募時の)[^\d]{0,16}$/;
/** The job site's own help desk. */
const notForApplicants =
  /応募先への連絡は(?:でき|いたし)|カスタマー(?:サポート|センター)|サポート(?:デスク|窓口|センター)|ヘルプ(?:デスク)?|システムに関する/;
const wanted =
  /当日|緊急|遅れ|遅刻|欠席|行けな|来られな|都合|変更|取り?消|キャンセル|困り|迷っ|急な|急ぎ|ご連絡|お電話|問い?合わ?せ|queries|call|ring|running late|questions|contact|reach/i;

export interface Phone extends Found {
  readonly value: string;
}

/** The one that the mail says to call, else the first; never that of the job site that passes the mail on. */
export function phoneIn(clauses: readonly Clause[], site = ''): Phone | undefined {
  const phones = clauses
    .filter(({ content }) => site === '' || !content.includes(site))
    .flatMap((clause) => callable(clause, clauses[clauses.indexOf(clause) - 1]));
  return phones.filter(({ rank }) => rank >= 0).sort((a, b) => b.rank - a.rank)[0];
}

function callable(clause: Clause, above: Clause | undefined): readonly (Phone & { readonly rank: number })[] {
  const { content } = clause;
  if (!/\d/.test(content)) return [];
  const isDialIn =
    dialIn.test(content) ||
    (above !== undefined &&
      /電話(?:番号)?で参加|dial in|one tap|by phone\b/i.test(above.content) &&
      !/お?電話(?:を|くだ)|\bcall\b|\b(?:mobile|my (?:phone|number|cell))\b/i.test(content));
  if (isDialIn || unanswered.test(content)) return [];
  return [...content.matchAll(number)].flatMap(({ index, 0: whole }) => {
    const before = content.slice(Math.max(0, index - 30), index);
    if (comingCall.test(before)) return [];
    const rest = content.slice(index + whole.length);
    if (notACall.test(before) || theirCall.test(rest) || readers.test(before) || isReadersOwn(before, rest))
      return [];
    const isForApplicants = /遅刻|欠席|遅れ|当日|面接/.test(`${above?.content ?? ''}${content}`);
    const isOfTheSite = notForApplicants.test(content) || notForApplicants.test(above?.content ?? '');
    const rank =
      isOfTheSite && !isForApplicants
        ? -1
        : wanted.test(content)
          ? 2
          : clause.label?.kind === 'phone'
            ? 1
            : 0;
    const found = foundIn(clause, { start: index, end: index + whole.length });
    return [{ ...found, value: printed(whole), rank }];
  });
}

/** 045(000)1234 is 045-000-1234. */
function printed(number: string): string {
  if (/^\+|^\([1-9]/.test(number)) return number.trim();
  return number
    .trim()
    .replace(/\s?[()]\s?/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/\s*-\s*/g, '-');
}
