// The writer's house where only a の says that it is one, and the sender's line has it too: ミツバロボティクスの川本です.
import type { Clause } from './clauses.ts';
import { foundIn, type Voice } from './reading.ts';
import { displayName } from './sender.ts';
import type { Text } from './text.ts';
import { wordKind } from './words.ts';

const beforeNo = /(?:^|[、。!]\s?)(?<house>[^をがはにで、。!]{2,24}?)(?=\s?の\s?$)/;
/**
 * What stands before の and the writer's name is the house when the sender's line has it too, with all that the line makes
 * of it: Bakery & Cafe mugi の川本です. Alone it may as well be what they do: インフラの川本です.
 */
export function withHouse(writer: Voice, clause: Clause, from: Text): Voice {
  const { person, company } = writer;
  if (!person || company) return writer;
  const lead = clause.content.slice(0, person.start - clause.start);
  const match = beforeNo.exec(lead);
  const house = match?.groups?.house;
  if (!match || !house || wordKind(house) !== 'other') return writer;
  const at = match.index + match[0].length - house.length;
  const shown = displayName(from);
  const display = from.plain.slice(shown.start, shown.end);
  if (isEndOf(display, house)) return { ...writer, company: { text: from, ...shown } };
  if (!from.plain.includes(house)) return writer;
  return { ...writer, company: foundIn(clause, { start: at, end: at + house.length }) };
}

/** hair salon moku, who call themselves moku. */
function isEndOf(display: string, house: string): boolean {
  return /^[A-Za-z]/.test(house) && display.endsWith(` ${house}`) && display.split(' ').length <= 4;
}
