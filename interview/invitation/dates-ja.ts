// Dates in Japanese words: 令和8年10月21日(水), 11月9日・月曜, 来週の火曜, 来月10日, 明日.
import { plainDate } from '../plain-date.ts';
import { nearestDate } from '../year.ts';
import { coming, type DateMention, inWeek, nearestDay, reiwa, weekdayAt, weekdayOf } from './calendar.ts';
import { numberOf } from './numerals.ts';

const monthDay =
  /(?:(?<era>令和|R)\s?(?<eraYear>\d{1,2}|元)\s?年?\s?|(?<year>20\d{2})\s?[年/]\s?|(?<shortYear>\d{2})年\s?)?(?<![\d])(?<month>1[0-2]|0?[1-9])\s?月\s?(?<day>3[01]|[12]\d|0?[1-9])(?:\s?日(?!間|程)|(?=\s?[([]))/g;
const kanjiMonthDay =
  /(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/g;
/** The 2 of a list's ２　日　程 is no day. */
const dayAlone =
  /(?<!\d:|[\d月/.-]|\d\s|月\s|あと|残り|わずか)(3[01]|[12]\d|0?[1-9])\s?日(?!間|以内|ほど|程|前|後|目|本|とな|を切|時|取|付|\s{1,4}[程時付](?:\s|$))/g;
const relativeDay = /(?<!再)(昨日|本日|今日|明日|あした|あす|明後日|あさって|翌日|明朝)(?!中に|以降|の前日)/g;
const inMonth = /(今月|来月|翌月|再来月)の?\s?(3[01]|[12]\d|0?[1-9])日/g;
const weekdays =
  /(?:(今週|来週|再来週|翌週|次週|次|今度)(?:の|なら|だと|でしたら|であれば|は)?、?\s?)?([月火水木金土日])曜日?(?![~〜]|定休)/g;
const shortWeekdays =
  /(今週|来週|再来週|翌週|次週)の?\s?[(]?([月火水木金土日])(?:曜日?)?[)]?(?=[\s、,の・はにか~()]|\d|$)/g;

const days: Readonly<Record<string, number>> = {
  本日: 0,
  今日: 0,
  明日: 1,
  あした: 1,
  あす: 1,
  翌日: 1,
  明朝: 1,
  昨日: -1,
  明後日: 2,
  あさって: 2,
};
const weeks: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 翌週: 1, 次週: 1, 再来週: 2 };
const months: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, 翌月: 1, 再来月: 2 };

export function datesInJapanese(clause: string, today: Temporal.PlainDate): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const add = (
    match: RegExpExecArray,
    form: DateMention['form'],
    date: (weekday: number | undefined) => Temporal.PlainDate | undefined,
  ) => {
    const { weekday, end } = weekdayAt(clause, match.index + match[0].length);
    const found = date(weekday);
    if (!found) return;
    const hasWrongWeekday = weekday !== undefined && weekday !== found.dayOfWeek;
    mentions.push({ start: match.index, end, date: found, form, hasWrongWeekday });
  };
  for (const match of clause.matchAll(monthDay))
    add(match, 'full', (weekday) => ofGroups(match, today, weekday));
  for (const match of clause.matchAll(kanjiMonthDay)) {
    const { month = '', day = '' } = match.groups ?? {};
    add(match, 'full', (weekday) =>
      nearestDate({ month: numberOf(month), day: numberOf(day), weekday }, today),
    );
  }
  for (const match of clause.matchAll(inMonth)) {
    const { year, month } = today.with({ day: 1 }).add({ months: months[match[1] ?? ''] ?? 0 });
    add(match, 'full', () => plainDate(year, month, Number(match[2])));
  }
  for (const match of clause.matchAll(dayAlone)) {
    add(match, 'day', (weekday) => nearestDay(today, Number(match[1]), weekday));
  }
  for (const match of clause.matchAll(relativeDay)) {
    add(match, 'relative', () => today.add({ days: days[match[1] ?? ''] ?? 0 }));
  }
  return [...mentions, ...inWeeks(clause, today)];
}

function ofGroups(match: RegExpExecArray, today: Temporal.PlainDate, weekday: number | undefined) {
  const { eraYear, year, shortYear, month, day } = match.groups ?? {};
  const printed = eraYear
    ? reiwa(eraYear)
    : year
      ? Number(year)
      : shortYear
        ? 2000 + Number(shortYear)
        : undefined;
  if (printed === undefined) return nearestDate({ month: Number(month), day: Number(day), weekday }, today);
  return plainDate(printed, Number(month), Number(day));
}

/** 今週の木曜か金曜: the second weekday is of the same week. */
function inWeeks(clause: string, today: Temporal.PlainDate): readonly DateMention[] {
  const found = [...clause.matchAll(shortWeekdays), ...clause.matchAll(weekdays)];
  const mentions: DateMention[] = [];
  let week: { readonly weeks: number | undefined; readonly end: number } | undefined;
  for (const match of found.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
    const [whole, which, name = ''] = match;
    const weekday = weekdayOf(name);
    if (weekday === undefined || match.index < (mentions.at(-1)?.end ?? 0)) continue;
    const isListed = week !== undefined && match.index - week.end < 4;
    const ahead = which ? weeks[which] : isListed ? week?.weeks : undefined;
    const date = ahead === undefined ? coming(today, weekday) : inWeek(today, ahead, weekday);
    const end = match.index + whole.length;
    mentions.push({ start: match.index, end, date, form: 'relative', hasWrongWeekday: false });
    week = { weeks: ahead, end };
  }
  return mentions;
}
