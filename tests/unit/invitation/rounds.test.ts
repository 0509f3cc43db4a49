// Which stage of the selection the interview is.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

/** 最終面接, 最終面接? where it is for the user to confirm, or 'none'. */
function round(body: string, subject = 'ご連絡'): string {
  const read = reading(body, { subject }).round;
  return read ? `${read.value}${read.isSure ? '' : '?'}` : 'none';
}

const day = '日時：11月18日（水）14:00～15:00';

describe('The round', () => {
  test.each([
    ['一次面接のご案内', '', '一次面接'],
    ['【最終面接】日程のご案内', '', '最終面接'],
    ['Your final interview with Hoshizora Inc.', '', 'final interview'],
    ['面接のご案内', '', 'none'],
    ['一次面接（個別面接）のご案内', day, '一次面接'],
    // Named with the day.
    ['一次面接の結果と二次面接のご案内', '二次面接：11月18日（水）14:00～', '二次面接'],
    [
      '選考について',
      '先日は一次面接にお越しいただきありがとうございました。\n最終面接日時：11月18日（水）14:00',
      '最終面接',
    ],
    ['選考について', `一次面接は通過です。\n\n＜最終面接＞\n${day}\n場所：本社`, '最終面接'],
    ['選考について', `二次面接に合格されました。\n\n最終面接\n${day}`, '最終面接'],
    [
      '二次面接のご案内',
      '11月18日（水）14:00からの二次面接、お待ちしております。その後の最終面接は12月です。',
      '二次面接',
    ],
    ['選考について', '一次面接：11月18日（水）14:00〜\n二次面接：11月25日（水）の予定', '一次面接'],
    // Of several, those that are over or far off don't count.
    ['一次面接の結果と二次面接のご案内', day, '二次面接'],
    ['一次面接通過のご連絡', `次は二次面接です。\n\n${day}`, '二次面接'],
    [
      '次回選考のご案内',
      `一次面接ではお世話になりました。二次面接を次のとおり行います。\n\n${day}`,
      '二次面接',
    ],
    ['一次面接のご案内', `${day}\n\n合格された方には二次面接をご案内します。`, '一次面接'],
    ['一次面接のご案内', `${day}\n\n二次面接の日程は後日ご連絡します。`, '一次面接'],
    [
      '二次面接のご案内',
      `先日実施いたしました第1次面接につきましては、ありがとうございました。\n\n${day}`,
      '二次面接',
    ],
    ['面接のご案内', 'ご予約いただいた一次面接の日時を変更します。11月18日（水）14:00', '一次面接'],
    ['面接のご案内', `お越しいただいた一次面接に続き、最終面接を行います。\n\n${day}`, '最終面接'],
    ['Re: 一次面接のご案内', `一次面接は合格です。次は最終面接です。\n\n${day}`, '最終面接'],
    ['Re: 一次面接のご案内', `一次面接では楽しいお話をありがとうございました。\n\n${day}`, '一次面接?'],
    ['一次面接の結果と最終面接候補日のご案内', '・11/18（水）10:00\n・11/19（木）10:00', '最終面接'],
    ['一次面接のご案内', `${day}\n\n一次面接の結果は一週間以内にご連絡いたします。`, '一次面接'],
    ['一次面接のご案内', `${day}\n\n一次面接の合否につきましては、後日メールでお知らせします。`, '一次面接'],
    ['一次面接のご案内', `${day}\n\n一次面接の際は履歴書をお持ちください。`, '一次面接'],
    ['一次面接のご案内', `${day}\n\n一次面接では簡単な自己紹介をお願いします。`, '一次面接'],
    ['選考のご案内', `一次面接の折は大変お世話になりました。最終面接のご案内です。\n\n${day}`, '最終面接'],
    // Several that could be meant.
    ['一次面接・二次面接のご案内', day, '一次面接?'],
    ['面接のご案内', `選考は一次面接と最終面接の二回です。\n\n${day}`, '一次面接?'],
    // Only one that is over.
    ['選考結果のご連絡', `一次面接の結果、次の選考にお進みいただきたく存じます。\n\n${day}`, 'none'],
    ['一次面接のお礼', '先日の一次面接ではありがとうございました。', '一次面接?'],
    [
      'Next step',
      'Thank you for coming to the first interview.\n\nFinal interview: November 18, 2pm',
      'Final interview',
    ],
    ['Second interview', `You passed the first interview.\n\nDate: November 18, 2pm`, 'Second interview'],
  ])('in %j, %j is %s', (subject, body, read) => {
    expect(round(body, subject)).toBe(read);
  });
});
