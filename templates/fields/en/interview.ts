// English fields: what kind of interview it is, and where.
import { roundName } from '../../../interview/round-en.ts';
import { type Fields, question, type Writing } from '../../field.ts';
import { unfilled } from './blank.ts';

export const interview: Fields = {
  interview: { asks: ['round', 'position'], print: meetingName },
  position: { asks: ['position'], print: ({ facts }) => facts.position || null },
  place: { asks: ['place'], print: ({ facts }) => facts.place || null },
  required_place: { asks: ['place'], print: ({ facts }) => facts.place || unfilled('place') },
  online: question(['isOnline'], ({ facts }) => facts.isOnline === true, 'yes'),
};

/** Data Engineer interview, first interview; at a staffing company never an interview. */
function meetingName({ facts, route, purpose }: Writing): string {
  const round = roundName(facts.round);
  const isOther = round !== undefined && !/interview/i.test(round);
  if (route === 'staffing') return isOther ? round : 'introductory meeting';
  if (purpose === 'briefing-cancel') return isOther ? round : 'information session';
  if (isOther) return round;
  return [facts.position, round ?? 'interview'].filter(Boolean).join(' ');
}
