// What an English mail calls days, people, stages and reasons.
import { describe, expect, test } from 'vitest';
import {
  candidateSpan,
  clock,
  longDate,
  onDay,
  relativeDate,
  shortDate,
  zoneName,
} from '../../interview/dates-en.ts';
import { personName, signatureLines } from '../../interview/people-en.ts';
import { concession, faultSentence, reasonAnswer, reasonClause } from '../../interview/reason-en.ts';
import { roundName } from '../../interview/round-en.ts';
import type { Writing } from '../../templates/field.ts';
import { fields } from '../../templates/fields/en.ts';
import { applicant, at, interview, moments, writing } from './writing.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const today = day('2026-11-25');

describe('A date in an English mail', () => {
  test('spells out month and weekday, and the year only when it is another', () => {
    expect(longDate(day('2026-12-01'), today)).toBe('Tuesday, December 1');
    expect(longDate(day('2027-01-08'), today)).toBe('Friday, January 8, 2027');
    expect(shortDate(day('2026-12-01'))).toBe('Dec 1');
  });

  test.each([
    ['2026-11-25', 'today'],
    ['2026-11-26', 'tomorrow, Thursday, November 26'],
    ['2026-11-24', 'yesterday, Tuesday, November 24'],
    ['2026-11-30', 'Monday, November 30'],
  ])('%s, seen from 25 November: %s', (date, said) => {
    expect(relativeDate(day(date), today)).toBe(said);
  });

  test.each([
    ['2026-11-25', 'today'],
    ['2026-11-26', 'tomorrow'],
    ['2026-11-24', 'yesterday'],
    ['2026-11-30', 'on Monday, November 30'],
    ['2027-01-08', 'on Friday, January 8, 2027'],
  ])('%s, when something happens then: %s', (date, said) => {
    expect(onDay(day(date), today)).toBe(said);
  });

  test.each([
    ['00:05', '12:05 AM'],
    ['09:00', '9:00 AM'],
    ['12:00', '12:00 PM'],
    ['14:30', '2:30 PM'],
  ])('%s is %s', (time, written) => {
    expect(clock(Temporal.PlainTime.from(time))).toBe(written);
  });

  test('the zone is named', () => {
    expect(zoneName(at('2026-11-25T10:00'))).toBe('JST');
    expect(zoneName(at('2026-11-25T10:00').withTimeZone('-05:00'))).toBe('UTC-5');
    expect(zoneName(at('2026-11-25T10:00').withTimeZone('+05:30'))).toBe('UTC+5:30');
    expect(zoneName(at('2026-11-25T10:00').withTimeZone('UTC'))).toBe('UTC');
  });

  test('a span in which the user could come', () => {
    const date = '2026-11-30';
    expect(candidateSpan({ date, time: '10:00', endTime: '17:00' }, today)).toBe(
      'Monday, November 30, 10:00 AM to 5:00 PM',
    );
    expect(candidateSpan({ date, time: '10:00' }, today)).toBe('Monday, November 30, from 10:00 AM');
    expect(candidateSpan({ date, endTime: '12:00' }, today)).toBe('Monday, November 30, until 12:00 PM');
    expect(candidateSpan({ date }, today)).toBe('Monday, November 30, any time');
    expect(candidateSpan({ date: 'soon' }, today)).toBeUndefined();
  });
});

describe('People', () => {
  test('keep the name that the user wrote; a Japanese one its 様', () => {
    expect(personName('Ms. Ito')).toBe('Ms. Ito');
    expect(personName('佐藤さん')).toBe('佐藤様');
    expect(personName('採用ご担当者様')).toBeUndefined();
    expect(personName(' ')).toBeUndefined();
  });

  test('sign with a number that can be dialled from abroad', () => {
    expect(signatureLines(applicant, 'career')).toEqual([
      '山田太郎',
      '+81 90-1234-5678',
      'taro.yamada@example.com',
    ]);
    expect(signatureLines(applicant, 'career', 'plain')).toEqual(signatureLines(applicant, 'career'));
    expect(signatureLines(applicant, 'career', 'none')).toEqual([]);
  });
});

test.each([
  ['一次面接', 'first interview'],
  ['最終面接', 'final interview'],
  ['会社説明会', 'information session'],
  ['second-round interview', 'second-round interview'],
  ['採用試験', undefined],
  [undefined, undefined],
])('The stage %s: %s', (round, name) => {
  expect(roundName(round)).toBe(name);
});

describe('A reason', () => {
  test.each([
    ['my train has stopped', ', because my train has stopped', 'Although my train has stopped,'],
    ['Because I have a fever.', ', because I have a fever', 'Although I have a fever,'],
    ['a sudden fever', ', due to a sudden fever', 'It was due to a sudden fever, but'],
    ['due to a family emergency', ', due to a family emergency', 'It was due to a family emergency, but'],
    ['JR was delayed', ', because JR was delayed', 'Although JR was delayed,'],
    ['an exam I can’t miss', ', due to an exam I can’t miss', 'It was due to an exam I can’t miss, but'],
  ])('in own words: “%s”', (ownReason, because, although) => {
    const facts = { reason: 'own', ownReason } as const;
    expect([reasonClause(facts), concession(facts)]).toEqual([because, although]);
  });

  test('from the list, in each place', () => {
    expect(reasonClause({ reason: 'illness' })).toBe(', as I am unwell');
    expect(concession({ reason: 'illness' })).toBe('Although I was unwell,');
    expect(reasonAnswer({ reason: 'illness' })).toBe('I’m unwell.');
    expect(faultSentence({ reason: 'mistake' })).toMatch(/my mistake\.$/);
    expect(concession({ reason: 'mistake' })).toBe('');
    expect([reasonClause({ reason: 'none' }), reasonClause({ reason: 'own', ownReason: ' .' })]).toEqual([
      '',
      '',
    ]);
  });
});

describe('A field', () => {
  const print = (name: string, changed: Partial<Writing> = {}) => `${fields[name]?.print(writing(changed))}`;

  test.each([
    ['same-day', 'today at 2:00 PM'],
    ['day-before', 'tomorrow, Wednesday, November 25, at 2:00 PM'],
    ['days-before', 'Wednesday, November 25, at 2:00 PM'],
  ] as const)('says when on the phone, without the time zone: %s', (phase, said) => {
    expect(print('spoken_when', { now: at(moments[phase]) })).toBe(said);
  });

  test('says when without a time, and marks an untold date', () => {
    const { time, ...dated } = interview;
    expect(print('spoken_when', { facts: dated })).toBe('Wednesday, November 25');
    expect(print('spoken_when', { facts: { time } })).toBe('〔interview date〕, at 2:00 PM');
    expect(print('on_day', { facts: dated })).toBe('on Wednesday, November 25');
    expect(print('on_day', { facts: {} })).toBe('on 〔interview date〕');
  });

  test('gives a reason without its comma, or none', () => {
    expect(print('because', { facts: { reason: 'illness' } })).toBe('as I am unwell');
    expect(print('because', { facts: { reason: 'considered' } })).toBe('after careful consideration');
    expect(print('because', { facts: {} })).toBe('null');
  });

  test('knows who has accepted another offer', () => {
    expect(print('elsewhere', { facts: { reason: 'offer' } })).toBe('yes');
    expect(print('elsewhere', { facts: { reason: 'considered' } })).toBe('null');
  });
});
