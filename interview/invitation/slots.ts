// The dates of a message, each with the time that belongs to it.

import type { Calendar, DateMention } from './calendar.ts';
import type { Clause } from './clauses.ts';
import type { ClockMention } from './clock-mention.ts';
import { inColumns, rowsOfHours } from './columns.ts';
import { datesIn } from './dates.ts';
import { alternatives, chosen, type Hours, isTimeLabel, labelledTimes, timesBeside } from './slot-times.ts';
import { timesInJapan } from './time-zone.ts';

export interface Slot extends Hours {
  readonly clause: Clause;
  readonly date: DateMention;
  /** What the clause says before and after the date and its times, up to the neighbouring dates. */
  readonly before: string;
  readonly after: string;
  /** Another date follows in the clause. */
  readonly hasNext: boolean;
}

/** How many clauses below a date its time may stand. */
const REACH = 4;
/** No company offers more times than this; what lists more is no invitation. */
const MOST_SLOTS = 40;

export function slotsIn(clauses: readonly Clause[], calendar: Calendar): readonly Slot[] {
  const dates = datesOf(clauses, calendar);
  const rows = rowsOfHours(clauses);
  const slots: Slot[] = [];
  for (const [index, clause] of clauses.entries()) {
    const found = dates[index] ?? [];
    const all = labelledTimes(clause, found);
    const times = rows.has(clause) ? inColumns(all) : all;
    const own: Slot[] = [...spanning(found.flatMap((date, nth) => slotsOf(clause, found, nth, date, times)))];
    const last = own.at(-1);
    if (last && !last.begins && found.length === 1) {
      const below = clauses
        .slice(index + 1, index + 1 + REACH)
        .filter((_, i) => isFollower(clauses, dates, index, i));
      own.splice(
        -1,
        1,
        ...withHours(
          last,
          below.flatMap((each) => labelledTimes(each)),
        ),
      );
    }
    slots.push(...sharingTime(own), ...furtherTimes(own.at(-1), clauses, dates, index));
  }
  return slots;
}

/** The dates of each clause; none once there are too many. */
function datesOf(clauses: readonly Clause[], calendar: Calendar): readonly (readonly DateMention[])[] {
  let count = 0;
  return clauses.map(({ content }) => {
    const found = count < MOST_SLOTS ? datesIn(content, calendar) : [];
    count += found.length;
    return found;
  });
}

function slotsOf(
  clause: Clause,
  dates: readonly DateMention[],
  nth: number,
  date: DateMention,
  times: readonly ClockMention[],
): readonly Slot[] {
  const since = dates[nth - 1]?.end ?? 0;
  const next = dates[nth + 1];
  const until = next?.start ?? clause.content.length;
  const isNexts = ({ time }: ClockMention) => next !== undefined && isHourOf(clause.content, time.end, next);
  const later = times.filter(
    (each) => each.time.start >= date.end && each.time.start < until && !isNexts(each),
  );
  // at 2pm on Nov 18: before the first date, when nothing follows it.
  const isBefore = ({ time }: ClockMention) =>
    time.end <= date.start &&
    (nth === 0 || (time.start >= since && isHourOf(clause.content, time.end, date)));
  const earlier = later.length === 0 ? times.filter(isBefore) : [];
  const near = timesInJapan(later.length > 0 ? later : earlier);
  const standing = near.filter(({ time }) => time.role !== 'given-up');
  const past = Math.max(date.end, ...standing.map(({ time }) => time.end));
  const place = {
    clause,
    date,
    before: clause.content.slice(since, date.start),
    after: clause.content.slice(past, until),
    hasNext: nth + 1 < dates.length,
  };
  const several = alternatives(near);
  if (several.length > 0) return several.map((begins) => ({ ...place, begins }));
  return [{ ...place, ...chosen(near) }];
}

/** ①10:00 ②11:00 on the line below a day is a choice too. */
function withHours(slot: Slot, below: readonly ClockMention[]): readonly Slot[] {
  const several = alternatives(below);
  return several.length > 0
    ? several.map((begins) => ({ ...slot, begins }))
    : [{ ...slot, ...chosen(below) }];
}

/** at 2pm on Nov 18: the time is that of the date behind it, whose words may begin with on. */
function isHourOf(clause: string, end: number, { start }: DateMention): boolean {
  return start >= end && start - end < 12 && /^\s(?:JST )?on\s/i.test(clause.slice(end, start + 4));
}

const rangeJoint = /(?:~|\s-|から|より|\sto|until)\s{0,3}$|(?:終了|end)(?:時[間刻])?\s{0,2}[:]?\s{0,3}$/i;

/** 11月12日 14時 〜 11月12日 15時: one slot, whose end names its day too. */
function spanning(slots: readonly Slot[]): readonly Slot[] {
  const read: Slot[] = [];
  for (const slot of slots) {
    const first = read.at(-1);
    const isEnd =
      first?.begins && slot.begins && first.date.date.equals(slot.date.date) && rangeJoint.test(slot.before);
    if (first && isEnd)
      read[read.length - 1] = { ...first, ends: slot.begins, after: slot.after, hasNext: slot.hasNext };
    else read.push(slot);
  }
  return read;
}

const timeOnly =
  /^[\s・●■◆○◎\-*※①-⑳(]{0,4}(?:[1-9A-Zア-ンⅰ-ⅹ][).:]\s{0,3})?[^\p{L}]{0,3}(?:(?:午前|午後|AM|PM)\s?)?\d{1,2}\s?(?::\d\d|時)[\s\d:時分半~から\-)]{0,24}$/iu;

/** ◆11月18日 with 10:00〜11:00 and 13:00〜14:00 on the lines below it. */
function furtherTimes(
  slot: Slot | undefined,
  clauses: readonly Clause[],
  dates: readonly (readonly DateMention[])[],
  index: number,
): readonly Slot[] {
  if (slot?.begins?.time.role !== 'plain') return [];
  const further: Slot[] = [];
  for (let i = index + 1; i < clauses.length && dates[i]?.length === 0; i++) {
    const clause = clauses[i];
    if (!clause || clause.isLabelled || !timeOnly.test(clause.content)) break;
    const [begins] = timesBeside(clause, []);
    if (begins && begins.time.role === 'plain' && begins.time.from !== slot.begins.time.from)
      further.push({ ...slot, begins });
  }
  return further;
}

/** Below its date, a time stands under a label of its own or at the head of its line, with no date between. */
function isFollower(
  clauses: readonly Clause[],
  dates: readonly (readonly DateMention[])[],
  index: number,
  i: number,
): boolean {
  const isFree = dates.slice(index + 1, index + 2 + i).every((found) => found.length === 0);
  const clause = clauses[index + 1 + i];
  return (
    isFree &&
    clause !== undefined &&
    (isTimeLabel(clause) ||
      clauses
        .slice(index + 1, index + 2 + i)
        .every((each) => leadingTime.test(each.content) || isTimeLabel(each)))
  );
}

const leadingTime =
  /^[\s・●■◆○◎\-*※①-⑳(]{0,4}(?:[1-9A-Zア-ンⅰ-ⅹ][).:]\s{0,3})?(?:午[前後]の部[\s:]{0,6})?(?:(?:午前|午後|AM|PM|at)\s?)?\d{1,2}\s?(?::\d\d|時|[ap]m|h\d\d)/i;

const listed = /^\s?(?:か|や|と|または|もしくは|or|and|[、,・/])\s?$/;

/** 今週の木曜か金曜、17時以降: the time at the end is that of every day before it. */
function sharingTime(slots: readonly Slot[]): readonly Slot[] {
  const last = slots.at(-1);
  if (slots.length < 2 || !last?.begins) return slots;
  const shared = { begins: last.begins, ...(last.ends && { ends: last.ends }) };
  // 17 and 18 November, and yours is at 11:00 on the 18th: that time is the 18th's alone.
  const since = slots.findLastIndex((slot, i) => i < slots.length - 1 && !listed.test(slot.after)) + 1;
  return slots.map((slot, i) => (slot.begins || i < since ? slot : { ...slot, ...shared }));
}
