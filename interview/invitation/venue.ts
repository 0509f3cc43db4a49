// Where the interview is, or that it is online.
import type { Clause } from './clauses.ts';
import type { Invitation } from './invitation.ts';
import { isEither, namesInPerson, namesOnline } from './online.ts';
import { methodsOf, placeIn } from './places.ts';
import { asReading, type Found, foundIn, withValue } from './reading.ts';
import type { Text } from './text.ts';
import type { Timetable } from './timetable.ts';

type Venue = Pick<Invitation, 'place' | 'isOnline'>;

export function venueOf(
  clauses: readonly Clause[],
  subject: Text,
  { slot, outcome, candidates }: Pick<Timetable, 'slot' | 'outcome' | 'candidates'>,
): Venue {
  // Where an interview would have been is nothing to write of.
  if (outcome === 'refused' || (outcome === 'called-off' && candidates.length === 0)) return {};
  const methods = methodsOf(clauses);
  if (methods.some(isEither)) return {};
  const place = placeIn(clauses, slot);
  const reading = place && asReading(place, place.isSure);
  const isSaid = methods.some(namesOnline);
  const online = onlineIn(clauses, subject);
  if (online && (isSaid || !reading || !place?.isSure))
    return { isOnline: withValue(online, true, isSaid || !reading) };
  if (reading && place) return { place: reading, isOnline: withValue(place, false, place.isSure) };
  if (!slot) return {};
  const inPerson = clauses.find(
    ({ content }) => namesInPerson(content) && !/ありがとう|先日|ご相談/.test(content),
  );
  return inPerson ? { isOnline: withValue(whole(inPerson), false, false) } : {};
}

function onlineIn(clauses: readonly Clause[], subject: Text): Found | undefined {
  const clause = clauses.find(({ content }) => namesOnline(content) && !isEither(content));
  if (clause) return whole(clause);
  return namesOnline(subject.plain) ? { text: subject, start: 0, end: subject.plain.length } : undefined;
}

function whole(clause: Clause): Found {
  return foundIn(clause, { start: 0, end: clause.content.length });
}
