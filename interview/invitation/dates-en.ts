// Dates in English words. chrono reads them well; it gets no times, which it would mix up with ours.
import { casual } from 'chrono-node/en';
import { plainDate } from '../plain-date.ts';
import { type Calendar, type DateMention, inWeek, nearestDay, weekdayOf } from './calendar.ts';
import { isMove } from './slot-words-en.ts';
import { timesIn } from './times.ts';

const hasWords =
  /\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:[a-z]{0,6})?\b|\b(?:today|tomorrow)\b/i;
const LONGEST = 400;

export function datesInEnglish(clause: string, calendar: Calendar): readonly DateMention[] {
  // chrono takes a millisecond for a page of dates: a mail made of nothing else must not add up.
  if (!hasWords.test(clause) || clause.length > LONGEST || calendar.english < clause.length) return [];
  calendar.english -= clause.length;
  const noon = new Date(Date.UTC(calendar.today.year, calendar.today.month - 1, calendar.today.day, 12));
  const results = casual.parse(withoutTimes(clause), { instant: noon, timezone: 0 }, { forwardDate: true });
  const read = results.flatMap((result) => {
    const { start, end, index, text } = result;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const hasWords = /[a-z]{3}/i.test(text);
    const isDay = start.isCertain('day') || start.isCertain('weekday');
    const isWeek =
      /\bweeks?\b|\bmonths?\b/i.test(text) ||
      /\bweek (?:of|beginning|commencing)\s$/i.test(clause.slice(0, index));
    if (isWeek || !hasWords || !isDay || start.isCertain('hour') || end) return [];
    const date = plainDate(year ?? 0, month ?? 0, day ?? 0);
    if (!date) return [];
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
    const hasWrongWeekday = start.isCertain('day') && weekday !== null && weekday % 7 !== date.dayOfWeek % 7;
    const form = /\d/.test(text) && start.isCertain('day') && start.isCertain('month') ? 'full' : 'relative';
    // chrono takes next Thursday for tomorrow on a Wednesday; people mean next week's.
    const isNextWeek =
      /^(?:on )?next\s/i.test(text) &&
      form === 'relative' &&
      inWeek(calendar.today, 0, 7).since(date).sign >= 0;
    if (isNextWeek)
      return [
        {
          start: index,
          end: index + text.trimEnd().length,
          date: date.add({ days: 7 }),
          form,
          hasWrongWeekday,
        },
      ] as const;
    return [{ start: index, end: index + text.trimEnd().length, date, form, hasWrongWeekday } as const];
  });
  return [...read, ...ordinalDays(clause, calendar.today)].filter(
    (mention, _, all) =>
      mention.form !== 'relative' ||
      !all.some(
        (other) => other.form !== 'relative' && other.start < mention.end && other.end > mention.start,
      ),
  );
}

const ordinal =
  /(?:(?<name>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?\(?(?:the\s)?\b(?<day>[12]?\d|3[01])(?:(?:st|nd|rd|th)\b|(?<=\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s\d{1,2})(?![\d:./a-z]|\s?[ap]\.?m))\)?(?!\s(?:floor|round|interview|of|stage|year|grade))/gi;

const beside = /^\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const monthBefore = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s$/i;

/** Wednesday the 25th: the month is left out, and chrono would read the weekday alone. */
function ordinalDays(clause: string, today: Temporal.PlainDate): readonly DateMention[] {
  return [...clause.matchAll(ordinal)].flatMap((match) => {
    const { name, day } = match.groups ?? {};
    const end = match.index + match[0].length;
    const weekday = name === undefined ? undefined : weekdayOf(name);
    const date =
      beside.test(clause.slice(end, end + 8)) ||
      monthBefore.test(clause.slice(Math.max(0, match.index - 12), match.index))
        ? undefined
        : nearestDay(today, Number(day), weekday);
    if (!date) return [];
    const hasWrongWeekday = weekday !== undefined && weekday !== date.dayOfWeek;
    return [{ start: match.index, end, date, form: 'day', hasWrongWeekday } as const];
  });
}

/**
 * The same length, with every time of day masked; a comma before one would make chrono read the month alone. The old
 * and the new day of a change are masked apart, or it would read one period.
 */
function withoutTimes(clause: string): string {
  const days = isMove(clause) ? clause.replace(/\bto\b/g, '||') : clause;
  return timesIn(clause).reduce((rest, { start, end }) => {
    const from = rest.slice(0, start).replace(/[,\s]{1,3}$/, '').length;
    return rest.slice(0, from) + '|'.repeat(end - from) + rest.slice(end);
  }, days);
}
