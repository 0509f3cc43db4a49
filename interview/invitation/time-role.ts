// What happens at a time: the interview begins, people gather, it ends, or the office answers the phone.
import { tellsOfAbsence } from './outcome.ts';
import { closedUp } from './spacing.ts';

/** 'plain' says nothing about it. */
export type TimeRole = 'given-up' | 'start' | 'gather' | 'end' | 'hours' | 'plain';

const about = '\\s?(?:頃|ごろ|くらい|ぐらい|より|から|に|までに|迄に|まで)?(?:には)?\\s?';
/** 16時とお伝えしていましたが、17時に…. */
const notNext = '(?!(?:時[間刻]|予定)?\\s{0,3}:?\\s{0,3}(?:\\d|午))';
const givenUp =
  /^\s?(?:から|より)?(?:と|の予定と|で|に)?(?:お伝え|お知らせ|ご案内|ご連絡|お願い|お約束|予定)(?:して|いたして|申し上げて|させていただいて)(?:お|い)(?:り|た|ま(?:し|す(?:が|けれど)))|^\s?(?:から|より)?(?:との|という)(?:こと|話)でした|^\s?(?:から|より)?と(?:言って|いって|伺って|聞いて|申し上げて)(?:お|い)|^\s?(?:から|より)(?:の?変更)/;
const roles: readonly (readonly [TimeRole, { readonly before?: RegExp; readonly after?: RegExp }])[] = [
  ['given-up', { after: givenUp }],
  [
    'hours',
    {
      before:
        /(?:平日|月曜?\s?[~-]\s?金曜?|土日祝?|営業時間|営業日|電話受付|対応時間|対応可能|定休|(?:office|business) hours|mon[a-z]*\s?-\s?fri[a-z]*)[^。\d]{0,10}$/i,
    },
  ],
  [
    'gather',
    {
      before:
        /(?:集合|受付(?:開始)?|開場|待ち?合わ?せ|到着|(?:please )?arrive(?: by| at)?|check-?in(?: at)?|doors open(?: at)?)(?:時[間刻])?\s?[:は(]?\s{0,3}$/i,
      after: new RegExp(
        `^\\s{0,3}(?:arriv|check.?in|doors open)|^${about}(?:(?:現地|駅|ロビー|正門前?|前|1階|店頭|受付(?:に|にて)?|[^、。]{1,8}(?:で|にて))?(?:集合|お?待ち?合わ?せ)|受付(?!の)|開場|来社|来店|到着|入室|ログイン|接続|お集まり|参集|(?<=までに|迄に|までには)[^。]{0,10}?(?:お越し|ご来|来て|いら|お済ませ|お集))`,
        'i',
      ),
    },
  ],
  [
    'start',
    {
      before:
        /(?:開始|スタート|(?:面接|面談)(?:は|が)?|start(?:s|ing)?(?: at)?|begin(?:s|ning)?(?: at)?)\s?[:は]?\s?$/i,
      after: new RegExp(
        `^${about}(?:の?(?:面接|面談|選考|予定))?(?:開始|スタート|開会|start|begin)${notNext}`,
        'i',
      ),
    },
  ],
  [
    'end',
    {
      before:
        /(?:終了|解散|終わり|end(?:s|ing)?(?: at)?|finish(?:es)?(?: at)?|(?:finish(?:ed)?|done|over|through|end(?:ed)?) by)(?:予定|見込み?)?(?:時[間刻])?\s?[:は]?\s?$/i,
      after: new RegExp(
        `^${about}(?:に?は)?(?:終了|解散|閉会|お?終わり|end|finish)${notNext}|^\\s?(?:まで|迄)(?!に)`,
        'i',
      ),
    },
  ],
];

/** お店は10時〜15時なので: when it is open. */
const opens = /(?:お?店|当店|店舗|うち|営業|診療|開館|窓口|事務所|受付)(?:時間)?(?:は|が)\s?$/;

/** I could call you between 1pm and 3pm: a while in which anything may begin. */
const inWhile = /\bbetween\s(?:[^.,]{1,10}\sand\s)?$/i;
/** at 4 pm instead of 2 pm. */
const givenUpInEnglish = /\b(?:instead of|rather than|no longer(?: at)?|not(?: at)?)\s$/i;

const CONTEXT = 24;

export function timeRole(clause: string, start: number, end: number): TimeRole {
  const before = closedUp(clause.slice(Math.max(0, start - CONTEXT), start));
  const after = closedUp(clause.slice(end, end + CONTEXT));
  if (/[-~]|から/.test(clause.slice(start, end)) && opens.test(before)) return 'hours';
  if (givenUpInEnglish.test(before)) return 'given-up';
  if (inWhile.test(before)) return 'hours';
  const isAbsence = tellsOfAbsence(clause);
  const fits = ({ before: b, after: a }: (typeof roles)[number][1]) => b?.test(before) || a?.test(after);
  // 受付9:45 開始10:00: the word that the time is glued to.
  const glued = /[^\s:は(、]$/.test(before) && roles.find(([, form]) => form.before?.test(before));
  if (glued) return glued[0];
  // What follows a time is said of it; what precedes may belong to the time before: 15:20集合、15:30開始.
  const follows = roles.find(
    ([role, { after: form }]) => form?.test(after) && !(isAbsence && role === 'given-up'),
  );
  return (
    (follows ?? roles.find(([role, form]) => fits(form) && !(isAbsence && role === 'given-up')))?.[0] ??
    'plain'
  );
}
