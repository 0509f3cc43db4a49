// A date's time where the mail gives it elsewhere.

import type { Clause } from './clauses.ts';
import type { ClockMention } from './clock-mention.ts';
import { datesIn } from './dates.ts';
import { alternatives, chosen, type Hours, isTimeLabel, labelledTimes, timesBeside } from './slot-times.ts';
import type { Slot } from './slots.ts';
import { timesIn } from './times.ts';

/** The times of the rows that are labelled as such, wherever they stand. */
export function timesApart(clauses: readonly Clause[]): Hours {
  return chosen(clauses.filter(isTimeLabel).flatMap((clause) => labelledTimes(clause)));
}

/** The times of clauses, labelled or not. */
export function timesSaid(clauses: readonly Clause[]): Hours {
  return chosen(clauses.flatMap((clause) => timesBeside(clause, [])));
}

/** 終了は17時を見込んでいます: the end, said in a sentence of its own below the date. */
export function loneEnd(clauses: readonly Clause[], { clause, begins }: Slot): ClockMention | undefined {
  const below = clauses.slice(clauses.indexOf(clause) + 1).slice(0, END_WITHIN);
  return below
    .filter(({ content }) => !otherHours.test(content))
    .flatMap((other) => timesBeside(other, []))
    .find(({ time }) => time.role === 'end' && begins !== undefined && time.from > begins.time.from);
}

const END_WITHIN = 4;

const otherHours =
  /締切|〆切|期限|営業(?!部|課|職|所|担当|推進|企画|統括|本部|の)|平日|定休|(?:電話|℡|tel)[^。]{0,12}\d{2,4}-|fax|office hours|deadline|(?<!\b(?:finish(?:ed)?|done|over|ended?|through|arrive|come|here|ready) )\bby\s(?:\d|noon|the|end)/i;

/** How plainly a clause speaks of the interview's beginning. */
function weightOf({ content }: Clause): number {
  const roles = timesIn(content).map(({ role }) => role);
  if (roles.includes('start')) return 2;
  if (!roles.includes('plain')) return -1;
  return /面接|面談|お待ち|お時間|interview/i.test(content) ? 1 : 0;
}

const choice = /いずれか|お選び|\b(?:either|choose|which)\b/i;

/**
 * The times of a clause that names no day of its own. 10時／11時のいずれかをお選びのうえ、10日までに: the day that follows a
 * choice is the one until which to choose.
 */
function timesFor(clause: Clause, today: Temporal.PlainDate): readonly ClockMention[] {
  const dates = datesIn(clause.content, { today, english: 400 });
  const [first] = dates;
  if (!first) return timesBeside(clause, []);
  if (!choice.test(clause.content.slice(0, first.start))) return [];
  return timesBeside(clause, dates).filter(({ time }) => time.end <= first.start);
}

/** The times nearest to the date among the clauses that name no day: 18日にお越しください。お時間は10時です。 */
function nearestTimes(
  clauses: readonly Clause[],
  { clause }: Slot,
  today: Temporal.PlainDate,
): readonly ClockMention[] {
  const free = clauses.filter(
    (other) =>
      other.label?.kind !== 'deadline' && other.label?.kind !== 'before' && !otherHours.test(other.content),
  );
  const near = free
    .map((other) => ({
      times: timesFor(other, today),
      distance: other.start - clause.start,
      weight: weightOf(other),
    }))
    .filter(({ times }) => times.some(({ time }) => time.role !== 'given-up'))
    .sort((a, b) => b.weight - a.weight || Math.abs(a.distance) - Math.abs(b.distance));
  return near[0]?.times ?? [];
}

/** The day's times to choose from: Would 11am or 3pm suit you? */
export function loneChoice(
  clauses: readonly Clause[],
  slot: Slot,
  today: Temporal.PlainDate,
): readonly ClockMention[] {
  return alternatives(nearestTimes(clauses, slot, today));
}

export function loneTime(clauses: readonly Clause[], slot: Slot, today: Temporal.PlainDate): Hours {
  const { begins, ends } = chosen(nearestTimes(clauses, slot, today));
  const guessed = (mention: ClockMention) => ({ ...mention, time: { ...mention.time, isGuessed: true } });
  return { ...(begins && { begins: guessed(begins) }), ...(ends && { ends: guessed(ends) }) };
}
