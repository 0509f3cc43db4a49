// Gmail's own address for a fresh compose with subject and body filled (gmail.md §1.2, view=cm).
import type { Letter } from '../templates/letter.ts';

/** Longer addresses are refused by servers on the way; measured limits lie between 8 and 16 KiB. */
const LONGEST = 8000;

/**
 * Keeps the account of the Gmail tab that the user is in.
 * Undefined when the letter is too long to travel in an address.
 */
export function composeUrl({ subject, lines }: Letter, page?: string): string | undefined {
  const account = /^https:\/\/mail\.google\.com(\/mail\/u\/\d+\/)/.exec(page ?? '')?.[1] ?? '/mail/';
  const query = new URLSearchParams({ view: 'cm', fs: '1', tf: '1', su: subject, body: lines.join('\n') });
  const url = `https://mail.google.com${account}?${query}`;
  return url.length <= LONGEST ? url : undefined;
}
