// A scheduling tool that tells of an appointment at somebody else's: Pickatime <notifications@…>.
import type { Clause } from './clauses.ts';
import { type Found, plainOf } from './reading.ts';

const automatic =
  /<?(?:no-?reply|do-?not-?reply|notif\w*|invit\w*|calendar|schedul\w*|bookings?|appointments?|reminders?|mailer|system|auto\w*|updates?)@/i;
/** interview with Ann Lee at …: whose appointment it is. */
const appointment =
  /\b(?:interview|meeting|call|chat|conversation|appointment|event)\b[^.!?]{0,60}\b(?:at|with|from|of)\s(?:the\s)?$/i;
const address = /\S+@\S+|https?:\S+/g;

/**
 * The sender, where only an automatic address bears its name, and of the others the one at which the mail says that the
 * appointment is.
 */
export function isTool(
  sender: Found,
  others: readonly Found[],
  clauses: readonly Pick<Clause, 'content'>[],
): boolean {
  if (sender.text.source !== 'from' || !automatic.test(sender.text.plain)) return false;
  const name = plainOf(sender).toLowerCase();
  const isNamed = clauses.some(({ content }) => content.replace(address, '').toLowerCase().includes(name));
  return (
    !isNamed &&
    others.some(({ text, start }) => appointment.test(text.plain.slice(Math.max(0, start - 100), start)))
  );
}
