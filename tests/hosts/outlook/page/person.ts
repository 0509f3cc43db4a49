// A recipient as text: `Name <address>` or an address alone.
import type { Person } from '../../page/mails.ts';

export function readPerson(text: string): Person {
  const match = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(text);
  const address = (match?.[2] ?? text).trim();
  return { name: match?.[1] || address, address };
}

export function nameOf(text: string): string {
  return readPerson(text).name;
}
