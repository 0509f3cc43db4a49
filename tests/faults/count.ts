// What became of a fault, noted with its test.
import { TestRunner } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    outcome?: string;
  }
}

/** @param outcome what the run's last line counts */
export function count(outcome: string): void {
  const test = TestRunner.getCurrentTest();
  if (test) test.meta.outcome = outcome;
}
