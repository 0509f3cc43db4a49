// English fields: when the interview is, seen from today, and when else the user could come.
import {
  candidateSpan,
  clock,
  longDate,
  onDay,
  relativeDate,
  shortDate,
  zoneName,
} from '../../../interview/dates-en.ts';
import {
  clockOf,
  dateOf,
  hasBegun,
  isLongSince,
  type Phase,
  phaseOf,
  timeOf,
} from '../../../interview/phase.ts';
import { condition, type Fields, question, type Writing } from '../../field.ts';
import { blank, unfilled } from './blank.ts';

const phaseNames: Record<Phase, string> = {
  unknown: 'unknown',
  'days-before': 'days-before',
  'day-before': 'day-before',
  'same-day': 'same-day',
  missed: 'same-day',
  after: 'after',
};

export const dates: Fields = {
  when: { asks: ['date', 'time'], print: (writing) => moment(writing, longDate) },
  relative_when: { asks: ['date', 'time'], print: relativeMoment },
  spoken_when: { asks: ['date', 'time'], print: spokenMoment },
  on_day: {
    asks: ['date'],
    print: ({ facts, now }) => {
      const date = dateOf(facts);
      return date ? onDay(date, now.toPlainDate()) : `on ${blank('date')}`;
    },
  },
  time: {
    asks: ['time'],
    print: (writing) => {
      const time = timeOf(writing.facts);
      return time ? clock(time) : unfilled('time');
    },
  },
  short_date: {
    asks: ['date'],
    print: ({ facts }) => {
      const date = dateOf(facts);
      return date ? shortDate(date) : unfilled('date');
    },
  },
  phase: condition(phaseNames, ['date', 'time'], ({ facts, now }) => phaseOf(facts, now)),
  begun: question(['date', 'time'], ({ facts, now }) => hasBegun(facts, now), 'yes'),
  silence: condition({ long: 'long', short: 'short' }, ['date'], ({ facts, now }) =>
    isLongSince(facts, now) ? 'long' : 'short',
  ),
  candidates: {
    asks: ['candidates'],
    print: (writing) => {
      const spans = spansOf(writing);
      // A whole day has no clock to go by.
      const zone = (span: string) => (/[AP]M$/.test(span) ? ` (${zoneName(writing.now)})` : '');
      return spans.length > 0
        ? spans.map((span) => `- ${span}${zone(span)}`).join('\n')
        : unfilled('candidates');
    },
  },
  spoken_candidates: {
    asks: ['candidates'],
    print: (writing) => {
      const spans = spansOf(writing);
      return spans.length > 0 ? spans.join('; or ') : unfilled('candidates');
    },
  },
  eta: {
    asks: ['eta'],
    print: ({ facts }) => {
      const eta = clockOf(facts.eta);
      return eta ? clock(eta) : unfilled('eta');
    },
  },
};

function moment(
  { facts, now }: Writing,
  name: (date: Temporal.PlainDate, today: Temporal.PlainDate) => string,
): string {
  const date = dateOf(facts);
  const time = timeOf(facts);
  const day = date ? name(date, now.toPlainDate()) : blank('date');
  return time ? `${day}, ${clock(time)} (${zoneName(now)})` : day;
}

/** today at 2:00 PM (JST); tomorrow, Wednesday, November 25, 2:00 PM (JST). */
function relativeMoment(writing: Writing): string {
  return moment(writing, relativeDate).replace(/^today, /, 'today at ');
}

/** today at 2:00 PM; tomorrow, Wednesday, November 25, at 2:00 PM. Nobody says the time zone aloud. */
function spokenMoment({ facts, now }: Writing): string {
  const date = dateOf(facts);
  const time = timeOf(facts);
  const day = date ? relativeDate(date, now.toPlainDate()) : blank('date');
  if (!time) return day;
  return day === 'today' ? `${day} at ${clock(time)}` : `${day}, at ${clock(time)}`;
}

function spansOf({ facts, now }: Writing): readonly string[] {
  return (facts.candidates ?? []).flatMap((one) => candidateSpan(one, now.toPlainDate()) ?? []);
}
