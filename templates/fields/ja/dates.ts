// Japanese fields: when the interview is, seen from today, and when else the user could come.
import {
  candidateSpan,
  longDate,
  shortDate,
  spokenDate,
  spokenSpan,
  spokenTime,
} from '../../../interview/dates-ja.ts';
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
  unknown: '未定',
  'days-before': '数日前',
  'day-before': '前日',
  'same-day': '当日',
  missed: '当日',
  after: '後日',
};

export const dates: Fields = {
  いつ: {
    asks: ['date', 'time'],
    print: (writing) => {
      const time = clock(writing);
      if (time) return `${day(writing)}${time}より`;
      return day(writing) === '本日' ? '本日、' : `${day(writing)}に`;
    },
  },
  面接日時: { asks: ['date', 'time'], print: (writing) => day(writing) + clock(writing) },
  面接日: { asks: ['date'], print: (writing) => (dateOf(writing.facts) ? day(writing) : unfilled('date')) },
  時刻: { asks: ['time'], print: (writing) => clock(writing) || unfilled('time') },
  月日: {
    asks: ['date'],
    print: ({ facts, now }) => {
      const date = dateOf(facts);
      return date ? longDate(date, now.toPlainDate()).replace(/（.）/, '') : unfilled('date');
    },
  },
  短い日: {
    asks: ['date'],
    print: ({ facts }) => {
      const date = dateOf(facts);
      return date ? shortDate(date) : unfilled('date');
    },
  },
  短い日時: {
    asks: ['date', 'time'],
    print: (writing) => {
      const date = dateOf(writing.facts);
      const time = clock(writing);
      return (date ? shortDate(date) : blank('date')) + (time && ` ${time}`);
    },
  },
  時期: condition(phaseNames, ['date', 'time'], ({ facts, now }) => phaseOf(facts, now)),
  開始後: question(['date', 'time'], ({ facts, now }) => hasBegun(facts, now), 'はい'),
  経過: condition({ long: '長い', short: '短い' }, ['date'], ({ facts, now }) =>
    isLongSince(facts, now) ? 'long' : 'short',
  ),
  候補日: {
    asks: ['candidates'],
    print: ({ facts, now }) => {
      const spans = (facts.candidates ?? []).flatMap((one) => candidateSpan(one, now.toPlainDate()) ?? []);
      return spans.length > 0 ? spans.map((span) => `・${span}`).join('\n') : unfilled('candidates');
    },
  },
  話す候補日: {
    asks: ['candidates'],
    print: ({ facts, now }) => {
      const spans = (facts.candidates ?? []).flatMap((one) => spokenSpan(one, now.toPlainDate()) ?? []);
      return spans.length > 0
        ? spans.join('、').replace(/、(?=[^、]*$)/, '、または')
        : unfilled('candidates');
    },
  },
  到着見込み: {
    asks: ['eta'],
    print: ({ facts }) => {
      const eta = clockOf(facts.eta);
      return eta ? spokenTime(eta) : unfilled('eta');
    },
  },
};

function day({ facts, now }: Writing): string {
  const date = dateOf(facts);
  return date ? spokenDate(date, now.toPlainDate()) : blank('date');
}

function clock({ facts }: Writing): string {
  const time = timeOf(facts);
  return time ? spokenTime(time) : '';
}
