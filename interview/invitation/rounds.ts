// The stage of the selection, as the mail calls it: 一次面接, 最終面接, final interview.
import type { Clause } from './clauses.ts';
import { type Found, foundIn } from './reading.ts';
import type { Text } from './text.ts';

const stage =
  /(?:第?[一二三四1-4]次|最終|役員|社長|個別|集団|グループ|カジュアル)(?:選考)?(?:面接|面談|選考)|\b(?:first|second|third|final|initial|1st|2nd|3rd|last)[\s-](?:round(?: interview)?|interview|stage(?: interview)?)|\bphone screen(?:ing)?|カジュアル面談/i;

/** The subject names it most plainly. */
export function roundIn(clauses: readonly Clause[], subject: Text): Found | undefined {
  const lines = [{ text: subject, start: 0, content: subject.plain.slice(0, 200) }, ...clauses];
  for (const line of lines) {
    const match = stage.exec(line.content);
    if (match) return foundIn(line, { start: match.index, end: match.index + match[0].length });
  }
  return undefined;
}
