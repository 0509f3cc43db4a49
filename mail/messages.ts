// Every message between the picker, the background and the content script. The picker asks the background, which passes
// what concerns a compose on to the picker's own tab: in Firefox a framed extension page has no tabs API.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Context } from '../interview/context.ts';
import type { Letter, Order, Outcome } from '../templates/letter.ts';

interface Messages {
  /** Without an id: the compose that the user is in. Null: there is none. */
  context(composeId: string | undefined): Context | null;
  insert(order: Order): Outcome;
  /** Takes the picker's frame away and gives the focus back to the draft. */
  close(): void;
  /** Opens a fresh compose with the letter in a new tab; false when the letter is too long for an address. */
  compose(letter: Letter): boolean;
  openOptions(): void;
  /** Asked by the background: the mail page's address, which tells the account. */
  address(): string;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
