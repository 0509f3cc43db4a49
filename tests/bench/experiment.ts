// What a part of the bench is: something done over and over to each subject in turn, and the figures that come of it.
import type { Stage } from '../e2e/stage.ts';
import type { Trace } from './trace.ts';

/** What is measured: the page alone, our extension, or another one. Each has a browser of its own. */
export interface Subject {
  readonly name: string;
  readonly kind: 'none' | 'ours' | 'other';
  readonly stage: Stage;
  /** Where its scripts come from. */
  readonly origin: string;
}

/** One round's measurements by name. */
export type Values = Readonly<Record<string, number>>;

/** One round, done; its values can be read once the trace is there. */
export type Round = (trace: Trace) => Values;

export interface Rounds {
  round(): Promise<Round>;
  end(): Promise<void>;
}

interface Limit {
  readonly of: 'median' | 'p95';
  readonly max: number;
}

export interface Figure {
  readonly name: string;
  readonly unit: '%' | 'ms' | 'bytes' | '×' | 'members';
  /** What must hold of ours; without a limit a figure only informs. */
  readonly limit?: Limit;
  /** From one round, and the same round of the page alone. */
  readonly value: (own: Values, alone: Values) => number;
}

export interface Experiment {
  readonly name: string;
  readonly subjects: readonly Subject['kind'][];
  /** A trace slows things down: only where its figures need it. */
  readonly isTraced: boolean;
  /** Rounds for each that was asked for, of what is over at once: a p95 of a dozen is hardly more than the worst of them. */
  readonly repeats?: number;
  readonly figures: readonly Figure[];
  /** Makes ready what all rounds share. */
  begin(subject: Subject): Promise<Rounds>;
}

export const limit = (of: Limit['of'], max: number): Limit => ({ of, max });

/** What a script's own calls took, and by how much the whole is more than without it: the second has the noise of both. */
export function shares(name: string, max: number): readonly Figure[] {
  return [
    {
      name: `${name}: its calls`,
      unit: '%',
      limit: limit('median', max),
      value: (own, alone) => (100 * at(own, 'calls')) / at(alone, 'task'),
    },
    {
      name: `${name}: all tasks, more than without`,
      unit: '%',
      value: (own, alone) => (100 * (at(own, 'task') - at(alone, 'task'))) / at(alone, 'task'),
    },
    { name: `${name}: its calls`, unit: 'ms', value: (own) => at(own, 'calls') },
    { name: `${name}: all tasks without`, unit: 'ms', value: (_own, alone) => at(alone, 'task') },
  ];
}

export function figure(name: string, unit: Figure['unit'], key: string, max?: Limit): Figure {
  return { name, unit, ...(max && { limit: max }), value: (own) => at(own, key) };
}

export function at(values: Values, name: string): number {
  return values[name] ?? Number.NaN;
}
