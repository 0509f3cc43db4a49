// The days that a text names, and which day of the calendar each is.
import { dateOf } from '../phase.ts';
import { plainDate } from '../plain-date.ts';
import { nearestDate } from '../year.ts';
import type { Situation } from './finding.ts';
import type { MailLocale } from './parts.ts';

export interface Day {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** ISO: Monday is 1. Undefined when the text doesn't say it. */
  readonly weekday: number | undefined;
  /** Where the weekday's character stands in the text searched. */
  readonly weekdayIndex?: number | undefined;
  /** 10/12 instead of 10月12日. */
  readonly isSlashed: boolean;
}

export const weekdaysJa = ['月', '火', '水', '木', '金', '土', '日'] as const;
const weekdaysEn = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const monthsEn = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 令和1年 is 2019. */
const REIWA = 2018;

const japanese = new RegExp(
  [
    // 火曜日（12月1日）: the weekday may stand before, alone.
    '(?:(?<=(?<![月火水木金土日]曜?日?[・、,/と~-])(?<ahead>[月火水木金土日])曜日? ?[(の])|)',
    '(?:(?<year>(?<!\\d)20\\d\\d) ?[年/.] ?|(?:令和|R) ?(?<era>\\d{1,2}|元) ?[年.] ?)?',
    '(?<!\\d)(?<!\\d[.,/:-])(?<!/)(?<month>1[0-2]|0?[1-9])(?: ?月 ?|(?<slash>/))(?<day>3[01]|[12]\\d|0?[1-9])(?:(?<!/\\d{1,2}) ?日|(?<=/\\d{1,2})(?![\\d/年%]))',
    '(?: {0,2}(?:\\((?:祝日?[・、,]?)?(?<weekday>[月火水木金土日])(?=[)曜・,、 祝])[^()\\n]{0,10}\\)|\\((?<latin>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?\\)|(?<bare>[月火水木金土日])曜日?))?',
  ].join(''),
  'dg',
);
const monthEn =
  '(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const weekdayEn =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\\.?';
const english = new RegExp(
  `(?:\\b(?<weekday>${weekdayEn}),? (?:the )?)?\\b(?:(?<month>${monthEn}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?|(?<day2>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? (?<month2>${monthEn}))\\b(?!:)(?:,? (?<year>20\\d\\d)\\b)?(?: \\((?<after>${weekdayEn})\\))?`,
  'g',
);

/** Every day that the text names by month and day, weekday included when it stands beside. */
export function daysIn(text: string, locale: MailLocale): readonly Day[] {
  return Array.from(
    text.matchAll(locale === 'ja' ? japanese : english),
    locale === 'ja' ? japaneseDay : englishDay,
  );
}

function japaneseDay({ index, 0: text, groups = {}, indices }: RegExpExecArray): Day {
  const { year, era, month, day, weekday, ahead, bare, latin, slash } = groups;
  const eraYear = era && REIWA + (era === '元' ? 1 : Number(era));
  const named = latin
    ? weekdaysEn.indexOf(latin.toLowerCase())
    : (weekdaysJa as readonly string[]).indexOf(weekday ?? bare ?? ahead ?? '');
  return {
    index,
    length: text.length,
    text,
    year: year ? Number(year) : eraYear || undefined,
    month: Number(month),
    day: Number(day),
    weekday: named < 0 ? undefined : named + 1,
    weekdayIndex: (indices?.groups?.weekday ?? indices?.groups?.bare ?? indices?.groups?.ahead)?.[0],
    isSlashed: slash !== undefined,
  };
}

function englishDay({ index, 0: text, groups = {} }: RegExpExecArray): Day {
  const { weekday, after, month, month2, day, day2, year } = groups;
  const named = weekdaysEn.indexOf((weekday ?? after ?? '').slice(0, 3).toLowerCase());
  return {
    index,
    length: text.length,
    text,
    year: year ? Number(year) : undefined,
    month: monthsEn.indexOf((month ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1,
    day: Number(day ?? day2),
    weekday: named < 0 ? undefined : named + 1,
    isSlashed: false,
  };
}

/** The day's place in the calendar: of its own year, the interview's, or the likeliest; undefined when there is none. */
export function calendarDay(day: Day, { now, facts }: Situation): Temporal.PlainDate | undefined {
  if (day.year) return plainDate(day.year, day.month, day.day);
  const interview = dateOf(facts);
  return isOn(day, interview) ? interview : nearestDate(day, now.toPlainDate());
}

export function isOn({ month, day }: Day, date: Temporal.PlainDate | undefined): boolean {
  return date !== undefined && date.month === month && date.day === day;
}

/** Something in a text that tells a day, if only 本日 or Thursday. */
export const anyDay: Record<MailLocale, RegExp> = {
  ja: /\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2} ?日 ?\([月火水木金土日]|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|本日|今日|今朝|明日|昨日|昨晩|明後日|一昨日|[月火水木金土日]曜/,
  en: new RegExp(
    `\\b(?:today|tomorrow|yesterday|tonight|this (?:morning|afternoon)|${weekdayEn})\\b|\\b${monthEn} \\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthEn}|\\d{1,2}/\\d{1,2}|\\d{4}-\\d{2}-\\d{2}`,
    'i',
  ),
};
