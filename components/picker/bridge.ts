// What the picker asks of the world around it; the entrypoint says how.
import type { Context, MailSite } from '../../interview/context.ts';
import type { Letter, Order, Outcome } from '../../templates/letter.ts';

export interface Bridge {
  /** Null: no compose is open. */
  context(): Promise<Context | null>;
  insert(order: Order): Promise<Outcome>;
  close(): void;
  /** Whether the user is on a mail page, whose site and account a fresh compose would be of. */
  isMailPage(): Promise<boolean>;
  /** Opens a fresh compose with the letter: on the page's own site, or on this one where the page has none. */
  compose(letter: Letter, site: MailSite): Promise<void>;
  openOptions(): void;
}

/** Where the picker stands: in a frame at the compose's button, or as the toolbar's popup. */
export type Surface = 'frame' | 'popup';
