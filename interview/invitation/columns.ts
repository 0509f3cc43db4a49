// A table whose header names a column for the beginning and one for the end: 実施日　開始　終了.
import type { Clause } from './clauses.ts';
import type { ClockMention } from './clock-mention.ts';

const header = /^[^\d。]{0,24}(?:開\s?始|start)[^\d。]{0,8}[\s|]{1,20}(?:終\s?了|end|finish)[^\d。]{0,24}$/i;
/** How many rows an invitation's table has at most. */
const MOST_ROWS = 20;

/** The clauses below such a header. */
export function rowsOfHours(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const headers = clauses.flatMap(({ content }, i) => (header.test(content) ? i : []));
  return new Set(headers.flatMap((i) => clauses.slice(i + 1, i + 1 + MOST_ROWS)));
}

/** Of a row's two times, the second is the end. */
export function inColumns(times: readonly ClockMention[]): readonly ClockMention[] {
  const [from, to] = times;
  if (times.length !== 2 || !from || !to || from.time.to || to.time.from <= from.time.from) return times;
  return [from, { ...to, time: { ...to.time, role: 'end' } }];
}
