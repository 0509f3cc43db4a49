// D09: who asks for another day offers at least three.
import { dateOf } from '../../phase.ts';
import { daysIn, isOn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { atEnd, type Hit } from '../rule.ts';

const ENOUGH = 3;
/** 来週以降でしたら終日, 平日18時以降: more days than one could list. */
const wide: Record<Mail['locale'], RegExp> = {
  ja: /日(?:\([^()]{1,4}\))?(?:以降|から[^。\n]{1,24}(?:まで|の間))|(?:来週|再来週|今週|平日|土日|週末|毎週)[^。\n]{0,16}(?:以降|終日|いつでも|であれば|でしたら|なら)|いつでも/,
  en: /\b(?:any ?time|any day|any (?:weekday|morning|afternoon)|weekdays|from .{3,30} (?:on|onwards?)|between .{3,30} and)\b/i,
};
const range = /\d ?日?(?:\([^()]{1,4}\))? ?[~-] ?\d{1,2}[日/月]/;

export function fewCandidates(mail: Mail, { purpose, facts }: Situation): Hit[] {
  const { core, candidates, locale } = mail;
  if (purpose !== 'reschedule' || core.plain.trim() === '') return [];
  if (wide[locale].test(core.text) || range.test(core.text)) return [];
  const interview = dateOf(facts);
  const days = daysIn(core.text, locale).filter((day) => !isOn(day, interview));
  const offered = new Set(days.map(({ month, day }) => `${month}/${day}`)).size;
  // Without the interview's date, one of the days that the text names is the interview's own.
  const others = interview || offered === 0 ? offered : offered - (isInProse(mail) ? 1 : 0);
  const weekdays = new Set(
    candidates.text.match(/[月火水木金土日](?=曜)|\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/g) ?? [],
  ).size;
  const count = Math.max(others, candidates.lines.length, weekdays);
  return count < ENOUGH ? atEnd(candidates.lines.length > 0 ? candidates : core, { count: `${count}` }) : [];
}

function isInProse({ prose, locale }: Mail): boolean {
  return daysIn(prose.text, locale).length > 0;
}
