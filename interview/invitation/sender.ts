// The name that a mail's From line shows, without its address.
import type { Text } from './text.ts';

/** Parts of a domain that every sender's may have. */
const anyones =
  /^(?:example|com?|org|net|edu|gov|ac|or|go|ne|ed|lg|gr|mail|mx|smtp|info|hr|recruit|jobs?|careers|apply|www)$/;

/** What is the sender's own in the domain of its address: hoshizora of mail.hoshizora.co.jp. */
export function hostOf({ plain }: Text): string {
  const parts = (/@([\w.-]{3,80})[>\s]{0,4}$/.exec(plain)?.[1] ?? '').toLowerCase().split('.');
  const own = parts.filter((part, i) => !(i === parts.length - 1 || anyones.test(part)));
  return own.join('.');
}

/** Where the display name stands in the line; empty for a bare address. */
export function displayName({ plain }: Text): { readonly start: number; readonly end: number } {
  const address = plain.lastIndexOf('<');
  const whole = address >= 0 ? plain.slice(0, address) : plain.includes('@') ? '' : plain;
  const name = whole.replace(/["']+\s*$|\s+$/g, '').slice(0, 200);
  const start = /^[\s"']*/.exec(name)?.[0].length ?? 0;
  return { start, end: Math.max(start, name.length) };
}
