// The number to call: not a fax, a dial-in, a meeting's id, nor the number that they call from.
import type { Clause } from './clauses.ts';
import { isReadersOwn } from './phones-en.ts';
import { type Found, foundIn } from './reading.ts';

const number =
  /(?<![\d,@/=-]|\d\.)(?:\+\d{1,3}[\s-]?(?:\(0\)\s?)?\d{1,4}(?:[\s-]\d{2,5}){1,3}|0\d{1,4}\s?[-(]\s?\d{1,4}\s?[-)]\s?\d{3,4}|\(0\d{1,4}\)\s?\d{1,4}-?\d{3,4}|0\d{1,3}\s\d{3,4}\s\d{3,4}|0\d{3}\s\d{2}\s\d{4}|0[5789]0\d{8}|0120\d{6}|0\d{9}|\(\d{3}\)\s?\d{3}-\d{4})(?![\d-]|,,)/g;
const notACall = /(?:fax|ファックス|ファクス|f\s?[.:])[^\d+]{0,8}$/i;
/** 電話／FAX, TEL・FAX共通: one number for both. */
const forBoth = /(?:電話|tel|℡)\s?(?:番号)?\s?[/・&+、,兼]{1,2}\s?(?:fax|ファックス|ファクス)[^\d+]{0,8}$/i;
const directBefore = /(?:直通|direct)[^\d]{0,8}$/i;
const directAfter = /^\s?\([^()\d]{0,12}(?:直通|direct)\)/i;
const generalBefore = /(?:代表(?!取締役|者|理事|社員)|switchboard)[^\d]{0,8}$/i;
const generalAfter = /^\s?\((?:大?代表?|switchboard)\)/i;
const dialIn =
  /会議\s?ID|ミーティング\s?ID|meeting\s?id|パスコード|passcode|暗証|pin\b|電話(?:番号)?で?の?参加|dial|ダイヤルイン|one tap|conference id|受付番号|受験番号|求人番号|応募番号|整理番号|郵便|〒/i;
const theirCall =
  /^[\s)]{0,2}(?:へ|に|まで)[^。]{0,14}(?:お電話(?:を)?(?:いたし|します|差し|さし|させ)|おかけ(?:し|いた)|架電)|^[^。]{0,12}?(?:から|より)(?:の)?(?:発信|お?電話|おかけ|掛け|かけ|ご連絡(?:を)?(?:いた|差|さ))/;
/** ■予約番号, Booking number: what stands before a number, or on a line of its own above it. */
const otherNumber =
  /^[^\p{L}]{0,4}(?:(?:ご?予約|受付|受[験検]|求人|ご?応募|整理|お?申し?込み?|会員|管理|注文|照会|確認|参加|登録|エントリー|お客様|案件)\s?(?:番号|ID|No\.?)|(?:application|booking|reference|ref|confirmation|reservation|candidate|requisition|job|meeting|webinar|conference|order|ticket)\s(?:id|number|no\.?|code|#))[^\p{L}\d]{0,3}$/iu;
/** A number at which nobody speaks for the interview. */
const unanswered =
  /(?:お受け|受け付け|受付|対応|お答え|お問い?合わ?せ)(?:は|を)?(?:して|いたして|でき|いたし)(?:お(?:り|ら)れ?)?(?:ません|かね)|(?:cannot|can['’]t|can not|not) be (?:reached|answered|taken)|(?:do not|don['’]t|please don['’]t) call\b/i;
const comingCall =
  /\bcall(?:s|ing)?\b[^.\d]{0,20}\b(?:come |comes )?from[^.\d+(]{0,12}$|caller id[^.\d+(]{0,8}$/i;
const readers =
  /(?:ご登録|登録いただいた|あなたの|貴殿の|ご本人様?の|応募時の)[^\d]{0,16}$|(?:ご?記載|ご?記入|お知らせ|お伺い|伺って)(?:の|いただいた|頂いた|くださった|いる|おります)お?(?:電話|携帯){0,2}番号[^\d]{0,4}$/;
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
  return phones.sort((a, b) => b.rank - a.rank)[0];
}

function callable(clause: Clause, above: Clause | undefined): readonly (Phone & { readonly rank: number })[] {
  const { content } = clause;
  if (!/\d/.test(content)) return [];
  const isDialIn =
    dialIn.test(content) ||
    (above !== undefined &&
      /電話(?:番号)?で参加|dial in|one tap|by phone\b/i.test(above.content) &&
      !/お?電話(?:を|くだ)|\bcall\b|\b(?:mobile|my (?:phone|number|cell))\b/i.test(content));
  if (isDialIn || unanswered.test(content) || otherNumber.test(above?.content ?? '')) return [];
  return [...content.matchAll(number)].flatMap(({ index, 0: whole }) => {
    const before = content.slice(Math.max(0, index - 30), index);
    const after = content.slice(index + whole.length);
    if (comingCall.test(before) || otherNumber.test(content.slice(0, index))) return [];
    const isFax = notACall.test(before) && !forBoth.test(before);
    if (isFax || theirCall.test(after) || readers.test(before) || isReadersOwn(before, after)) return [];
    // 場所：…サポートセンター on the line above is another item.
    const lead = above?.isLabelled && clause.isLabelled ? '' : (above?.content ?? '');
    const isForApplicants = /遅刻|欠席|遅れ|当日|面接/.test(lead + content);
    const isOfTheSite = notForApplicants.test(content) || notForApplicants.test(lead);
    if (isOfTheSite && !isForApplicants) return [];
    const rank = wanted.test(content) ? 2 : clause.label?.kind === 'phone' ? 1 : 0;
    const found = foundIn(clause, { start: index, end: index + whole.length });
    return [{ ...found, value: printed(whole), rank: rank + reachOf(before, after) }];
  });
}

/** Of numbers that are as good otherwise, the desk's own goes before the switchboard's. */
function reachOf(before: string, after: string): number {
  if (directBefore.test(before) || directAfter.test(after)) return 0.9;
  return generalBefore.test(before) || generalAfter.test(after) ? -0.4 : 0;
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
