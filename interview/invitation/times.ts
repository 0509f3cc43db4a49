// The times of day that a clause names: 午後2時半, AM9:00, 14:00〜15:00, 15:20集合, 0945 hrs, noon.
import { type Clock, type Moment, momentsIn } from './moments.ts';
import { isMovedFrom } from './slot-words-en.ts';
import { type TimeRole, timeRole } from './time-role.ts';
import { zoneName } from './zone-names.ts';

export interface TimeMention {
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  /** HH:MM on a 24-hour clock. */
  readonly from: string;
  readonly to?: string;
  readonly role: TimeRole;
  /** 3時 without 午後: taken for the afternoon. */
  readonly isGuessed: boolean;
}

const joint = new RegExp(
  `^\\s{0,3}(?:${zoneName})?\\s{0,3}(?:~|-{1,2}|ー|から|より|→|to|until|till|through)\\s{0,3}$`,
  'i',
);
const cells = /^\s{0,3}(?:\t|\|)\s{0,3}$/;
const LONGEST_INTERVIEW = 180;
/** 13~14時, 2-3pm: the first hour borrows its unit from the second. */
const borrowed =
  /(?<![\d/.:月年#-]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s)(?<hour>[01]?\d|2[0-3])\s?(?:~|-|から|to)\s?$/i;
const moved =
  /^\s?(?:から|より)?(?:に|へ)(?:時間を)?(?:変更|ずら|繰り|延期|調整|改め|後ろ倒し|前倒し|させて(?:くだ|いただ|頂|もら))/;
const until = /^\s?(?:まで|迄)/;
/** Interviews don't begin between one and half past six in the morning. */
const EARLIEST = 7;

export function timesIn(clause: string): readonly TimeMention[] {
  const moments = momentsIn(clause);
  const mentions: TimeMention[] = [];
  for (let i = 0; i < moments.length; i++) {
    const first = moments[i];
    const second = moments[i + 1];
    if (!first) break;
    if (second && areJoined(clause, first, second)) {
      mentions.push(mention(clause, first.start, second.end, first.clock, second.clock));
      i++;
    } else mentions.push(single(clause, first));
  }
  return mentions;
}

/** A table's cells for start and end count as 10:00-11:00 does. */
function areJoined(clause: string, first: Moment, second: Moment): boolean {
  const between = clause.slice(first.end, second.start);
  if (joint.test(between)) return true;
  const minutes = (second.clock.hour - first.clock.hour) * 60 + second.clock.minute - first.clock.minute;
  return cells.test(between) && minutes > 0 && minutes <= LONGEST_INTERVIEW;
}

function single(clause: string, { start, end, clock }: Moment): TimeMention {
  const before = clause.slice(Math.max(0, start - 16), start);
  const hour = borrowed.exec(before);
  if (!hour) return mention(clause, start, end, clock, undefined);
  const from = { hour: Number(hour.groups?.hour), minute: 0, isPadded: false };
  return mention(clause, start - hour[0].length, end, from, clock);
}

function mention(
  clause: string,
  start: number,
  end: number,
  from: Clock,
  to: Clock | undefined,
): TimeMention {
  const starts = hourOf(from, to);
  const ends = to && { ...to, hour: endHour(to, starts, from) };
  // 14時から15時に変更, moved from 2pm to 3pm: only the second holds.
  if (to && (moved.test(clause.slice(end, end + 12)) || isMovedFrom(clause.slice(0, start))))
    return mention(clause, start, end, to, undefined);
  const role = timeRole(clause, start, end);
  const past = until.exec(clause.slice(end, end + 4))?.[0].length ?? 0;
  return {
    start,
    end: ends ? end + past : end,
    from: hhmm(starts, from.minute),
    ...(ends && { to: hhmm(ends.hour, ends.minute) }),
    role: to && role === 'end' ? 'plain' : role,
    isGuessed: from.half === undefined && to?.half === undefined && starts !== from.hour,
  };
}

/** The hour on a 24-hour clock. */
function hourOf(from: Clock, to: Clock | undefined): number {
  if (from.half) return halved(from.hour, from.half);
  if (to?.half === 'pm' && from.hour < 12) {
    const asAfternoon = from.hour + 12;
    return asAfternoon * 60 + from.minute < halved(to.hour, 'pm') * 60 + to.minute ? asAfternoon : from.hour;
  }
  if (to?.half === 'am') return from.hour;
  return from.hour > 0 && from.hour < EARLIEST && !from.isPadded ? from.hour + 12 : from.hour;
}

/** 午後2時〜3時: the end is in the same half of the day, or later. */
function endHour(to: Clock, starts: number, from: Clock): number {
  if (to.half) return halved(to.hour, to.half);
  const isBefore = to.hour * 60 + to.minute <= starts * 60 + from.minute;
  return isBefore && to.hour < 12 && to.hour + 12 >= starts ? to.hour + 12 : to.hour;
}

function halved(hour: number, half: 'am' | 'pm'): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

function hhmm(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
