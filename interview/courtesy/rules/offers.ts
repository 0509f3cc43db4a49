// D09: who asks for another day offers at least three.
import { dateOf } from '../../phase.ts';
import { daysIn, isOn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { atEnd, type Hit } from '../rule.ts';

const ENOUGH = 3;
/** 来週以降でしたら終日, 平日18時以降: more days than one could list. */
const wide: Record<Mail['locale'], RegExp> = {
  ja: /日(?:\([^()]{1,4}\))?(?:以降|から[^。\n]{1,24}(?:まで|の間))|(?:来週|再来週|今週|平日|土日|週末|毎週)[^。\n]{0,16}(?:以降|終日|いつでも|であれば|でしたら|なら)|(?:いつ|何時)でも/,
  en: /\b(?:any ?time|any day|any (?:weekday|morning|afternoon)|weekdays|from .{3,30} (?:on|onwards?)|between .{3,30} and)\b/i,
};
const leaves: Record<Mail['locale'], RegExp> = {
  ja: /都合の?(?:よ|良|つく|宜し)[^。]{0,24}(?:お知らせ|ご教示|ご提示|ご指定|教えて|合わせ|伺え)/,
  en: /\bwhatever (?:time|day)|any ?time that suits|your (?:availability|convenience)|suits you/i,
};
const asksForChange: Record<Mail['locale'], RegExp> = {
  ja: /変更(?:の(?:お願い|ご相談|ご依頼|希望)|願)/,
  en: /\breschedul/i,
};
const range = /\d ?日?(?:\([^()]{1,4}\))? ?[~-] ?\d{1,2}[日/月]/;

export function fewCandidates(mail: Mail, { purpose, facts }: Situation): Hit[] {
  const { core, candidates, locale } = mail;
  if (core.plain.trim() === '' || !(purpose === 'reschedule' || (!purpose && listsForAnotherDay(mail))))
    return [];
  if (wide[locale].test(core.text) || range.test(core.text)) return [];
  const count = Math.max(
    daysOffered(mail, dateOf(facts)),
    candidates.lines.length,
    weekdaysOffered(candidates.text),
  );
  // Who leaves the choice to them needs no list.
  if (count >= ENOUGH || (count === 0 && leaves[locale].test(core.text))) return [];
  return atEnd(candidates.lines.length > 0 ? candidates : core, { count: `${count}` });
}

/** What the mail is for isn't known, but its subject asks for a change and some times are listed. */
function listsForAnotherDay({ isReply, subject, candidates, locale }: Mail): boolean {
  return !isReply && candidates.lines.length > 0 && asksForChange[locale].test(subject?.text ?? '');
}

/** Without the interview's date, one of the days that the prose names is the interview's own. */
function daysOffered({ core, prose, locale }: Mail, interview: Temporal.PlainDate | undefined): number {
  const days = daysIn(core.text, locale).filter((day) => !isOn(day, interview));
  const count = new Set(days.map(({ month, day }) => `${month}/${day}`)).size;
  const isOwnNamed = !interview && daysIn(prose.text, locale).length > 0;
  return Math.max(0, isOwnNamed ? count - 1 : count);
}

function weekdaysOffered(text: string): number {
  return new Set(text.match(/[月火水木金土日](?=曜)|\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/g) ?? []).size;
}
