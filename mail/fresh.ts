// Where each mail site opens a fresh compose, and whether its address can carry the letter.
import type { MailSite } from '../interview/context.ts';
import type { Letter } from '../templates/letter.ts';
import { gmailOrigin, outlookOrigins } from './origins.ts';

export interface Fresh {
  readonly url: string;
  /** False: the address opens an empty compose, and the letter must be brought to it. */
  readonly hasLetter: boolean;
}

/** Longer addresses are refused by servers on the way; measured limits lie between 8 and 16 KiB. */
const LONGEST = 8000;

/** A new compose on the site, and in the account, of the page that the user is on; else on the site that they name. */
export function freshCompose(letter: Letter, page: string | undefined, site: MailSite): Fresh {
  // A page that says that it is elsewhere isn't believed: the letter's subject would go there.
  const isOurs = page !== undefined && isMail(page);
  const { origin, pathname } = new URL(isOurs ? page : homeOf(site));
  const account = /^\/mail\/(?:u\/)?\d+\//.exec(pathname)?.[0] ?? '/mail/';
  return origin === gmailOrigin ? inGmail(letter, account) : inOutlook(letter, origin + account);
}

function isMail(page: string): boolean {
  return [gmailOrigin, ...outlookOrigins].some((origin) => page.startsWith(`${origin}/`));
}

/** Whether a page was opened by such an address. */
export function isFresh({ pathname, searchParams }: URL): boolean {
  return pathname.endsWith('/deeplink/compose') || searchParams.get('view') === 'cm';
}

function homeOf(site: MailSite): string {
  const [outlookPersonal, outlookWork] = outlookOrigins;
  switch (site) {
    case 'gmail':
      return gmailOrigin;
    case 'outlook':
      return `${outlookPersonal}/mail/0/`;
    case 'outlook-work':
      return `${outlookWork}/mail/`;
  }
}

/** gmail.md §1.2, view=cm. */
function inGmail({ subject, lines }: Letter, account: string): Fresh {
  const empty = { view: 'cm', fs: '1', tf: '1', su: subject };
  const address = (query: Record<string, string>) => `${gmailOrigin}${account}?${new URLSearchParams(query)}`;
  const full = address({ ...empty, body: lines.join('\n') });
  const hasLetter = full.length <= LONGEST;
  return { url: hasLetter ? full : address(empty), hasLetter };
}

/** Some 2,000 characters are the limit, which a Japanese letter is always over (outlook.md §1.1). */
function inOutlook({ subject }: Letter, mail: string): Fresh {
  return { url: `${mail}deeplink/compose?${new URLSearchParams({ subject })}`, hasLetter: false };
}
