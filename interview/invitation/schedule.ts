// When the interview is, or between which times one may choose.
import { interviews } from './clauses.ts';
import { isSameDay, merged } from './merge-slots.ts';
import { isOpen, isSettled, type SlotRole, slotRole } from './slot-role.ts';
import type { Slot } from './slots.ts';
import { stagesIn } from './stages.ts';
import { inJapan } from './time-zone.ts';

export interface Schedule {
  /** The interview's day and time, when the mail leaves no choice. */
  readonly fixed?: Slot;
  /** The times to choose from; empty when one is fixed. */
  readonly candidates: readonly Slot[];
}

export const unscheduled: Schedule = { candidates: [] };

/** What the slots of one message say together; in one that announces a change, the last of two is the new one. */
export function scheduleOf(slots: readonly Slot[], today: Temporal.PlainDate, isChanged = false): Schedule {
  const local = ofInterviews(inJapan(slots));
  const roles = local.map((slot, i) => ({ slot, role: listedRole(local, i, today) }));
  const of = (...wanted: readonly string[]) =>
    roles.flatMap(({ slot, role }) => (wanted.includes(role) ? slot : []));
  const [replacement, interview, possible] = [of('replacement'), of('interview'), of('possible')];
  if (replacement.length > 0) return among(merged(replacement), isChanged);
  const timed = merged([...interview, ...possible]).filter(({ begins }) => begins);
  const [, renewed] = timed;
  if (isChanged && renewed && timed.length === 2 && !timed.some(isOpen))
    return { fixed: renewed, candidates: [] };
  // 面接を11月に行います, and a list of times below it: the list is meant.
  const hasTimes = (group: readonly Slot[]) => group.some(({ begins }) => begins !== undefined);
  const isListBelow = !hasTimes(interview) && hasTimes(possible);
  if (interview.length > 0 && !isListBelow) return among(merged(interview), isChanged);
  const sameDay = interview.some((slot) => possible.some((other) => isSameDay(slot, other)));
  if (possible.length > 0) return among(merged(sameDay ? [...interview, ...possible] : possible), isChanged);
  return among(merged(of('briefing')), isChanged);
}

/** ■会社見学 beside ■面接: where a heading names the interview, what stands under another is something else. */
function ofInterviews(slots: readonly Slot[]): readonly Slot[] {
  const isNamed = ({ clause: { section } }: Slot) => section !== undefined && interviews.test(section);
  return slots.some(isNamed)
    ? slots.filter((slot) => slot.clause.section === undefined || isNamed(slot))
    : slots;
}

/** Every time that a message offers, whether or not it settles on one. */
export function offersIn(slots: readonly Slot[], today: Temporal.PlainDate): readonly Slot[] {
  return merged(slots.filter((slot) => slotRole(slot, today) !== 'no'));
}

const listed = /^[\s~)]{0,3}(?:(?:から|より)、?)?(?:または|もしくは|か|や|と|or|[、,・/])?[\s(]{0,3}$/;

/** A か B でいかが: what is said behind a list is said of all of it. */
function listedRole(slots: readonly Slot[], i: number, today: Temporal.PlainDate): SlotRole {
  const slot = slots[i];
  const next = slots[i + 1];
  if (!slot) return 'no';
  const role = slotRole(slot, today);
  if (role !== 'possible' || !next) return role;
  const isListed = slot.hasNext && next.clause === slot.clause && listed.test(slot.after);
  if (isListed) return listedRole(slots, i + 1, today);
  // 19日(木) 終日不可 on the line below says nothing of this one.
  const below = areItems(slot, next) ? listedRole(slots, i + 1, today) : role;
  return below === 'no' ? role : below;
}

const item = /^[\s・●■◆○◎◇□*\-(]{0,4}(?:[①-⑳ⅰ-ⅹ]|[A-Z1-9ア-ン][).:]|\([A-Z1-9ア-ン]\))?\s{0,3}$/u;

/** ・11/18 10:00, ・11/20 14:00: lines of one list, each of which begins with its date. */
function areItems(a: Slot, b: Slot): boolean {
  return (
    b.clause.line - a.clause.line === 1 && item.test(a.before) && item.test(b.before) && a.before === b.before
  );
}

function among(slots: readonly Slot[], isChanged: boolean): Schedule {
  const listed = slots.filter(({ clause }) => clause.label?.name.includes('候補'));
  if (listed.length > 1 && listed.length < slots.length) return among(listed, isChanged);
  const rows = slots.filter(isDateRow);
  if (rows.length > 0 && rows.length < slots.length && !slots.some(isOpen)) return among(rows, isChanged);
  const named = slots.filter(isInterviewRow);
  const areRows = slots.every(
    ({ clause }) => clause.isLabelled && !/候補|希望/.test(clause.label?.name ?? ''),
  );
  if (areRows && named.length > 0 && named.length < slots.length) return among(named, isChanged);
  const [only, second] = slots;
  if (!only) return unscheduled;
  if (!second) return isWindow(only) ? { candidates: slots } : { fixed: only, candidates: [] };
  const settled = slots.filter(isSettled);
  const [chosen] = settled;
  if (isChanged && slots.length === 2 && second.begins && !slots.some(isOpen))
    return { fixed: second, candidates: [] };
  const timed = slots.filter(({ begins }) => begins);
  const [clear] = timed;
  // 18日14時。難しければ19日でも: only one says when.
  if (clear && timed.length === 1 && !isOpen(clear)) return { fixed: clear, candidates: [] };
  if (areStages(slots)) return { fixed: only, candidates: [] };
  if (chosen && settled.length === 1) return { fixed: chosen, candidates: [] };
  return { candidates: slots };
}

/** 【日時】: the row that says when; other dates are only spoken of, or stand in rows of another name. */
function isDateRow({ clause: { label } }: Slot): boolean {
  return label !== undefined && /^(?:date|start|time|after)$/.test(label.kind);
}

/** 面接実施日, where 確定日時 says when that was settled. */
function isInterviewRow({ clause: { label } }: Slot): boolean {
  return /面接|面談|選考|来社|interview/i.test(label?.name ?? '');
}

/** 一次面接 and 二次面接 are no choice: the first is to come first. */
function areStages(slots: readonly Slot[]): boolean {
  const stages = slots.map(
    ({ before, clause }) =>
      stagesIn(`${clause.isLabelled ? (clause.label?.name ?? '') : ''}${before}`)[0]?.order,
  );
  return stages.every((name) => name !== undefined) && new Set(stages).size === slots.length;
}

/** 11月20日の10時〜17時のうち: one day, but a time is still to choose. */
function isWindow({ after, clause }: Slot): boolean {
  return /^.{0,4}(?:のうち|の間|の中|の範囲|の時間帯)/.test(after) || /候補/.test(clause.label?.name ?? '');
}
