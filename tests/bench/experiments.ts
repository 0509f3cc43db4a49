// Every experiment, in the order in which they run.
import { appear } from './appear.ts';
import type { Experiment } from './experiment.ts';
import { heap } from './heap.ts';
import { insert } from './insert.ts';
import { load } from './load.ts';
import { mutations } from './mutations.ts';
import { press } from './press.ts';
import { search, searched } from './search.ts';

const hosts = ['gmail', 'outlook'] as const;

export const experiments: readonly Experiment[] = [
  ...hosts.map(heap),
  ...hosts.map(load),
  ...hosts.map(mutations),
  ...hosts.map(appear),
  press,
  ...hosts.map(insert),
  ...searched.map(search),
];
