// The times of a clause that may be an interview's, and which of them is its beginning.

import type { DateMention } from './calendar.ts';
import { type Clause, valueIn } from './clauses.ts';
import type { ClockMention } from './clock-mention.ts';
import { isAbroad, timesInJapan } from './time-zone.ts';
import { type TimeMention, timesIn } from './times.ts';

/** When an interview begins, and where its end is named apart. */
export interface Hours {
  readonly begins?: ClockMention;
  readonly ends?: ClockMention;
}

/** The times of a clause outside its dates. */
export function timesBeside(clause: Clause, dates: readonly DateMention[]): readonly ClockMention[] {
  const isApart = (time: TimeMention) =>
    dates.every(({ start, end }) => time.end <= start || time.start >= end);
  return timesIn(clause.content).flatMap((time) =>
    isApart(time) && time.role !== 'hours' ? { clause, time } : [],
  );
}

/** A comma, a wide gap or the next one's mark: 10:00~ / 13:00~, ①10:00 ②13:00, (1)10時から (2)13時から. */
const between =
  /^[\s)~]{0,3}(?:から|より)?(?:[\s)]{0,3}(?:[、,/・]|または|もしくは|or|か|と)[\s(]{0,3}|\s{1,40}|\s{0,3}(?=[①-⑳(A-Zア-ン1-9]))(?:[①-⑳]|\(?[1-9A-Zア-ン][).:])?\s{0,2}$/;

/** 午前の部　9:30～12:00, 午後の部　13:00～16:00. */
function isHalfOfDay({ clause, time }: ClockMention): boolean {
  return /午[前後]の部\s{0,6}:?\s{0,4}$/.test(clause.content.slice(0, time.start));
}

/** 10:00〜11:00、13:00〜14:00: times to choose from, not the stages of one. */
export function alternatives(times: readonly ClockMention[]): readonly ClockMention[] {
  const plain = times.filter(({ time }) => time.role === 'plain');
  if (plain.length > 1 && plain.every(isHalfOfDay)) return plain;
  const isOneLine = plain.every(({ clause }) => clause === plain[0]?.clause);
  if (plain.length < 2 || plain.length < times.length || !isOneLine) return [];
  const areRanges = plain.every(({ time }) => time.to !== undefined);
  const areListed = plain
    .slice(1)
    .every(({ clause, time }, i) => between.test(clause.content.slice(plain[i]?.time.end, time.start)));
  return areRanges || areListed ? plain : [];
}

/** When the interview begins and ends; when people gather only where nothing else is known. */
export function chosen(times: readonly ClockMention[]): Hours {
  const local = timesInJapan(times);
  const of = (role: TimeMention['role']) => local.find(({ time }) => time.role === role);
  const said = local.find((mention) => mention.time.role === 'plain' && isOfInterview(mention));
  const plain = of('plain');
  const isRow = said?.clause !== plain?.clause;
  const first = of('start') ?? (said && (isRow || isOfOther(plain)) ? said : plain) ?? of('gather');
  const begins = first && isAbroad(first) ? { ...first, time: { ...first.time, isGuessed: true } } : first;
  const ends = of('end');
  return { ...(begins && { begins }), ...(ends && { ends }) };
}

/** 10時から模擬授業、11時から面接: what is said of each, up to the next pause. */
function saidOf({ clause, time }: ClockMention): string {
  return /^[^、。,;]{0,50}/.exec(clause.content.slice(time.end))?.[0] ?? '';
}

function isOfInterview(mention: ClockMention): boolean {
  return /面接|面談|interview/i.test(saidOf(mention));
}

function isOfOther(mention: ClockMention | undefined): boolean {
  return mention !== undefined && otherSession.test(saidOf(mention));
}

const otherSession =
  /授業|筆記|試験|検査|ディスカッション|座談会|説明|見学|体験|オリエン|講義|ワーク|懇親|昼食|ランチ|tour|test|presentation|lunch|briefing|exercise/i;

export function isTimeLabel(clause: Clause): boolean {
  const { isLabelled, label } = clause;
  return (
    label !== undefined &&
    (isLabelled || label.kind === 'time') &&
    (/^(?:time|start|end|gather|date)$/.test(label.kind) || isInterviewHours(clause))
  );
}

/** 面接 | 9:45~10:15, below 受付 | 9:30~. */
function isInterviewHours({ isLabelled, label }: Clause): boolean {
  return isLabelled && label !== undefined && /^[^\s]{0,4}(?:面接|面談)$|^interview$/i.test(label.name);
}

/** The times of a row, with the role that its label gives them: 終了　17:05. */
export function labelledTimes(clause: Clause, dates: readonly DateMention[] = []): readonly ClockMention[] {
  const kind = clause.isLabelled ? clause.label?.kind : undefined;
  return timesBeside(clause, dates).map(({ time }) => {
    const isNamed = kind === 'start' || kind === 'end' || kind === 'gather';
    const named = isInterviewHours(clause) ? 'start' : isNamed ? kind : undefined;
    const role = named && time.role === 'plain' && valueIn(clause) !== '' ? named : time.role;
    return { clause, time: { ...time, role } };
  });
}
