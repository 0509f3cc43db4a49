// One slot for each time that a mail names, however often it names it.
import type { Slot } from './slots.ts';

/** One slot for each day and time; a day without its time takes the time that the same day has elsewhere. */
export function merged(slots: readonly Slot[]): readonly Slot[] {
  const kept: Slot[] = [];
  for (const slot of slots) {
    const twin = kept.findIndex((other) => isSameDay(other, slot) && areOne(other, slot));
    const former = kept[twin];
    if (former) kept[twin] = joined(former, slot);
    else kept.push(slot);
  }
  return kept.filter((slot) => slot.begins || !kept.some((other) => other.begins && isSameDay(other, slot)));
}

export function isSameDay(a: Slot, b: Slot): boolean {
  return a.date.date.equals(b.date.date);
}

function areOne(a: Slot, b: Slot): boolean {
  return (
    !a.begins ||
    !b.begins ||
    b.clause.label?.kind === 'end' ||
    isArrival(a) !== isArrival(b) ||
    a.begins.time.from === b.begins.time.from
  );
}

/** 18日 9:45 受付, and 18日 10:00 面接 on the line below. */
function isArrival({ begins }: Slot): boolean {
  return begins?.time.role === 'gather';
}

/** The one that knows the time, or more of it; [終了] 2026.11.05 13:50 is the end of what began before. */
function joined(a: Slot, b: Slot): Slot {
  const isEnd = b.clause.label?.kind === 'end' && (b.ends ?? b.begins);
  if (a.begins && isEnd) return { ...a, ends: isEnd };
  const isBetter =
    !a.begins || (b.begins && (isArrival(a) !== isArrival(b) ? isArrival(a) : !endOf(a) && endOf(b)));
  const [fuller, other] = isBetter ? [b, a] : [a, b];
  const hasWrongWeekday =
    fuller.date.hasWrongWeekday || (other.date.form === 'full' && other.date.hasWrongWeekday);
  return { ...fuller, date: { ...fuller.date, hasWrongWeekday } };
}

export function endOf({ begins, ends }: Slot): string | undefined {
  return begins?.time.to ?? ends?.time.from;
}
