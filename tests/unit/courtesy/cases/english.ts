// Cases for rules X.
import type { RuleCases } from '../judge.ts';

const letter =
  'Dear Ms. Liu,\n\nI would like to withdraw from the interview on Friday, October 2.\n\nKind regards,\nTaro Yamada';

export const english = {
  X01: {
    bad: [
      { subject: 'Interview on Oct 2', body: letter },
      { subject: 'Withdrawal', body: letter, name: '山田 太郎' },
      { subject: 'Cancellation of the interview', body: 'I would like to withdraw.' },
    ],
    good: [
      { subject: 'Interview on Oct 12 – Withdrawal – Taro Yamada (Data Engineer)', body: letter },
      { subject: 'Withdrawal – Data Engineer interview', body: letter },
      { subject: 'Re: Your interview', body: letter },
      { subject: 'Cancellation of interview - Rina M.', body: 'I would like to withdraw.' },
      { subject: 'Withdrawal – Barista', body: letter, facts: { position: 'Barista' } },
    ],
  },
  X02: {
    bad: [
      'Dear [Interviewer Name],',
      'I would like to withdraw from the [Position] interview.',
      'Kind regards,\n[your name]',
    ],
    good: [
      'Dear Ms. Liu,',
      'I will join from [Meeting Room 5] as agreed [1].',
      'See [the company name](https://example.com) for more.',
      '> Dear [Candidate Name],',
    ],
  },
  X03: {
    bad: ['I can come on 10/11.', 'The interview is on 10/11/2026 as you wrote.'],
    good: [
      'I can come on November 10.',
      'You offer support 24/7, and I split it 50/50.',
      'See https://example.com/10/11 for the map.',
      'It takes 1/2 day.',
      'I scored 9/10 on the test you sent.',
      'On 2026-11-10 I can come.',
    ],
  },
  X04: {
    bad: [
      'I am sorry for this. I apologize for the trouble. Please accept my apologies.',
      {
        body: 'I apologise for my absence. I should have phoned, and I apologise for that too. Again, I apologise.',
        purpose: 'noshow-retry',
      },
      {
        body: 'I am sorry that I missed it. I am so sorry for the wait, and I am sorry to write late.',
        purpose: 'noshow-withdraw',
      },
      'I must withdraw because I moved, due to my job, and because of my family.',
      'My roof leaked on Monday. The plumber came on Tuesday, but had no parts. He ordered them. Now he can only come on Friday morning. I must be at home then.',
    ],
    good: [
      'I apologize for the trouble. I am sorry to write so late.',
      'My train has stopped. I will be late. I am sorry. I expect to arrive at 2:20 PM. Could you let me know whether I may still come?',
      {
        body: 'Please accept my apology. I apologise to the team, and I am sorry for the wait.',
        purpose: 'noshow-retry',
      },
      {
        body: 'I am sorry that I missed it. I apologise to the team. I apologise again.',
        purpose: 'noshow-withdraw',
      },
    ],
  },
  X05: {
    bad: [
      { body: 'The interview is at 2:00 PM on Friday.', facts: { isOnline: true } },
      'I confirm the online interview at 2:00 PM on Friday.',
    ],
    good: [
      { body: 'The interview is at 2:00 PM (JST) on Friday.', facts: { isOnline: true } },
      { body: 'The interview is at 2:00 PM on Friday.', facts: {} },
      { body: 'The interview at 2:00 PM replaces our Zoom call.', facts: { isOnline: false } },
      { body: 'I cannot join the interview today.', facts: { isOnline: true } },
    ],
  },
  X06: {
    bad: [
      'Hey Karen',
      'Please reply ASAP.',
      "I'm gonna be late.",
      'Pls let me know.',
      'FYI, I will be late.',
      'I completely messed up the time.',
      'My bad, I had the wrong day.',
      'I hope you guys understand.',
      'Yikes, I read the wrong day.',
      'It has been crazy busy here.',
      'Hope that is cool with you.',
      'Sorry, super busy this week.',
    ],
    good: [
      'Hi Karen',
      'I study PLS regression in Heyford.',
      'I enjoyed the cool weather, with your team.',
      'The guys at the workshop were kind.',
      'I made a mess of my notes and read the wrong day.',
      { body: 'I applied to hey, Inc. last month.', facts: { company: 'hey, Inc.' } },
    ],
  },
} satisfies Record<string, RuleCases>;
