import { describe, expect, test } from 'vitest';
import { adviceFor, type Circumstances } from '../../interview/advice.ts';
import type { Facts } from '../../interview/facts.ts';
import { at } from './writing.ts';

/** The level, and when to phone where that isn't now. */
function advice(facts: Facts, now: string, around: Circumstances = {}): readonly (string | undefined)[] {
  const { level, callAt } = adviceFor(facts, at(now), around);
  return [level, callAt?.toPlainDateTime().toString({ smallestUnit: 'minute' })];
}

// 2026-11-27 is a Friday; Monday the 23rd is a holiday.
const interview = { date: '2026-11-27', time: '14:00' };

describe('Whether to phone about an interview on Friday at 14:00', () => {
  test.each([
    ['72 hours before, a mail is enough', '2026-11-24T14:00', 'mail', undefined],
    ['a minute later, call if no answer comes', '2026-11-24T14:01', 'call-if-silent', '2026-11-26T12:00'],
    ['the day before in the morning, a call is surer', '2026-11-26T09:00', 'phone-is-safer', undefined],
    [
      'the day before after noon, at lunch, call first at one',
      '2026-11-26T12:00',
      'call-first',
      '2026-11-26T13:00',
    ],
    ['the day before in the afternoon, call first', '2026-11-26T14:00', 'call-first', undefined],
    ['the day before near closing, rather now than never', '2026-11-26T17:30', 'call-first', undefined],
    [
      'the evening before, mail, then call when they open',
      '2026-11-26T18:00',
      'mail-then-call',
      '2026-11-27T09:15',
    ],
    ['past midnight', '2026-11-27T00:00', 'mail-then-call', '2026-11-27T09:15'],
    ['early that day', '2026-11-27T08:59', 'mail-then-call', '2026-11-27T09:15'],
    ['that day, no hour is too busy', '2026-11-27T12:30', 'call-first', undefined],
    ['until it starts', '2026-11-27T13:59', 'call-first', undefined],
    ['once it has started, now', '2026-11-27T14:00', 'call-now', undefined],
    ['that night, mail, then call when they open', '2026-11-27T23:00', 'mail-then-call', '2026-11-30T09:15'],
    ['on the weekend after', '2026-11-28T11:00', 'mail-then-call', '2026-11-30T09:15'],
    ['on the next working day', '2026-11-30T10:00', 'call-now', undefined],
    ['after a week, a mail of apology stands on its own', '2026-12-04T10:00', 'phone-is-safer', undefined],
  ])('%s', (_, now, level, callAt) => {
    expect(advice(interview, now)).toEqual([level, callAt]);
  });
});

describe('Whether to phone', () => {
  test('around its start somebody is there for it, on a Sunday evening too', () => {
    const sunday = { date: '2026-11-29', time: '20:00' };
    expect(advice(sunday, '2026-11-29T18:30')).toEqual(['call-first', undefined]);
    expect(advice(sunday, '2026-11-29T21:00')).toEqual(['call-now', undefined]);
    expect(advice(sunday, '2026-11-29T09:30')).toEqual(['mail-then-call', '2026-11-29T17:00']);
  });

  test('holidays, Golden Week and the year’s turn are nights that last for days', () => {
    const later = 'mail-then-call';
    expect(advice({ date: '2026-11-24', time: '15:00' }, '2026-11-23T13:00')).toEqual([
      later,
      '2026-11-24T09:15',
    ]);
    expect(advice({ date: '2026-05-01', time: '10:00' }, '2026-05-02T10:00')).toEqual([
      later,
      '2026-05-07T09:15',
    ]);
    expect(advice({ date: '2026-12-28', time: '10:00' }, '2026-12-29T10:00')).toEqual([
      later,
      '2027-01-04T09:15',
    ]);
  });

  test('a shop answers on a Saturday; an office doesn’t', () => {
    const saturday = '2026-11-28T15:00';
    expect(advice({ date: '2026-11-29' }, saturday, { trade: 'cafe' })).toEqual(['call-first', undefined]);
    expect(advice({ date: '2026-11-29' }, saturday)).toEqual(['mail-then-call', '2026-11-30T09:15']);
  });

  test('one level more when they have only ever phoned', () => {
    const raised = (now: string) => advice(interview, now, { isPhoneOnly: true })[0];
    expect(raised('2026-11-20T10:00')).toBe('call-if-silent');
    expect(raised('2026-11-25T10:00')).toBe('phone-is-safer');
    expect(raised('2026-11-26T10:00')).toBe('call-first');
    expect(raised('2026-11-27T10:00')).toBe('call-first');
  });

  test('an offer is declined by phone first; thanks need no call', () => {
    expect(advice({}, '2026-11-27T10:00', { purpose: 'offer-decline' })).toEqual(['call-first', undefined]);
    expect(advice(interview, '2026-11-27T16:00', { purpose: 'thanks' })).toEqual(['mail', undefined]);
  });

  test('without a time the day itself decides', () => {
    const day = { date: '2026-11-27' };
    expect(advice(day, '2026-11-24T08:00')[0]).toBe('mail');
    expect(advice(day, '2026-11-25T08:00')[0]).toBe('call-if-silent');
    expect(advice(day, '2026-11-27T16:00')[0]).toBe('call-first');
    expect(advice(day, '2026-11-27T20:00')[0]).toBe('mail-then-call');
  });

  test('without a date a mail is never held back', () => {
    expect(advice({}, '2026-11-27T10:00')).toEqual(['mail', undefined]);
  });
});
