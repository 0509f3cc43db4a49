// Dates written with figures alone: 2026.11.05, 11/25(水), 05/11/2026, 2026-12-03T13:00+09:00.
import { plainDate } from '../plain-date.ts';
import { nearestDate } from '../year.ts';
import { type DateMention, daysFrom, reiwa, weekdayAt } from './calendar.ts';

const yearFirst = /(?<![\d/.-])(20\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d|[-/.]\d)/g;
/** 13.11. as Germans write it: the day first, each with its dot. */
const dayFirst = /(?<![\d/.-])(3[01]|[12]\d|0?[1-9])\.\s?(1[0-2]|0?[1-9])\.(?!\d)/g;
const compact = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=T\d{4})/g;
const shortYearFirst = /(?<![\d/.-])'?(\d{2})\s?([/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/]|[-.]\d)/g;
const era = /(?<![A-Za-z\d])(?:R|令和)\s?(\d{1,2}|元)\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\d)/g;
const yearLast = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(20\d{2})(?!\d)/g;
const slashed =
  /(?<!\d:|[\d/.-]|\d )(1[0-2]|0?[1-9])\s?\/\s?(3[01]|[12]\d|0?[1-9])(?![\d/.]|\s?(?:名|人|回|以上|\p{L}+\/))/gu;
/** 9.29 could be anything: the weekday makes it a date. */
const dotted =
  /(?<!\d:|[\d/.-])(1[0-2]|0?[1-9])[.-](3[01]|[12]\d|0?[1-9])(?=\s?[([]\s?(?:[月火水木金土日]|mon|tue|wed|thu|fri|sat|sun)|\s(?:mon|tue|wed|thu|fri|sat|sun)\b)/gi;

export function numericDates(clause: string, today: Temporal.PlainDate): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const add = (
    match: RegExpExecArray,
    date: (weekday: number | undefined) => Temporal.PlainDate | undefined,
    isAmbiguous = false,
  ) => {
    const { weekday, end } = weekdayAt(clause, match.index + match[0].length);
    const found = date(weekday);
    if (!found) return;
    const hasWrongWeekday = weekday !== undefined && weekday !== found.dayOfWeek;
    mentions.push({ start: match.index, end, date: found, form: 'full', hasWrongWeekday, isAmbiguous });
  };
  const each = (form: RegExp, read: (match: RegExpExecArray) => void) => {
    for (const match of clause.matchAll(form)) read(match);
  };
  each(yearFirst, (match) =>
    add(match, () => plainDate(Number(match[1]), Number(match[2]), Number(match[3]))),
  );
  each(compact, (match) => add(match, () => plainDate(Number(match[1]), Number(match[2]), Number(match[3]))));
  each(era, (match) =>
    add(match, () => plainDate(reiwa(match[1] ?? ''), Number(match[2]), Number(match[3]))),
  );
  each(yearLast, (match) => {
    const [, first, , second, year] = match.map(Number);
    const dates = [
      plainDate(year ?? 0, first ?? 0, second ?? 0),
      plainDate(year ?? 0, second ?? 0, first ?? 0),
    ];
    const isAmbiguous = dates[0] !== undefined && dates[1] !== undefined && first !== second;
    add(match, (weekday) => likelier(today, dates, weekday), isAmbiguous);
  });
  each(shortYearFirst, (match) => {
    const year = 2000 + Number(match[1]);
    if (Math.abs(year - today.year) <= 1)
      add(match, () => plainDate(year, Number(match[3]), Number(match[4])));
  });
  each(dayFirst, (match) =>
    add(match, (weekday) => nearestDate({ month: Number(match[2]), day: Number(match[1]), weekday }, today)),
  );
  for (const form of [slashed, dotted]) {
    each(form, (match) =>
      add(match, (weekday) =>
        nearestDate({ month: Number(match[1]), day: Number(match[2]), weekday }, today),
      ),
    );
  }
  return mentions;
}

/** Of month/day and day/month: the one on the printed weekday, else the nearest that still lies ahead. */
function likelier(
  today: Temporal.PlainDate,
  dates: readonly (Temporal.PlainDate | undefined)[],
  weekday: number | undefined,
): Temporal.PlainDate | undefined {
  const real = dates.filter((date) => date !== undefined);
  const ahead = real.filter((date) => daysFrom(today, date) >= 0).sort(Temporal.PlainDate.compare);
  return real.find((date) => date.dayOfWeek === weekday) ?? ahead[0] ?? real[0];
}
