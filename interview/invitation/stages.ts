// The stages of a selection that a line names: 一次面接, 最終面接, final interview; and which of them are behind.
import type { Part } from './reading.ts';

export interface Stage extends Part {
  /** 1 for 一次, 第1次 and first, 'last' for 最終; undefined for what only says how it is held: 個別面接. */
  readonly order: number | 'last' | undefined;
  /** It has been held: 一次面接の結果, 先日の一次面接. */
  readonly isBehind: boolean;
  /** It comes only after the one that the mail is about: 合格者のみ二次面接. */
  readonly isAhead: boolean;
}

const form =
  /(?:第?(?<count>[一二三四1-4])次|(?<last>最終)|役員|社長|個別|集団|グループ|カジュアル)(?:選考)?(?:面接|面談|選考)|\b(?<english>first|second|third|final|initial|1st|2nd|3rd|last)[\s-](?:round(?: interview)?|interview|stage(?: interview)?)|\bphone screen(?:ing)?/gi;

const counted: Readonly<Record<string, number | 'last'>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  first: 1,
  initial: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  final: 'last',
  last: 'last',
};

const CONTEXT = 40;
const thanks = '(?:ありがと|有難|感謝|御礼|お礼|お疲れ)';
/** 一次面接の結果は一週間以内に: it is still to be held. */
const stillToCome = '[^。]{0,24}(?:後日|追って|以内|まで|別途|改めて|週間|日後|頃)';
const behindBefore =
  /(?:先日|先般|先週|先月|過日|前回|前段|昨日|先ほど|この(?:前|間))(?:の|に|は|行いました|行った|、){0,2}\s?$|(?:参加|出席|お越し|来社|お受け|受けて|受[験検]|実施|行い|行っ|お時間|足労|臨んで)[^。、]{0,10}た、?$|\b(?:after|following|from|since|passed|passing|completed|completing|attending|attended|during|previous|recent|result(?:s)? of)\s(?:your |the |our )?$|\bthank(?:s| you) for [^.!?]{0,30}$/i;
const behindAfter = new RegExp(
  `^(?:の(?:選考)?(?:(?:結果|合否)(?!${stillToCome})|合格|通過|御?礼|お礼|フィードバック|感想|[際節折][^。]{0,12}(?:${thanks}|お世話))|(?:選考)?(?:結果|合格|通過|合否)|では[^。]{0,30}(?:${thanks}|お世話|でした|伺え|聞け)|(?:に|を|は|も)?(?:ご)?(?:合格|通過|突破|クリア)|を終え|を(?:お受け|受け(?:て)?)(?:いただい|になっ|られ)た|\\([^()]*(?:実施|開催|済)[^()]*\\)|(?:に|へ|の|は|で|にて)?[^。、\\d]{0,24}(?:いただ(?:き|いて)|下さ(?:り|いまし)|くださ(?:り|いまし)|頂(?:き|いて)|まして|お疲れ|、)[^。\\d]{0,12}${thanks}|(?:は|も)?${thanks}|\\s(?:result|went|was|has been))`,
  'i',
);
const aheadBefore =
  /(?:合格|通過|突破)(?:され|し|者|の?(?:方|場合)|後|され?た)[^。]{0,16}$|その後[^。]{0,8}$/;
const aheadAfter = /^[^。]{0,12}(?:後日|追って|別途|改めて|あらためて)|^(?:以降|へ進む場合)/;

/** In their order. */
export function stagesIn(line: string): readonly Stage[] {
  return [...line.matchAll(form)].map(({ index: start, 0: name, groups = {} }) => {
    const end = start + name.length;
    const before = line.slice(Math.max(0, start - CONTEXT), start);
    const after = line.slice(end, end + CONTEXT);
    const count = (groups.count ?? groups.english ?? groups.last ?? '').toLowerCase();
    const order = groups.last ? 'last' : (counted[count] ?? (Number(count) || undefined));
    return {
      start,
      end,
      order,
      isBehind: behindBefore.test(before) || behindAfter.test(after),
      isAhead: aheadBefore.test(before) || aheadAfter.test(after),
    };
  });
}
