// The address under which a saved page is opened: given, written in it by the browser that saved it, or the likely ones.
import { everyPageOf, gmailOrigin, outlookOrigins } from '../../mail/origins.ts';

/** Both hosts' plain mailboxes, for a page that doesn't say where it is from. */
const likely = [`${gmailOrigin}/mail/u/0/`, `${outlookOrigins[0]}/mail/0/`];

/** The addresses to try in turn; the first with a compose in it is the page's. */
export function addressesOf(page: Buffer, given: string | undefined): readonly string[] {
  const saved = given ?? savedFrom(page.subarray(0, 4096).toString('latin1'));
  return saved ? [saved] : likely;
}

/** `<!-- saved from url=(0034)https://mail.google.com/mail/u/0/ -->`, or SingleFile's `url: https://…` line. */
function savedFrom(head: string): string | undefined {
  const address = /saved from url=\(\d+\)(\S+)|^\s*url:\s*(https:\S+)/m.exec(head)?.slice(1).find(Boolean);
  const isMail = [gmailOrigin, ...outlookOrigins].some((origin) =>
    address?.startsWith(everyPageOf(origin).slice(0, -1)),
  );
  return isMail ? address : undefined;
}
