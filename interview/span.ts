// The hours of a span.
import type { Candidate } from './facts.ts';
import { clockOf } from './phase.ts';

/** False while either is unknown. */
export function endsBeforeStart({ time, endTime }: Pick<Candidate, 'time' | 'endTime'>): boolean {
  const [from, to] = [clockOf(time), clockOf(endTime)];
  return from !== undefined && to !== undefined && Temporal.PlainTime.compare(to, from) < 0;
}
