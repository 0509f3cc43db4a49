// Japanese fields: what kind of interview it is, and where.
import { type Fields, question, type Writing } from '../../field.ts';
import { unfilled } from './blank.ts';

export const interview: Fields = {
  面接: { asks: ['round'], print: meetingName },
  選考: { asks: [], print: ({ applicant }) => (applicant === 'part-time' ? '応募' : '選考') },
  職種: { asks: ['position'], print: ({ facts }) => facts.position || null },
  会場: { asks: ['place'], print: ({ facts }) => facts.place || null },
  要会場: { asks: ['place'], print: ({ facts }) => facts.place || unfilled('place') },
  オンライン: question(['isOnline'], ({ facts }) => facts.isOnline === true, 'はい'),
};

/** A staffing company may not let its client interview: there it is a 顔合わせ, whatever it was called. */
function meetingName({ facts, route, purpose }: Writing): string {
  const { round } = facts;
  if (route === 'staffing') return round && !round.includes('面接') ? round : '顔合わせ';
  if (purpose === 'briefing-cancel') return round && !round.includes('面接') ? round : '会社説明会';
  return round || '面接';
}
