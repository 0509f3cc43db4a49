// An invitation whose body is the text of its calendar file.
import { expect, test } from 'vitest';
import { reading, times } from './reading.ts';

const event = (start: string, end: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:20261105T0100-4410@naranoki.example.com',
    'DTSTAMP:20261105T010000Z',
    `DTSTART${start}`,
    `DTEND${end}`,
    // A title names a job, the people or a room: nobody can tell which.
    'SUMMARY:Interview - Aozora Room (Naranoki Foods K.K.)',
    'LOCATION:Kobe Office\\, Room 2A',
    'ORGANIZER;CN=Mei Saeki:mailto:mei@naranoki.example.com',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

test.each([
  ["in Japan's zone", ';TZID=Asia/Tokyo:20261118T153000', ';TZID=Asia/Tokyo:20261118T161500'],
  ['without a zone', ':20261118T153000', ':20261118T161500'],
  ['in UTC', ':20261118T063000Z', ':20261118T071500Z'],
  ['in another zone', ';TZID=Asia/Singapore:20261118T143000', ';TZID=Asia/Singapore:20261118T151500'],
])('Reads an iCalendar text %s', (_, start, end) => {
  const body = event(start, end);
  const { place, position, company } = reading(body, { subject: 'invite.ics' });
  expect(times(body)).toBe('2026-11-18 15:30-16:15');
  expect([place?.value, position?.value, company?.value]).toEqual([
    'Kobe Office, Room 2A',
    undefined,
    'Naranoki Foods K.K.',
  ]);
});
