// The interview's date and time as readings, from the newest message before its history and its subject.

import type { Calendar } from './calendar.ts';
import { answeredSlot, chosenSlot } from './choice.ts';
import type { Clause } from './clauses.ts';
import type { ClockMention } from './clock-mention.ts';
import type { Invitation, Offer } from './invitation.ts';
import { loneChoice, loneEnd, loneTime, timesApart, timesSaid } from './lone-time.ts';
import { endOf } from './merge-slots.ts';
import type { Answer } from './message.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { foundIn, type Reading, withValue } from './reading.ts';
import { formerTime } from './same-time.ts';
import { offersIn, type Schedule, scheduleOf, unscheduled } from './schedule.ts';
import { slotRole } from './slot-role.ts';
import { type Slot, slotsIn } from './slots.ts';

interface Parts {
  readonly clauses: readonly Clause[];
  readonly quoted: readonly Clause[];
  readonly answers: readonly Answer[];
  readonly subject: readonly Clause[];
  readonly calendar: Calendar;
}

type Facts = Pick<Invitation, 'date' | 'time' | 'endTime' | 'candidates' | 'hasWrongWeekday'>;

export interface Timetable extends Facts {
  readonly slot?: Slot;
  readonly outcome: Outcome;
}

export function timetableOf({ clauses, quoted, answers, subject, calendar }: Parts): Timetable {
  const outcome = outcomeOf(clauses);
  if (outcome === 'refused') return { candidates: [], hasWrongWeekday: false, outcome };
  const { today } = calendar;
  const history = slotsIn(quoted, calendar);
  const newest = slotsIn(clauses, calendar).map((slot) => placed(slot, history));
  const isChanged = [...subject, ...clauses].some(
    ({ content }) => change.test(content) && !ifChanged.test(content),
  );
  const own = scheduleOf(newest, today, isChanged);
  const isEmpty = (schedule: Schedule) => !schedule.fixed && schedule.candidates.length === 0;
  // What is postponed to another day isn't called off.
  const isRenewed = () => newest.some((slot) => slotRole(slot, today) === 'replacement');
  if (outcome === 'called-off' && !isRenewed()) {
    const renewed = scheduleOf(
      newest.filter(
        ({ clause }) => clause.label !== undefined || !/中止|延期|キャンセル|取り/.test(clause.content),
      ),
      today,
    );
    return {
      ...(renewed.candidates.length > 1 ? factsOf(renewed, true) : factsOf(unscheduled, true)),
      outcome,
    };
  }
  const offered = offersIn(history, today);
  const chosen = answeredSlot(answers, offered) ?? chosenSlot(clauses, offered);
  const isNamed = own.fixed?.date.form === 'full' || own.candidates.length > 0;
  if (!isEmpty(own) && (isNamed || !chosen))
    return { ...factsOf(ended(completed(own, clauses, history, today, newest), clauses), true), outcome };
  if (chosen) {
    const own = loneTime(clauses, chosen, today);
    const { ends: _, ...day } = chosen;
    return {
      ...factsOf({ fixed: own.begins ? { ...day, ...own } : chosen, candidates: [] }, false),
      outcome,
    };
  }
  const titled = scheduleOf(slotsIn(subject, calendar), today);
  if (!isEmpty(titled)) return { ...factsOf(completed(titled, clauses, history, today), true), outcome };
  // What the applicant offered is nobody's appointment.
  const isOffer = quoted.some(({ content }) => offers.test(content));
  const { fixed } = isOffer ? unscheduled : scheduleOf(history, today);
  return { ...factsOf(fixed ? { fixed, candidates: [] } : unscheduled, false), outcome };
}

const offers =
  /伺え|可能です|空いて|都合|希望|以降|いずれか|第[一二三]|\b(?:I(?:['’]m| am)? (?:\w+ )?(?:free|available)|could do|works? for me|any of)\b/i;
const change =
  /変更(?:さ|と|い|の(?:お詫び|お願い|ご|お知らせ|件)|になり|して|$)|訂正|改めさせ|誤り|リスケ|ずら|reschedul|\bmoved?\b|new (?:date|time)|correct(?:ion|ed)|chang(?:e|ed) (?:of|to|the|your)|instead/i;
const ifChanged = /場合|際|希望|変更(?:は)?(?:ありません|ござい)|変更・|if you/i;

/** 10日の15時で, 木曜の13時で: the day of the history's list that it picks. */
function placed(slot: Slot, history: readonly Slot[]): Slot {
  const { date } = slot;
  if (date.form === 'full') return slot;
  const isSame = (other: Slot) =>
    date.form === 'day'
      ? other.date.date.day === date.date.day
      : other.date.date.dayOfWeek === date.date.dayOfWeek;
  const days = history.filter(isSame);
  const [day] = days;
  const isOne = day && days.every((other) => other.date.date.equals(day.date.date));
  if (
    !isOne ||
    /今週|来週|明日|本日|next|this|today|tomorrow/i.test(slot.clause.content.slice(date.start, date.end))
  )
    return slot;
  const time = slot.begins ?? day.begins;
  return { ...slot, date: { ...date, date: day.date.date }, ...(time && { begins: time }) };
}

const ofAll = /いずれも|どちらも|各日|共通|すべて|全て|(?:all|each|both|either)\b/i;

/** Days to choose from, and one time for all of them: いずれも14時開始です. */
function sharing(candidates: readonly Slot[], clauses: readonly Clause[]): readonly Slot[] {
  if (candidates.some(({ begins }) => begins)) return candidates;
  const hours = timesApart(
    clauses.filter(({ content, label }) => ofAll.test(content) || label?.kind === 'time'),
  );
  const times = hours.begins ? hours : timesSaid(clauses.filter(({ content }) => ofAll.test(content)));
  return candidates.map((slot) => ({ ...slot, ...times }));
}

/** The end of an interview that has only its beginning. */
function ended(schedule: Schedule, clauses: readonly Clause[]): Schedule {
  const { fixed } = schedule;
  if (!fixed?.begins || endOf(fixed)) return schedule;
  const ends = loneEnd(clauses, fixed);
  return ends ? { ...schedule, fixed: { ...fixed, ends } } : schedule;
}

/** A date without its time takes the one that the mail gives apart: 時間　14:00〜15:00. */
function completed(
  schedule: Schedule,
  clauses: readonly Clause[],
  history: readonly Slot[],
  today: Temporal.PlainDate,
  newest: readonly Slot[] = [],
): Schedule {
  const { fixed, candidates } = schedule;
  if (candidates.length > 0) return { candidates: sharing(candidates, clauses) };
  const isArrival = fixed?.begins?.time.role === 'gather';
  if (!fixed || (fixed.begins && !isArrival)) return schedule;
  const former = formerTime(clauses, [...newest, ...history], fixed);
  if (former) return { ...schedule, fixed: { ...fixed, begins: former } };
  const apart = timesApart(clauses);
  const own = apart.begins?.time.role === 'gather' ? undefined : apart.begins;
  if (isArrival || (apart.begins && !own)) {
    // 受付　12:45 above 面接　13:00.
    const lone = own ? apart : loneTime(clauses, fixed, today);
    if (lone.begins && isOfReader(lone.begins))
      return { ...schedule, fixed: { ...fixed, ...(!isArrival && apart), ...lone } };
    return isArrival ? schedule : { ...schedule, fixed: { ...fixed, ...apart } };
  }
  if (apart.begins) return { ...schedule, fixed: { ...fixed, ...apart } };
  const onThatDay = history.filter(({ date, begins }) => begins && date.date.equals(fixed.date.date));
  const [only] = onThatDay.length === 1 ? onThatDay : [];
  const begins = only?.begins && { ...only.begins, time: { ...only.begins.time, isGuessed: true } };
  const choice = begins ? [] : loneChoice(clauses, fixed, today);
  if (choice.length > 0) return { candidates: choice.map((each) => ({ ...fixed, begins: each })) };
  return { ...schedule, fixed: { ...fixed, ...(begins ? { begins } : loneTime(clauses, fixed, today)) } };
}

/** 面接は午前の部、10時45分: said to begin, or said of the interview and not of all who come that day. */
function isOfReader({ clause, time }: ClockMention): boolean {
  return (
    time.role === 'start' ||
    (time.role === 'plain' && /(?:面接|面談|interview)(?:は|が|\b)/i.test(clause.content))
  );
}

function factsOf({ fixed, candidates }: Schedule, isNewest: boolean): Facts & { readonly slot?: Slot } {
  if (!fixed) {
    const offers = candidates.map((slot) =>
      withValue(foundIn(slot.clause, slot.date), offerOf(slot), isNewest && !slot.date.hasWrongWeekday),
    );
    return { candidates: offers, hasWrongWeekday: candidates.some(({ date }) => date.hasWrongWeekday) };
  }
  const { date, begins, ends } = fixed;
  const isSure = isNewest && !date.hasWrongWeekday && !date.isAmbiguous && date.form !== 'day';
  const end = ends ?? (begins?.time.to === undefined ? undefined : begins);
  const endTime = endOf(fixed);
  return {
    date: withValue(foundIn(fixed.clause, date), date.date.toString(), isSure),
    ...(begins && { time: clockReading(begins, begins.time.from, isNewest) }),
    ...(end && endTime && { endTime: clockReading(end, endTime, isNewest) }),
    candidates: [],
    hasWrongWeekday: date.hasWrongWeekday,
    slot: fixed,
  };
}

function clockReading({ clause, time }: ClockMention, value: string, isNewest: boolean): Reading {
  return withValue(foundIn(clause, time), value, isNewest && !time.isGuessed);
}

function offerOf(slot: Slot): Offer {
  const end = endOf(slot);
  return {
    date: slot.date.date.toString(),
    ...(slot.begins && { time: slot.begins.time.from }),
    ...(end && { endTime: end }),
  };
}
