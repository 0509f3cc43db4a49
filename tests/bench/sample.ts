// Many measurements of one figure, as the few numbers that tell them.

export interface Summary {
  readonly median: number;
  readonly p5: number;
  readonly p95: number;
  readonly rounds: number;
}

export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    median: percentile(sorted, 50),
    p5: percentile(sorted, 5),
    p95: percentile(sorted, 95),
    rounds: values.length,
  };
}

/** Between the two nearest values, as spreadsheets have it. */
function percentile(sorted: readonly number[], percent: number): number {
  const at = ((sorted.length - 1) * percent) / 100;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at % 1);
}
