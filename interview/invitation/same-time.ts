// The time of a day that was given up, where it holds on the new day too: 来週水曜の同じ時間に.
import type { Clause } from './clauses.ts';
import type { ClockMention } from './clock-mention.ts';
import { timesBeside } from './slot-times.ts';
import type { Slot } from './slots.ts';

const sameTime =
  /同じお?(?:時間|時刻)|同時刻|時[間刻](?:は|に)(?:同じ|変わ|変更(?:は)?(?:あり|ござ))|same time|time (?:stays|remains)/i;

/** undefined unless the mail says that the time stays. */
export function formerTime(
  clauses: readonly Clause[],
  slots: readonly Slot[],
  { date }: Slot,
): ClockMention | undefined {
  if (!clauses.some(({ content }) => sameTime.test(content))) return undefined;
  const old = slots.find(({ begins, date: other }) => begins && !other.date.equals(date.date));
  const time = old?.begins ?? givenUpTime(clauses);
  return time && { ...time, time: { ...time.time, role: 'plain', isGuessed: true } };
}

/** 15時でお約束しておりましたが. */
function givenUpTime(clauses: readonly Clause[]): ClockMention | undefined {
  return clauses.flatMap((clause) => timesBeside(clause, [])).find(({ time }) => time.role === 'given-up');
}
