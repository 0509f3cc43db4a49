// D09: who asks for another day offers at least three.
import { type Day, daysIn, isOn } from '../days.ts';
import type { Situation } from '../finding.ts';
import { ownSlot } from '../offered.ts';
import type { Mail } from '../parts.ts';
import { atEnd, type Hit } from '../rule.ts';
import { numberedDays, weekdaysInOffer } from './offers-en.ts';

const ENOUGH = 3;
/** 来週以降でしたら終日, 平日18時以降: more days than one could list. */
const wide: Record<Mail['locale'], RegExp> = {
  ja: /日(?:\([^()]{1,4}\))?(?:以降|から[^。\n]{1,24}(?:まで|の間))|(?:来週|再来週|翌週|今週|平日|土日|週末|毎週|来月|今月中|月末|[上中下]旬)[^。\n]{0,16}(?:以降|終日|いつでも|であれば|でしたら|なら)|(?:いつ|何時)でも/,
  en: /\b(?:any ?time|any day|any (?:weekday|morning|afternoon)|weekdays|from .{3,30} (?:on|onwards?)|between .{3,30} and|(?:Mon|Tues|Wednes|Thurs)day (?:to|through|until) (?:Tues|Wednes|Thurs|Fri|Satur)day)\b/i,
};
const leaves: Record<Mail['locale'], RegExp> = {
  ja: /都合の?(?:よ|良|つく|宜し)[^。]{0,24}(?:お知らせ|ご教示|ご提示|ご指定|教えて|合わせ|伺え)/,
  en: /\bwhatever (?:time|day)|any ?time that suits|your (?:availability|convenience)|suits you/i,
};
const asksForChange: Record<Mail['locale'], RegExp> = {
  ja: /変更(?:の(?:お願い|ご相談|ご依頼|希望)|願)/,
  en: /\breschedul/i,
};
/** The interview is told by such a word. */
const today: Record<Mail['locale'], RegExp> = {
  ja: /本日|今日|明日/,
  en: /\b(?:today|tomorrow)\b/i,
};
const range = /\d ?日?(?:\([^()]{1,4}\))? ?[~-] ?\d{1,2}[日/月]/;

/** 10月5日（月）、6日（火）: the month is said once. */
const withoutMonth =
  /(?<![\d月/]) ?(?<day>\d{1,2}) ?日 ?(?:\([月火水木金土日][^()\n]{0,6}\)|[月火水木金土日]曜)/g;
/** 同日の17時以降, 同じ2日（金）の17時以降 */
const sameDay: Record<Mail['locale'], RegExp> = {
  ja: /(?:同日|同じ(?:日|\d{1,2} ?日(?: ?\([^()]{1,6}\))?))の? ?(?:\d|午前|午後)/,
  en: /\b(?:the|that) same day\b/i,
};
/** The interview's own day at other hours: 10月2日（金）は17時以降. */
const later: Record<Mail['locale'], RegExp> = {
  ja: /^(?:は|の|でしたら|なら)、? ?(?:午前|午後)? ?\d{1,2} ?(?:時(?:半|\d\d分)?|:\d\d)(?:以降|以後|過ぎ)/,
  en: /^,? (?:any ?time )?(?:after|later than) \d/i,
};

export function fewCandidates(mail: Mail, situation: Situation): Hit[] {
  const { purpose } = situation;
  const { core, candidates, locale } = mail;
  if (core.plain.trim() === '' || !(purpose === 'reschedule' || (!purpose && listsForAnotherDay(mail))))
    return [];
  if (wide[locale].test(core.text) || range.test(core.text)) return [];
  const count = Math.max(
    daysOffered(mail, situation),
    candidates.lines.length,
    weekdaysOffered(candidates.text),
    locale === 'en' ? weekdaysInOffer(core.text) : 0,
  );
  // Who leaves the choice to them needs no list.
  if (count >= ENOUGH || (count === 0 && leaves[locale].test(core.text))) return [];
  return atEnd(candidates.lines.length > 0 ? candidates : core, { count: `${count}` });
}

/** What the mail is for isn't known, but its subject asks for a change and some times are listed. */
function listsForAnotherDay({ isReply, subject, candidates, locale }: Mail): boolean {
  return !isReply && candidates.lines.length > 0 && asksForChange[locale].test(subject?.text ?? '');
}

/** Where neither the facts nor the mail say which day is the interview's own, one of those in the prose is. */
function daysOffered(mail: Mail, situation: Situation): number {
  const { core, prose, locale } = mail;
  const interview = ownSlot(mail, situation)?.date;
  const named = daysIn(core.text, locale);
  const days = named.filter((day) => !isOn(day, interview));
  const known = interview ? [...named, interview] : named;
  const isSameDay =
    sameDay[locale].test(core.text) ||
    named.some(
      (day) =>
        isOn(day, interview) && later[locale].test(core.text.slice(day.index + day.length).slice(0, 30)),
    );
  const monthless =
    locale === 'ja'
      ? daysWithoutMonth(core.text, known)
      : numberedDays(core.text, new Set(known.map(({ day }) => day)));
  const count = new Set(days.map(({ month, day }) => `${month}/${day}`)).size + monthless + Number(isSameDay);
  const isOwnAmong = !interview && !today[locale].test(core.text) && daysIn(prose.text, locale).length > 0;
  return Math.max(0, isOwnAmong ? count - 1 : count);
}

/** Besides those that are named with it, somewhere: 10月2日（金）の面接ですが、2日（金）は. */
function daysWithoutMonth(text: string, named: readonly Pick<Day, 'day'>[]): number {
  const known = new Set(named.map(({ day }) => day));
  const days = Array.from(text.matchAll(withoutMonth), ({ groups }) => Number(groups?.day));
  return new Set(days.filter((day) => !known.has(day))).size;
}

function weekdaysOffered(text: string): number {
  return new Set(text.match(/[月火水木金土日](?=曜)|\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/g) ?? []).size;
}
