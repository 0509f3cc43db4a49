// What the picker asks of the world around it; the entrypoint says how.
import type { Context } from '../../interview/context.ts';
import type { Letter, Order, Outcome } from '../../templates/letter.ts';

export interface Bridge {
  /** Null: no compose is open. */
  context(): Promise<Context | null>;
  insert(order: Order): Promise<Outcome>;
  close(): void;
  /** Opens a fresh compose with the letter; false when it is too long for an address. */
  compose(letter: Letter): Promise<boolean>;
  openOptions(): void;
}

/** Where the picker stands: in a frame at the compose's button, or as the toolbar's popup. */
export type Surface = 'frame' | 'popup';
