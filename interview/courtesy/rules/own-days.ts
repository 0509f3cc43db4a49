// D08 without the interview's date: days that the mail itself contradicts.
import { daysUntil } from '../../phase.ts';
import { calendarDay, daysIn } from '../days.ts';
import type { Situation } from '../finding.ts';
import { meetingDays } from '../offered.ts';
import type { Mail } from '../parts.ts';
import type { Passage } from '../passage.ts';
import type { Hit } from '../rule.ts';
import { distances, meeting, statedDays } from './relative-days.ts';

/** Right before a date; 「本日、12月8日の…」 is an adverb. */
const relativeBefore: Record<Mail['locale'], RegExp> = {
  ja: /(?<word>本日|今日|(?<!後)明日|(?<!一)昨日)(?<mark>[ (]?)$/,
  en: /\b(?<word>today|tomorrow|yesterday)(?<mark> \()$/i,
};
/** The meeting itself, and not what was applied for, is declined. */
const declinesMeeting = new RegExp(
  `${meeting}(?:への参加)?を?、?(?:辞退|キャンセル|欠席|変更)(?:を?(?:させて|いたし|致し|し)|を?お願い|のお願い)`,
);

/** 「明日12月1日」 on December 1 itself: no facts are needed to see that. Which of the two is right, only the user knows. */
export function wrongDate(passage: Passage, { locale }: Mail, situation: Situation): Hit[] {
  const today = situation.now.toPlainDate();
  return daysIn(passage.text, locale).flatMap((day) => {
    const { word = '', mark = '' } =
      relativeBefore[locale].exec(passage.text.slice(0, day.index))?.groups ?? {};
    const stated = distances[word.toLowerCase()];
    const date = stated === undefined ? undefined : calendarDay(day, situation);
    if (!date || daysUntil(date, today) === stated) return [];
    // 「本日12月8日の面接についてご連絡」 may only tell when it was written.
    const after = passage.text.slice(day.index + day.length);
    if (stated === 0 && !mark.includes('(') && !/^ ?\d{1,2} ?[時:]/.test(after)) return [];
    const index = day.index - mark.length - word.length;
    return [{ passage, index, length: word.length, values: { expected: '' } }];
  });
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

/** Where the interview isn't known, the mail itself says of it that it is over, and declines it all the same. */
export function overSince({ core, sentences, locale }: Mail, situation: Situation): Hit[] {
  if (locale !== 'ja' || !isCancelling(situation)) return [];
  const today = situation.now.toPlainDate();
  const isOver = (text: string) => {
    const dates = meetingDays(text, locale).map((day) => calendarDay(day, situation));
    return dates.length > 0 && dates.every((date) => date !== undefined && daysUntil(date, today) < 0);
  };
  const plan = sentences.find(({ joined }) => declinesMeeting.test(joined) && isOver(joined));
  return plan
    ? [{ passage: core, index: plan.index, length: plan.joined.length, values: { expected: '' } }]
    : [];
}

/** In advance, politely. */
export function isCancelling({ purpose }: Situation): boolean {
  return ['withdraw', 'reschedule', 'briefing-cancel'].includes(purpose ?? '');
}
