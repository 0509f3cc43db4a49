// A figure as it came out, and a table of them for people.
import type { Figure } from './experiment.ts';
import { type Summary, summaryOf } from './sample.ts';

export interface Result extends Summary {
  readonly figure: string;
  readonly subject: string;
  readonly unit: Figure['unit'];
  readonly limit?: Figure['limit'];
  /** Said of ours, where there is a limit. */
  readonly passes?: boolean;
}

type Judged = Pick<Figure, 'name' | 'unit' | 'limit'>;

export function resultOf(
  { name, unit, limit }: Judged,
  subject: string,
  isOurs: boolean,
  values: readonly number[],
): Result {
  const summary = summaryOf(values);
  return {
    figure: name,
    subject,
    unit,
    ...summary,
    // What couldn't be measured meets no limit.
    ...(limit && isOurs && { limit, passes: summary[limit.of] <= limit.max }),
  };
}

export function tableOf(results: readonly Result[]): string {
  return results
    .map(({ figure, subject, unit, median, p5, p95, rounds, limit, passes }) => {
      const spread = rounds > 1 ? `${shown(p5)}–${shown(p95)}` : '';
      const verdict = limit ? `${limit.of} ≤ ${shown(limit.max)} ${passes ? 'met' : 'MISSED'}` : '';
      return [
        figure.padEnd(52),
        subject.padEnd(12),
        `${shown(median)} ${unit}`.padStart(14),
        spread.padStart(18),
        `  ${verdict}`,
      ].join(' ');
    })
    .join('\n');
}

function shown(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 });
}
