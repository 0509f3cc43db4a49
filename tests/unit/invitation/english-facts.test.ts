// The job, the place and the telephone number of English mails.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

describe('The job in an English mail', () => {
  test.each([
    ['', 'Re: Saturday staff', 'Saturday staff'],
    ['', 'Re: Chat about the archivist post', 'archivist'],
    ['Topic: 2nd interview (Overseas Sales)', '', 'Overseas Sales'],
    ['What: Interview - Payroll Clerk', '', 'Payroll Clerk'],
    ['Your interview is for the Payroll Clerk opening.', '', 'Payroll Clerk'],
    ['They would like to interview you for their Import Planner position.', '', 'Import Planner'],
    ['', 'RE: Night Porter - interview', 'Night Porter'],
    ['', 'kitchen job', 'kitchen'],
    ['', 'Pharmacist', 'Pharmacist'],
    ['', 'Assessment Day - Cabin Crew', 'Cabin Crew'],
    ['', 'Baker trial shift', 'Baker'],
  ])('%j, subject %j: %s', (body, subject, position) => {
    expect(reading(body, { subject }).position?.value).toBe(position);
  });

  test.each([
    ['The interview will take place in Building 2, Room Sumire.', ''],
    ['The interview is held in Conference Room B.', ''],
    ['', 'Written task before the interview'],
    ['', 'Directions to your interview'],
    ['', 'Getting ready for your interview'],
    ['', 'Thank you for your interview'],
    ['', 'See you at the interview'],
    ['', 'Your visit and interview'],
    ['Thank you for your lovely letter.', ''],
    ['Here is a reminder about your order.', ''],
    ['', 'Interview tomorrow - change of room'],
    ['', 'Your new job'],
    ['', 'Final interview for FY2027 new graduates'],
    ['I have come down with a fever.', ''],
    ['', 'Notice of Second Interview'],
    ['', 'Entretien / Interview'],
    ['', 'Reminder'],
    ['', 'In-person interview details'],
    ['', 'Second-round interview schedule'],
  ])('none in %j, subject %j', (body, subject) => {
    expect(reading(body, { subject }).position).toBeUndefined();
  });
});

describe('The place in an English mail', () => {
  test.each([
    ["We'll sit at the rooftop bar, just take the lift.", 'the rooftop bar'],
    ['Please come to the garden terrace of the hotel.', 'the garden terrace of the hotel'],
    [
      '- 1:00 PM  Visitor pass at the main gate\n- 1:15 PM  Interview\n\nThe interview will take place in Building 2, Room Sumire.',
      'Building 2, Room Sumire',
    ],
    ['Please sign in at the reception desk. The interview is in the Oak Room.', 'the Oak Room'],
    ['The shop is on the 2nd floor above the bank.', 'the 2nd floor above the bank'],
    [
      'You will be meeting Ms. Arai on the 12th floor of the Shinwa Building.',
      'the 12th floor of the Shinwa Building',
    ],
    ['It will be held in Room 804 instead of Room 301.', 'Room 804'],
    ["You'll find us on Level 8 of the Hibiya Exchange building.", 'Level 8 of the Hibiya Exchange building'],
    ["We're the tiny shop behind the station.", 'the tiny shop behind the station'],
    ['The meeting will be at our office in Aoyama.', 'our office in Aoyama'],
    ['Just swing by the shop sunday if you like.', 'the shop'],
    ['Place is same: Head office 3F', 'Head office 3F'],
    ['Place: Naranoki K.K. Factory No.2, Conference room', 'Naranoki K.K. Factory No.2, Conference room'],
    ['Same place as ever (our studio on Plum Street).', 'our studio on Plum Street'],
    ['Place: Head office 5F (Please come to the reception)', 'Head office 5F'],
    ['Please get off at the second station.', undefined],
    ['Please leave your bag in the locker room.', undefined],
  ])('%j: %s', (body, place) => {
    expect(reading(`See you on Wednesday, November 18 at 1pm.\n\n${body}`).place?.value).toBe(place);
  });
});

test('The place behind the time of one line', () => {
  expect(
    reading('Panel interview, Wednesday 18 November, 14:00-15:30, Naranoki Inc., Ueda site, Building C.')
      .place?.value,
  ).toBe('Naranoki Inc., Ueda site, Building C');
  expect(reading('November 18 (Wed) from 13:00 at our head office (2F)').place?.value).toBe(
    'our head office (2F)',
  );
});

test('A video that the applicant sent makes no interview by video', () => {
  expect(reading('Loved your video! Come by on Nov 18 at 2pm.').isOnline?.value).not.toBe(true);
  expect(reading('We will talk by video on Nov 18 at 2pm.').isOnline?.value).toBe(true);
});

describe('The applicant’s own number is none to call', () => {
  test.each([
    'I will call you at 090-0000-0001 (the number on your resume).',
    'We will ring you on 090-0000-0001.',
    'Please confirm that 080-0000-0001 is the best number to reach you on.',
    'We have your mobile as 090-0000-0001. Is that right?',
    "We'll phone 090-0000-0001, the number you gave us.",
    'Could you confirm that we can reach you on +81 90-0000-0001?',
  ])('%s', (body) => {
    expect(reading(body).phone).toBeUndefined();
  });

  test('while theirs is', () => {
    expect(reading('Please dial in 5 minutes before.\nMy mobile: 03-0000-0001').phone?.value).toBe(
      '03-0000-0001',
    );
    expect(reading('Tel. 0956 00 0001').phone?.value).toBe('0956 00 0001');
    expect(reading('You can reach us on 03-0000-0001.').phone?.value).toBe('03-0000-0001');
    expect(reading('Call me on your way: 03-0000-0001.').phone?.value).toBe('03-0000-0001');
  });
});
