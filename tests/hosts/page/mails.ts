// The account's owner and the mail in the box: made-up people and companies, reserved example domains.

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Message {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  /** In the interface's own format: for display only (gmail.md §4, outlook.md §4.2). */
  readonly date: string;
  readonly html: string;
  /** Shown with its header only. */
  readonly isCollapsed?: boolean;
}

export interface Thread {
  readonly id: string;
  readonly subject: string;
  readonly snippet: string;
  readonly date: string;
  readonly messages: readonly Message[];
}

export const owner: Person = { name: '志村 遥', address: 'haruka.shimura@post.example' };

const DAY = 86_400_000;

/** A day so many from today, in Japan: the interviews of this box are always ahead. */
function dayFromNow(days: number): { readonly ja: string; readonly en: string } {
  const date = new Date(Date.now() + days * DAY);
  const form = (locale: string, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Asia/Tokyo',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      weekday,
    }).format(date);
  return { ja: form('ja-JP', 'short').replace(/\((.)\)$/, '（$1）'), en: form('en-US', 'long') };
}

const minato: Person = { name: '株式会社ミナト設計 採用担当', address: 'saiyo@minato-sekkei.example.co.jp' };
const northwind: Person = { name: 'Emma Clarke', address: 'emma.clarke@northwind.example' };

const invitation = `<div dir="ltr"><table width="100%" cellpadding="0" cellspacing="0" style="max-width:640px"><tbody><tr><td style="padding:8px 0;line-height:1.7">
志村 遥 様<br><br>お世話になっております。<br>株式会社ミナト設計 人事部 採用担当の佐藤でございます。<br><br>
先日は弊社の求人にご応募いただき、誠にありがとうございました。<br>書類選考の結果、ぜひ一次面接にお越しいただきたく、下記のとおりご案内申し上げます。
</td></tr><tr><td style="padding:12px 16px;border:1px solid #c9d3e0;line-height:1.8"><b style="color:#1f4e79">一次面接のご案内</b><br>
日時：${dayFromNow(9).ja}14:00～15:00<br>場所：東京都港区芝浦0-0-0 ミナトビル5階 受付<br>職種：設計補助（正社員）<br>持ち物：履歴書、筆記用具
</td></tr><tr><td style="padding:8px 0;line-height:1.7">ご都合が悪い場合は、お手数ですが前日までに本メールへのご返信かお電話でお知らせください。<br>当日お会いできることを楽しみにしております。<br><br>
――――――――――――――<br>株式会社ミナト設計 人事部<br>佐藤 美咲<br>TEL：03-0000-1234<br><a href="https://minato-sekkei.example.co.jp/">https://minato-sekkei.example.co.jp/</a></td></tr></tbody></table></div>`;

const application = `<div dir="ltr">採用ご担当者様<br><br>志村遥と申します。履歴書をお送りいたします。<br>よろしくお願いいたします。</div>`;

export const threads: readonly Thread[] = [
  {
    id: 'FMfcgzQdAlpha01',
    subject: '一次面接のご案内（株式会社ミナト設計）',
    snippet: '志村 遥 様 お世話になっております。株式会社ミナト設計 人事部 採用担当の佐藤でございます。',
    date: '11月24日',
    messages: [
      {
        id: '1880000000000000001',
        from: owner,
        to: [minato],
        date: `${dayFromNow(-6).ja} 21:04`,
        html: application,
        isCollapsed: true,
      },
      {
        id: '1880000000000000002',
        from: minato,
        to: [owner],
        date: `${dayFromNow(-5).ja} 10:12`,
        html: `<div dir="ltr">志村 遥 様<br><br>ご応募を受け付けました。書類選考の結果は一週間以内にご連絡いたします。</div>`,
        isCollapsed: true,
      },
      {
        id: '1880000000000000003',
        from: minato,
        to: [owner],
        date: `${dayFromNow(0).ja} 9:30`,
        html: invitation,
      },
    ],
  },
  {
    id: 'FMfcgzQdBravo02',
    subject: 'Interview invitation: Product Designer at Northwind',
    snippet: 'Hi Haruka, thank you for your application. We would like to invite you to an interview',
    date: '11月22日',
    messages: [
      {
        id: '1880000000000000011',
        from: northwind,
        to: [owner, { name: 'Talent team', address: 'talent@northwind.example' }],
        date: `${dayFromNow(-2).en}, 4:05 PM`,
        html: `<div dir="ltr">Hi Haruka,<br><br>Thank you for your application. We would like to invite you to an interview on <b>${dayFromNow(10).en} at 10:00 AM</b> (JST), online: <a href="https://meet.example/northwind-121">https://meet.example/northwind-121</a><br><br>Best regards,<br>Emma Clarke<br>Northwind</div>`,
      },
    ],
  },
  ...[
    [
      'FMfcgzQdCarol03',
      '緑ヶ丘書店',
      'アルバイト面接の日程について',
      '店長の小林です。面接は土曜日の午前中でいかがでしょうか。',
      '11月21日',
    ],
    [
      'FMfcgzQdDelta04',
      '就活ナビ',
      '今週の新着求人 12件',
      'あなたの希望条件に合う求人が届いています',
      '11月20日',
    ],
    ['FMfcgzQdEcho05', '母', '週末のこと', '土曜日は何時ごろ帰ってきますか？', '11月19日'],
  ].map(([id = '', name = '', subject = '', snippet = '', date = '']) => ({
    id,
    subject,
    snippet,
    date,
    messages: [
      {
        id: `${id}-1`,
        from: { name, address: `${id.toLowerCase()}@mail.example` },
        to: [owner],
        date,
        html: `<div dir="ltr">${snippet}</div>`,
      },
    ],
  })),
];

/** As many rows as a box may have: the same threads again and again, under ids of their own. */
export function listed(rows: number): readonly Thread[] {
  const times = Math.ceil(rows / threads.length);
  const again = (time: number) => threads.map((thread) => ({ ...thread, id: `${thread.id}-${time}` }));
  return [threads, ...Array.from({ length: times }, (_, time) => again(time))].flat().slice(0, rows);
}

export function threadOf(id: string): Thread {
  const thread = threads.find((one) => id === one.id || id.startsWith(`${one.id}-`));
  if (!thread) throw new Error(`The double has no thread ${id}`);
  return thread;
}

/** The message that a reply answers when none is named: the last one. */
export function messageOf(thread: Thread, id?: string): Message {
  const message = id ? thread.messages.find((one) => one.id === id) : thread.messages.at(-1);
  if (!message) throw new Error(`The double has no message ${id ?? ''} in ${thread.id}`);
  return message;
}
