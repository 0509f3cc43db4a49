// What the components need of the page they stand on.
import type { DoubleOptions } from '../double.ts';
import type { Composes } from './composes.ts';
import type { PageState } from './page-state.ts';
import type { Words } from './words.ts';

export interface Parts {
  readonly options: DoubleOptions;
  readonly words: Words;
  readonly composes: Composes;
  readonly state: PageState;
}
