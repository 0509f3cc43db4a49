// How often each thing happened, in one line at the end.

const counts = new Map<string, number>();

export function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

export function summary(): string {
  return [...counts].map(([what, times]) => `${what}: ${times}`).join(', ');
}
