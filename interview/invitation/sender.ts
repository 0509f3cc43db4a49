// The name that a mail's From line shows, without its address.
import type { Text } from './text.ts';

/** Where the display name stands in the line; empty for a bare address. */
/** The domain of its address, without what every domain has. */
export function hostOf({ plain }: Text): string {
  const domain = /@([\w.-]{3,80})/.exec(plain)?.[1] ?? '';
  return domain
    .toLowerCase()
    .replace(
      /\.(?:example|com|org|net|edu|gov|co|ac|or|go|ne|ed|lg|gr|jp|uk|au|in|io|dev|info|biz)(?=\.|$)/g,
      '',
    )
    .replace(/^(?:mail|mx|smtp|info|hr|recruit|jobs?|careers)\./, '');
}

export function displayName({ plain }: Text): { readonly start: number; readonly end: number } {
  const address = plain.lastIndexOf('<');
  const whole = address >= 0 ? plain.slice(0, address) : plain.includes('@') ? '' : plain;
  const name = whole.replace(/["']+\s*$|\s+$/g, '').slice(0, 200);
  const start = /^[\s"']*/.exec(name)?.[0].length ?? 0;
  return { start, end: Math.max(start, name.length) };
}
