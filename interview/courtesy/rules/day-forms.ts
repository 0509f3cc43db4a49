// How days are written: with their weekday, the right one; in words, not slashes; with the year when that is another.

import { dateOf } from '../../phase.ts';
import { calendarDay, type Day, daysIn, isOn, weekdaysJa } from '../days.ts';
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { type Passage, placeOf, rawText } from '../passage.ts';
import type { Hit } from '../rule.ts';

const meeting = '(?:面接|面談|説明会|選考|顔合わせ|職場見学|見学|セミナー|試験|お約束|インターン)';
/** What follows a day on which people meet: a time, or the meeting itself. */
const appointment = new RegExp(
  `^ ?(?:の|に|は|、)? ?(?:午前|午後)? ?(?:\\d{1,2} ?[時:]|[^。、\\n]{0,8}?${meeting})`,
);
/** 本日10月2日, 明日（10月12日）: the word says as much as a weekday. 水曜日（10月14日）: it stands before. */
const toldBefore = /(?:本日|今日)[ (、の]?$|(?:明日|昨日|明後日|一昨日|曜日?) ?\($/;
/** 10月5日付, 9月30日まで, 10月1日入社: days on which nobody meets. */
const otherDay =
  /^ ?(?:付|着|締|まで|頃|ごろ|入社|現在|時点|発|消印|に(?:ご|いただ|お送り|ご案内|ご連絡|メール|応募)|(?:より|から)(?:勤務|入社))/;

/** D01 */
export function withoutWeekday(mail: Mail, situation: Situation): Hit[] {
  const { core, own } = mail;
  const all = daysIn(own.text, 'ja');
  const interview = dateOf(situation.facts);
  const told = new Set(all.filter(({ weekday }) => weekday).map(key));
  const seen = new Set<string>();
  return daysIn(core.text, 'ja')
    .filter((day) => !day.isSlashed && !day.weekday && !told.has(key(day)) && isFirst(seen, day))
    .filter((day) => {
      const before = core.text.slice(Math.max(0, day.index - 6), day.index);
      const after = core.text.slice(day.index + day.length, day.index + day.length + 40);
      if (toldBefore.test(before) || otherDay.test(after)) return false;
      if (isOn(day, interview) || appointment.test(after)) return true;
      return isOffered(mail, core, day);
    })
    .map((day) => hit(core, day, withWeekday(core, day, situation)));
}

function isFirst(seen: Set<string>, day: Day): boolean {
  return !seen.has(key(day)) && !!seen.add(key(day));
}

function key({ month, day }: Day): string {
  return `${month}/${day}`;
}

/** In a list of times to come instead; a range's end may go without when its start has one. */
function isOffered({ candidates }: Mail, core: Passage, { index }: Day): boolean {
  const line = core.lines.find(({ number }) => number + 1 === placeOf(core, index, 0)?.line);
  return !!line && candidates.lines.includes(line) && !/[(][月火水木金土日]/.test(line.text);
}

function withWeekday(passage: Passage, day: Day, situation: Situation): string | undefined {
  const date = calendarDay(day, situation);
  return date && `${rawText(passage, day.index, day.length)}（${weekdaysJa[date.dayOfWeek - 1]}）`;
}

/** D02: in the subject too, and in English. */
export function wrongWeekday(mail: Mail, situation: Situation): Hit[] {
  const { core, locale } = mail;
  const subject = mail.isReply ? undefined : mail.subject;
  return [subject, core].flatMap((passage) => {
    if (!passage) return [];
    return daysIn(passage.text, locale)
      .filter(({ weekday }) => weekday !== undefined)
      .flatMap((day) => {
        const date = calendarDay(day, situation);
        if (date?.dayOfWeek === day.weekday) return [];
        const expected = date ? weekdayName(date, locale) : '';
        const isCertain = day.year !== undefined || isOn(day, dateOf(situation.facts));
        if (locale === 'en' || !date || !isCertain || day.weekdayIndex === undefined) {
          return [hit(passage, day, undefined, { expected })];
        }
        return [{ passage, index: day.weekdayIndex, length: 1, mend: expected, values: { expected } }];
      });
  });
}

function weekdayName(date: Temporal.PlainDate, locale: 'ja' | 'en'): string {
  return date.toLocaleString(locale, { weekday: locale === 'ja' ? 'short' : 'long', calendar: 'iso8601' });
}

/** D03 */
export function slashed({ core }: Mail, situation: Situation): Hit[] {
  return daysIn(core.text, 'ja')
    .filter(
      ({ isSlashed, index, length }) =>
        isSlashed && !/^ ?(?:名|人|の確率|ページ|以上|個|本)/.test(core.text.slice(index + length)),
    )
    .map((day) => {
      const date = calendarDay(day, situation);
      const year = day.year ? `${day.year}年` : '';
      const isRight = !day.weekday || date?.dayOfWeek === day.weekday;
      const isToldBefore = day.weekdayIndex !== undefined && day.weekdayIndex < day.index;
      const mend =
        date && isRight
          ? `${year}${day.month}月${day.day}日${isToldBefore ? '' : `（${weekdaysJa[date.dayOfWeek - 1]}）`}`
          : undefined;
      return hit(core, day, mend);
    });
}

/** D04: an interview of next year, and nowhere its year. */
export function withoutYear({ core, subject }: Mail, situation: Situation): Hit[] {
  const { now, facts } = situation;
  const interview = dateOf(facts);
  const year = interview?.year ?? 0;
  const days = daysIn(core.text, 'ja');
  const named = days.find((day) => {
    if (interview) return isOn(day, interview);
    const after = core.text.slice(day.index + day.length, day.index + day.length + 40);
    return !day.year && appointment.test(after) && (calendarDay(day, situation)?.year ?? 0) > now.year;
  });
  if (!named || (interview && year <= now.year)) return [];
  // A year that only stands with a later day comes too late for this one.
  const isTold = days.some(
    (day) =>
      day.year !== undefined && day.year > now.year && (day.index <= named.index || key(day) === key(named)),
  );
  if (isTold || /来年|明年|年明け|新年|令和\d/.test(core.text) || /20\d\d年/.test(subject?.plain ?? ''))
    return [];
  const expected = `${calendarDay(named, situation)?.year ?? year}`;
  return [
    hit(
      core,
      named,
      named.isSlashed ? undefined : `${expected}年${rawText(core, named.index, named.length)}`,
      { expected },
    ),
  ];
}

function hit(passage: Passage, day: Day, mend?: string, values?: Hit['values']): Hit {
  return { passage, index: day.index, length: day.length, mend, values };
}
