// The guide in English.
import type { GuideWords } from './words.ts';

export const en: GuideWords = {
  title: 'Getting in touch',
  lead: 'Not being able to go, or not having gone, happens to people. It isn’t too late to write.',
  sections: [
    {
      id: 'late',
      title: 'Why a late word still helps',
      paragraphs: [
        'Without a word they wait, and wonder whether something has happened to you. One line lets them stop waiting and go on.',
        'The longer it takes, the harder it feels to write. For the reader, though, a mail days later is far better than none. No long excuses: that you didn’t come, that you’re sorry, and what you’d like now. That is enough.',
      ],
    },
    {
      id: 'cost',
      title: 'What can happen if you say nothing',
      paragraphs: ['None of this is certain, and a word from you can change much of it.'],
      points: [
        'The application may end there.',
        'It may stay on record, and may affect a later application to the same company or its group.',
        'If you applied through an agency, it may put you forward less readily.',
        'Someone has kept time and a room free, and waits.',
      ],
    },
    {
      id: 'call',
      title: 'How to phone',
      paragraphs: ['When the interview is today or tomorrow, a call is surest. It takes a minute or two.'],
      cases: [
        {
          when: 'Before',
          what: 'A quiet place; the company’s name, the contact’s name, the interview’s date and time at hand. You may simply read out the script in the Phone tab. Unless it’s urgent, avoid the first minutes of the day and lunchtime.',
        },
        {
          when: 'On the phone',
          what: 'Your name, then what it is about, then one apology. A reason only if they ask, in one sentence. Let them hang up first.',
        },
        {
          when: 'The person is out',
          what: 'Ask when they will be back and call again. If there is no time left, leave a message and send the mail too.',
        },
        {
          when: 'Voicemail',
          what: 'Your name, the interview’s date and time, what it is about, your number, slowly. Then send the mail as well.',
        },
        { when: 'You can’t speak', what: 'Mail first, and say that you will call later.' },
      ],
    },
    {
      id: 'missed',
      title: 'If the time has passed and you didn’t go',
      points: [
        'On the same day: phone first. If nobody answers, mail at once.',
        'From the next day on, a mail alone will do. A call beside it says more.',
        'Say in the first sentence that you didn’t come and didn’t let them know, and that you are sorry.',
        'One sentence of reason at most, and only the truth. You needn’t give one.',
        'Say whether you withdraw or would like another chance. If you ask for one, leave the decision to them.',
        'Whether they answer or not, you have said it, and that closes it.',
      ],
    },
    {
      id: 'next',
      title: 'Before you apply next time',
      points: [
        'Ask yourself whether you’d really go, and whether the conditions are workable.',
        'Choose a day with room before and after it.',
        'Answer with the date and time repeated, and put it into your calendar.',
        'When doubts come, speak up before the interview: withdrawing or asking for another day is all right.',
        'Being afraid of interviews is nothing odd. Saying that you can’t come is a proper answer.',
      ],
    },
  ],
};
