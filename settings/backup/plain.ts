// Text as people type it: without what no field needs, and what makes a text look like another one.
import type { Envelope } from '../envelope.ts';

/** Control characters besides tab and line break, halves of characters, and what turns the direction of text. */
const unsafe = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;

/** The first that isn't plain. */
export function unsafeCharacterIn(text: string): string | undefined {
  return unsafe.exec(text)?.[0];
}

/** The record as a backup holds it: what came along by a paste is left out, so that it can always be read again. */
export function plainRecord(record: Envelope): Envelope {
  const value: unknown = JSON.parse(JSON.stringify(record.value, (_key, one) => plain(one)));
  return { ...record, value };
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(new RegExp(unsafe, 'gu'), '') : value;
}
