// The dates that a clause names.
import type { Calendar, DateMention } from './calendar.ts';
import { datesInEnglish } from './dates-en.ts';
import { datesInJapanese } from './dates-ja.ts';
import { numericDates } from './dates-numeric.ts';

/** In the order of the clause; where two overlap, the one that starts first, then the longer. */
export function datesIn(content: string, calendar: Calendar): readonly DateMention[] {
  // The address of a page may hold 1st or 2026/11/05 and means nothing by it.
  const clause = content.includes('://')
    ? content.replace(/https?:\/\/[!-~]+/g, (address) => ' '.repeat(address.length))
    : content;
  const numeric = numericDates(clause, calendar.today);
  const japanese = datesInJapanese(clause, calendar.today);
  const english = datesInEnglish(clause, calendar);
  const all: readonly DateMention[] = [...numeric, ...japanese, ...english].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: DateMention[] = [];
  for (const mention of all) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return withSameDays(withMonths(kept, clause), clause);
}

/** 11月17日10:00、同日15:00. */
function withSameDays(mentions: readonly DateMention[], clause: string): readonly DateMention[] {
  const same = [...clause.matchAll(/同日|同じ日/g)].flatMap(({ index, 0: word }) => {
    const former = mentions.findLast(({ end }) => end <= index);
    return former ? [{ ...former, start: index, end: index + word.length, hasWrongWeekday: false }] : [];
  });
  return same.length > 0 ? [...mentions, ...same].sort((a, b) => a.start - b.start) : mentions;
}

const isWeekdayBeside = /^\s?[(,]\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?\)?$/i;

/** 11月25日、26日: a day alone has the month of the date listed before it. 来週の月曜(14日) is one date. */
function withMonths(mentions: readonly DateMention[], clause: string): readonly DateMention[] {
  const read: DateMention[] = [];
  for (const mention of mentions) {
    const before = read.at(-1);
    const between = before ? clause.slice(before.end, mention.start) : '';
    // Nov 18 (Wed): the weekday of the date before it.
    if (
      before?.form === 'full' &&
      mention.form === 'relative' &&
      isWeekdayBeside.test(between + clause.slice(mention.start, mention.end))
    )
      continue;
    // Tuesday (11/17), Wednesday, the 18th of November: the date is the one with its month.
    if (
      before?.form === 'relative' &&
      mention.form === 'full' &&
      /^\s?(?:[(,、/]\s?(?:the\s)?|the\s)$/i.test(between)
    ) {
      read[read.length - 1] = { ...mention, start: before.start };
      continue;
    }
    if (!before || mention.form !== 'day') read.push(mention);
    else if (before.form === 'relative' && /^\s?[(、,・]?\s?(?:の|the\s)?$/.test(between)) {
      read[read.length - 1] = merged(before, mention);
    } else if (before.form === 'full' && between.length < 30) {
      read.push({ ...mention, date: dayAfter(before.date, mention.date.day) });
    } else read.push(mention);
  }
  return read;
}

/** A weekday and the day beside it must agree; the day is what counts. */
function merged(relative: DateMention, day: DateMention): DateMention {
  const isSame = relative.date.day === day.date.day;
  return {
    ...day,
    start: relative.start,
    form: 'full',
    date: isSame ? relative.date : day.date,
    hasWrongWeekday: !isSame && relative.date.dayOfWeek !== day.date.dayOfWeek,
  };
}

function dayAfter(date: Temporal.PlainDate, day: number): Temporal.PlainDate {
  const same = date.with({ day });
  return day < date.day ? same.add({ months: 1 }) : same;
}
