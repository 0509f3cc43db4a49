// When a mail came, by what Gmail and Outlook show.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receivedAt } from '../../interview/received.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T09:00:00+09:00[Asia/Tokyo]');
const read = (text: string, at = now) =>
  receivedAt(text, at).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('A mail came', () => {
  test.each([
    // Gmail, by the title of its date and by what stands there.
    '2026年11月20日 10:15',
    '2026年11月20日(金) 10:15 (4 日前)',
    '2026/11/20 10:15',
    '11月20日(金) 10:15 (4 日前)',
    'Nov 20, 2026, 10:15 AM',
    'Nov 20, 2026, 10:15\u202fAM',
    'Fri, Nov 20, 10:15 AM (4 days ago)',
    'Fri, Nov 20, 2026 at 10:15 AM',
    '20 Nov 2026, 10:15',
    '２０２６年１１月２０日　１０：１５',
    // Outlook, above a message and in the header that it quotes.
    '2026年11月20日 (金) 10:15',
    '2026年11月20日 金曜日 午前 10:15',
    '金 2026/11/20 10:15',
    'Fri 11/20/2026 10:15 AM',
    'Fri 20/11/2026 10:15',
    'Fr, 20.11.2026 10:15',
    '金 11/20 10:15',
    'Friday, November 20, 2026 10:15 AM',
    '20 November 2026 10:15',
    'Fri, 20 Nov 2026 10:15:00 +0900',
    '2026-11-20 10:15',
    'Fri 10:15 AM',
    '金 10:15',
  ])('on 20 November at 10:15 when its date reads %s', (text) => {
    expect(read(text)).toBe('2026-11-20T10:15');
  });

  test.each([
    ['2026年11月20日 午後 10:15', '2026-11-20T22:15'],
    ['Nov 20, 2026, 12:05 AM', '2026-11-20T00:05'],
    ['Nov 20, 2026, 12:05 PM', '2026-11-20T12:05'],
    ['2026年11月20日', '2026-11-20T00:00'],
    ['8:40 (20 分前)', '2026-11-24T08:40'],
    ['8:40 AM (20 minutes ago)', '2026-11-24T08:40'],
    ['昨日 18:00', '2026-11-23T18:00'],
    ['Yesterday 6:00 PM', '2026-11-23T18:00'],
    ['Thu 12/11/2026 10:15', '2026-11-12T10:15'],
    ['Thu 11/12/2026 10:15 AM', '2026-11-12T10:15'],
    ['11/12/2026 10:15', '2026-11-12T10:15'],
    ['12/11/2026 10:15', '2026-11-12T10:15'],
    ['10. 11. 2026', '2026-11-24T09:00'],
  ])('by %s at %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('last year when its day is still to come in this one', () => {
    expect(read('12月20日(土) 10:15')).toBe('2025-12-20T10:15');
    expect(read('Dec 20, 10:15 AM')).toBe('2025-12-20T10:15');
  });

  test('this year on New Year’s Day, for a clock that is a day behind', () => {
    const eve = Temporal.ZonedDateTime.from('2026-12-31T23:59:00+09:00[Asia/Tokyo]');
    expect(read('1月1日(金) 0:01', eve)).toBe('2027-01-01T00:01');
  });

  test.each(['', 'いつか', 'Draft', '2026年13月40日', '2027年5月1日 10:15', '99:99', '0:61'])(
    'now when its date reads “%s”',
    (text) => {
      expect(receivedAt(text, now)).toEqual(now);
    },
  );

  test('in the zone of now', () => {
    const there = now.withTimeZone('America/New_York');
    expect(receivedAt('2026年11月20日 10:15', there).toString()).toBe(
      '2026-11-20T10:15:00-05:00[America/New_York]',
    );
  });

  test('never more than a day ahead of now, whatever stands there', () => {
    const words = fc.constantFrom(
      '2026',
      '11',
      '20',
      '年',
      '月',
      '日',
      '/',
      '.',
      ' ',
      ':',
      '金',
      'Nov',
      'PM',
      '午後',
      '31',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          const ahead = now.until(receivedAt(text, now)).total('hours');
          expect(ahead).toBeLessThanOrEqual(24);
        },
      ),
    );
  });
});
