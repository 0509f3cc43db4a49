// D08 without the interview's date: days that the mail itself contradicts.
import { weekdayOf } from '../../invitation/calendar.ts';
import { daysUntil } from '../../phase.ts';
import { calendarDay, daysIn } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import type { Passage } from '../passage.ts';
import type { Hit } from '../rule.ts';
import { distances, statedDays } from './relative-days.ts';

/** Right before a date; 「本日、12月8日の…」 is an adverb. */
const relativeBefore: Record<Mail['locale'], RegExp> = {
  ja: /(?<word>本日|今日|(?<!後)明日|(?<!一)昨日)(?<mark>[ (]?)$/,
  // 'As I said yesterday, October 2 would suit me' is an adverb too: it takes a meeting before it.
  en: /\b(?<word>today|tomorrow|yesterday)(?<mark> \(|'s (?:[\w:.]{1,10} ){0,3}(?:interview|meeting|appointment)(?:,| on| \(|, on) ?|(?<=\b(?:interview|meeting|appointment|meet|expected|due)\b[^.?!]{0,60}),? (?:on )?)$/i,
};
/** No word for a day stands further before it. */
const NEAR = 100;
/** 「明日12月1日」 on December 1 itself: no facts are needed to see that. Which of the two is right, only the user knows. */
export function wrongDate(passage: Passage, { locale }: Mail, situation: Situation): Hit[] {
  const today = situation.now.toPlainDate();
  const text = locale === 'en' ? passage.text.replaceAll('\n', ' ') : passage.text;
  return daysIn(text, locale).flatMap((day) => {
    const before = text.slice(Math.max(0, day.index - NEAR), day.index);
    const { word = '', mark = '' } = relativeBefore[locale].exec(before)?.groups ?? {};
    const stated = distances[word.toLowerCase()];
    const date = stated === undefined ? undefined : calendarDay(day, situation);
    if (!date || daysUntil(date, today) === stated) return [];
    // 「本日12月8日の面接についてご連絡」 may only tell when it was written.
    const after = text.slice(day.index + day.length, day.index + day.length + 8);
    const isAdverb =
      locale === 'ja' && stated === 0 && !mark.includes('(') && !/^ ?\d{1,2} ?[時:]/.test(after);
    if (isAdverb) return [];
    const index = day.index - mark.length - word.length;
    return [{ passage, index, length: word.length, values: { expected: '' } }];
  });
}

/** 「明日（水）」 on a Wednesday. */
const weekdayBeside: Record<Mail['locale'], RegExp> = {
  ja: /(?<word>本日|今日|(?<!後)明日|(?<!一)昨日) ?\((?<weekday>[月火水木金土日])(?:曜日?)?[)・]/g,
  en: /\b(?<word>today|tomorrow|yesterday) \((?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\)/gi,
};

export function wrongWeekdayBeside(passage: Passage, { locale }: Mail, { now }: Situation): Hit[] {
  return Array.from(passage.text.matchAll(weekdayBeside[locale])).flatMap(
    ({ index, groups = {}, 0: { length } }) => {
      const { word = '', weekday = '' } = groups;
      const day = now.toPlainDate().add({ days: distances[word.toLowerCase()] ?? 0 });
      if (weekdayOf(weekday) === day.dayOfWeek) return [];
      return [{ passage, index, length, values: { expected: '' } }];
    },
  );
}

/** 「本日14時の面接」 in the subject and 「明日」 below: which of the two is wrong, only the user knows. */
export function unlikeSubject({ isReply, subject, core, locale }: Mail): Hit[] {
  if (isReply || !subject) return [];
  const above = statedDays(subject.text, locale);
  const below = statedDays(core.text, locale);
  const [first] = below;
  const isSame = below.some(({ distance }) => above.some((one) => one.distance === distance));
  if (!first || above.length === 0 || isSame) return [];
  return [{ passage: core, index: first.index, length: first.length, values: { expected: '' } }];
}

/** In advance, politely. */
export function isCancelling({ purpose }: Situation): boolean {
  return ['withdraw', 'reschedule', 'briefing-cancel'].includes(purpose ?? '');
}
