// Which of an English mail's dates and times is the interview's.
import { describe, expect, test } from 'vitest';
import { reading, times } from './reading.ts';

describe('In an English mail, the interview is', () => {
  test.each([
    // Several zones.
    ['Date: 18 November 2026\nTime: 08:00 - 08:30 GMT (17:00 - 17:30 JST)', '2026-11-18 17:00-17:30'],
    ['Date: 18 November 2026\nTime: 5:00 PM PST / JST 10:00 AM', '2026-11-18 10:00'],
    ['Time: Nov 18, 2026 10:00 Osaka, Sapporo, Tokyo - 10:45', '2026-11-18 10:00-10:45'],
    ['Time: Nov 18, 2026 10:00 AM (Japan Standard Time) - 10:45 AM', '2026-11-18 10:00-10:45'],
    // The rows of a visit.
    [
      'Your day with us is Wednesday, November 18:\n\n09:15 Welcome coffee\n09:30 Sample lesson\n10:30-11:15 Interview with the principal\n11:15 Campus tour',
      '2026-11-18 10:30-11:15',
    ],
    [
      'Wednesday, November 18th:\n- 1:00 PM  Visitor pass at the gate\n- 1:15 PM - 3:00 PM  Panel interview\n- 3:00 PM  Plant walk',
      '2026-11-18 13:15-15:00',
    ],
    [
      'Wednesday, November 18\n9:00am - 9:30am (JST) First-Line Manager Interview\n10:00am - 11:00am (JST) Pairing Interview',
      '2026-11-18 09:00-09:30',
    ],
    ['Your trial shift is on Wednesday 18 November from 8am till 11am.', '2026-11-18 08:00-11:00'],
    [
      'Further to your letter dated 20 October, please attend for interview at 3.00 p.m. on Wednesday, 18th November.',
      '2026-11-18 15:00',
    ],
    ['[Date] Nov 18, 2026 (Wed.)\n[Time] 13:30 - 14:30', '2026-11-18 13:30-14:30'],
    [
      'We would like to see you on Wednesday 18 November. Please arrive at 1.45pm for a 2pm start; we should be finished by 3.15pm.',
      '2026-11-18 14:00-15:15',
    ],
    ["I've booked 18 November at 9.00 CET, which should be 17.00 for you in Tokyo.", '2026-11-18 17:00'],
    [
      'Interviews are held on Tuesday 17 and Wednesday 18 November and you are down for 11.30 on the 18th.',
      '2026-11-18 11:30',
    ],
    [
      'I will not be able to hold our interview tomorrow at 10. May I suggest Wednesday 18 November, same time?',
      '2026-11-18 10:00',
    ],
    ['(1) 11/18 (Wed) 10:00~11:00\nDeadline for reply: 11/12 (Thu)', '2026-11-18 10:00-11:00'],
    ['I could call you on November 18 between 1pm and 3pm.', '2026-11-18'],
    [
      'We would like to meet you on Wednesday, November 18. Would 11am or 3pm suit you better?',
      'one of 2026-11-18 11:00, 2026-11-18 15:00',
    ],
    ['Is November 18 possible, say 2 or 3ish?', '2026-11-18'],
    ['Day/Date: Wednesday / 18 November 2026\nTime: 1600hrs (Tokyo time)', '2026-11-18 16:00'],
    ['Swing by the shop sunday 10ish and we talk.', '2026-11-08 10:00'],
    [
      'Could you do your interview at 4pm instead of 2pm on Wednesday, November 18? If not, we can look at Friday.',
      '2026-11-18 16:00',
    ],
    ['Your interview on Nov 18 has been moved from 2 pm to 4 pm.', '2026-11-18 16:00'],
    ['Please come on Nov 18 at 4 pm instead of 2 pm.', '2026-11-18 16:00'],
    // Short labels.
    ['On: Wednesday 18 November\nAt: 10.00 to 10.40\nIn: Linden Hall, Room 2', '2026-11-18 10:00-10:40'],
    ['1. Date and time: November 18 (Wed), 13:40 to 14:20\n2. Slides: November 16', '2026-11-18 13:40-14:20'],
  ])('%j: %s', (body, read) => {
    expect(times(body)).toBe(read);
  });
});

test('A time of another zone alone is not taken as it is', () => {
  const { time } = reading('Your interview is on November 18 at 9:00 AM PST.');
  expect(time).toMatchObject({ value: '09:00', isSure: false });
});

describe('An old day gives way to the new one', () => {
  test.each([
    'Your interview has been moved from Tuesday 10 November to Wednesday 18 November at 2 pm.',
    'We have had to postpone your interview from Nov 10 to Nov 18 at 2 pm.',
    'The interview planned for Nov 10 at 11:00 will now take place on Nov 18 at 14:00.',
    'Instead of Nov 10, could you come on Nov 18 at 14:00?',
    'Can we meet on Nov 18 at 14:00 instead of Nov 10?',
    'Sorry, Nov 10 at 11:00 no longer works for us. The new date is Nov 18 at 14:00.',
    'Your interview on Nov 10 is being rescheduled for Nov 18, 14:00.',
    'Please note the change from Nov 10, 11:00 to Nov 18, 14:00.',
    'Originally: Nov 10, 11:00\nNew: Nov 18, 14:00',
  ])('%j', (body) => {
    expect(times(body)).toBe('2026-11-18 14:00');
  });
});

describe('No interview is left when', () => {
  test.each([
    'Unfortunately your interview on Nov 18 at 10:00 has had to be cancelled.',
    'I regret that the interview on Nov 18 will not take place.',
    'We are unable to go ahead with your interview on Nov 18 at 10:00.',
    'Your interview on Nov 18 at 10:00 will have to be postponed; a new date will follow.',
  ])('%j', (body) => {
    expect(times(body)).toBe('none');
  });

  test('but it is when they only say how one could cancel it', () => {
    expect(times('See you on Nov 18 at 10:00. The interview can be cancelled on our website.')).toBe(
      '2026-11-18 10:00',
    );
  });
});

describe('Nothing else that an English mail dates is taken for it', () => {
  const interview = 'We would like to meet you on Wednesday, November 18 at 2pm.';
  test.each([
    'Thank you for your application of 2 November.',
    'Following your email dated November 20 we looked at your file.',
    'Applications close on 30 November 2026.',
    'The vacancy closes at noon on 12 November.',
    'Please send the slides by noon, November 12 (Thu).',
    'Please complete the attached test by 6 pm on Friday, November 13.',
    'Kindly let us know no later than close of business on November 10.',
    'Term begins on 1 December.',
    'Expected start: December 1, 2026',
    'The position starts on December 1.',
    'Our office is closed from 24 December until 4 January.',
    'You will hear from us by November 25.',
    'We will notify all candidates on November 25.',
    'This link expires on November 30.',
    'The link is valid until November 30, 23:59.',
    'Thanks for your time on the phone last Friday.',
    'It was great to meet you on Friday.',
    'Lovely speaking with you on Tuesday.',
    'Following our conversation on Tuesday, here is what comes next.',
  ])('%j', (sentence) => {
    expect(times(`${interview}\n\n${sentence}`)).toBe('2026-11-18 14:00');
    expect(times(sentence)).toBe('none');
  });
});
