import { describe, expect, test } from 'vitest';
import { isLongSince, phaseOf } from '../../interview/phase.ts';
import { at } from './writing.ts';

const interview = { date: '2026-11-25', time: '14:00' };

describe('Where now stands against an interview on 25 November at 14:00', () => {
  test.each([
    ['two days before, however late it is', '2026-11-23T23:59', 'days-before'],
    ['the day before, from midnight', '2026-11-24T00:00', 'day-before'],
    ['the day before, until midnight', '2026-11-24T23:59', 'day-before'],
    ['the same day, from midnight', '2026-11-25T00:00', 'same-day'],
    ['the same day, a minute before it starts', '2026-11-25T13:59', 'same-day'],
    ['missed from the minute that it starts', '2026-11-25T14:00', 'missed'],
    ['missed until the day ends', '2026-11-25T23:59', 'missed'],
    ['after, from the next midnight', '2026-11-26T00:00', 'after'],
    ['after, a year later', '2027-11-25T13:00', 'after'],
  ] as const)('%s', (_, now, phase) => {
    expect(phaseOf(interview, at(now))).toBe(phase);
  });

  test('New Year doesn’t part an interview from its eve', () => {
    expect(phaseOf({ date: '2027-01-01', time: '09:00' }, at('2026-12-31T20:00'))).toBe('day-before');
    expect(phaseOf({ date: '2026-12-31' }, at('2027-01-01T00:00'))).toBe('after');
  });

  test('without a time, the whole day still lies before the interview', () => {
    expect(phaseOf({ date: '2026-11-25' }, at('2026-11-25T23:59'))).toBe('same-day');
    expect(phaseOf({ date: '2026-11-25', time: '25:00' }, at('2026-11-25T23:59'))).toBe('same-day');
  });

  test('an event from midnight to midnight is a whole day, not an interview at midnight', () => {
    const wholeDay = { date: '2026-11-25', time: '00:00', endTime: '23:59' };
    expect(phaseOf(wholeDay, at('2026-11-25T10:00'))).toBe('same-day');
    expect(phaseOf({ ...wholeDay, endTime: '00:00' }, at('2026-11-25T10:00'))).toBe('same-day');
    expect(phaseOf({ ...wholeDay, endTime: '01:00' }, at('2026-11-25T10:00'))).toBe('missed');
    expect(phaseOf({ date: '2026-11-25', time: '00:00' }, at('2026-11-24T23:59'))).toBe('day-before');
  });

  test('silence is long from the seventh day on', () => {
    expect(isLongSince(interview, at('2026-12-01T23:59'))).toBe(false);
    expect(isLongSince(interview, at('2026-12-02T00:00'))).toBe(true);
    expect(isLongSince({}, at('2026-12-02T00:00'))).toBe(false);
  });

  test.each([undefined, '', '来週の水曜', '2026-02-30', '2026-13-01'])(
    'a date that is none (%s) leaves it unknown',
    (date) => {
      expect(phaseOf(date === undefined ? {} : { date }, at('2026-11-25T10:00'))).toBe('unknown');
    },
  );

  test('the day turns at midnight in the interview’s time zone, not in the traveller’s', () => {
    const now = Temporal.ZonedDateTime.from('2026-11-24T16:00[UTC]').withTimeZone('Asia/Tokyo');
    expect(phaseOf(interview, now)).toBe('same-day');
  });
});
