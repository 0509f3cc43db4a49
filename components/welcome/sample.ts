// The invitation that a practice answers: nobody's, some days ahead, in the language of the interface.

import type { Answered } from '../../interview/context.ts';
import * as english from '../../interview/dates-en.ts';
import * as japanese from '../../interview/dates-ja.ts';
import type { Locale } from '../../templates/template.ts';

const DAYS_AHEAD = 6;
const SATURDAY = 6;

export interface Sample {
  readonly recipient: string;
  readonly mail: Answered;
}

export function sampleInvitation(locale: Locale, today: Temporal.PlainDate): Sample {
  return locale === 'ja' ? inJapanese(today) : inEnglish(today);
}

function inJapanese(today: Temporal.PlainDate): Sample {
  return {
    recipient: '佐藤 花子（みらい商事）',
    mail: {
      subject: '一次面接のご案内',
      from: '株式会社みらい商事 佐藤花子 <saiyo@mirai.example>',
      received: '',
      body: `お世話になっております。
株式会社みらい商事 人事部の佐藤花子です。
このたびはご応募いただき、ありがとうございます。

一次面接を、下記のとおり実施いたします。

日時：${japanese.longDate(workday(today), today)} 14:00〜15:00
場所：弊社本社 3階会議室

当日お会いできることを楽しみにしております。

株式会社みらい商事 人事部
佐藤 花子`,
    },
  };
}

function inEnglish(today: Temporal.PlainDate): Sample {
  return {
    recipient: 'Hanako Sato (Mirai Trading)',
    mail: {
      subject: 'Invitation to a first interview',
      from: 'Hanako Sato, Mirai Trading Inc. <saiyo@mirai.example>',
      received: '',
      body: `Thank you for applying to Mirai Trading Inc.

We would like to invite you to a first interview:

Date: ${english.longDate(workday(today), today)}
Time: 2:00 PM to 3:00 PM (JST)
Place: our head office, 3rd floor

We look forward to meeting you.

Best regards,
Hanako Sato
Human Resources, Mirai Trading Inc.`,
    },
  };
}

function workday(today: Temporal.PlainDate): Temporal.PlainDate {
  const day = today.add({ days: DAYS_AHEAD });
  return day.dayOfWeek < SATURDAY ? day : day.add({ days: 8 - day.dayOfWeek });
}
