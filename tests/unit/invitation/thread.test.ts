// The newest message answers the history that it quotes.
import { describe, expect, test } from 'vitest';
import { reading, times } from './reading.ts';

const japanese = `

2026年11月4日(水) 21:10 吉田 空 <yoshida@example.com>:
> 総務部 若林様
>
> 以下の日程で伺えます。
> ① 11月16日（月）10:00〜12:00
> ② 11月18日（水）14:00〜16:00
> ③ 11月20日（金）終日`;
const english = `

On Wed, Nov 4, 2026 at 9:10 PM Sora Yoshida <sora@example.com> wrote:
> Hi Maya,
> - Mon Nov 16, 10:00-12:00
> - Wed Nov 18, 14:00-16:00
> - Fri Nov 20, any time`;

describe('An answer to the times that the applicant offered', () => {
  test.each([
    ['承知しました。では2番目の日程でお願いします。', '2026-11-18 14:00-16:00'],
    ['それでは②でお待ちしております。', '2026-11-18 14:00-16:00'],
    ['第二希望の日時で確定とさせていただきます。', '2026-11-18 14:00-16:00'],
    ['では最後の日程でお願いできますか。時間は15時からです。', '2026-11-20 15:00'],
    ['真ん中の日程でお願いします。', '2026-11-18 14:00-16:00'],
    ['では18日（水）でお願いします。', '2026-11-18 14:00-16:00'],
    ['水曜の15時でお願いします。', '2026-11-18 15:00'],
    [
      'いずれも都合がつかず、11月24日（火）10:00か11月25日（水）15:00ではいかがでしょうか。',
      'one of 2026-11-24 10:00, 2026-11-25 15:00',
    ],
    ['ご連絡ありがとうございます。社内で確認のうえ、改めてご連絡いたします。', 'none'],
  ])('%s takes %s', (answer, read) => {
    expect(times(answer + japanese)).toBe(read);
  });

  test.each([
    ['18日の15時でお願いいたします。', '2026-11-18 15:00'],
    ['The second option works for us.', '2026-11-18 14:00-16:00'],
    ['Wednesday at 3pm works great. See you then!', '2026-11-18 15:00'],
    ["Let's go with the 18th at 2pm.", '2026-11-18 14:00'],
  ])('%s takes %s', (answer, read) => {
    expect(times(answer + english)).toBe(read);
  });

  test('is not sure, as the day stands in the history only', () => {
    expect(reading(`では2番目の日程でお願いします。${japanese}`).date?.isSure).toBe(false);
  });

  test('may stand below the quote', () => {
    const body = `On 2026/11/04 21:10, 吉田 wrote:\n> 11月16日（月）以降なら伺えます。\n\nでは11月18日（水）10時にお越しください。`;
    expect(times(body)).toBe('2026-11-18 10:00');
  });
});

describe('An answer below the line that it quotes', () => {
  const answered = (first: string, second: string) =>
    `島村様\n\n> 第一希望：11月16日（月）9時～12時\n${first}\n\n> 第二希望：11月18日（水）13時～17時\n${second}\n`;

  test('takes the one to which it says yes', () => {
    const body = answered('あいにく全員出ております。', 'こちらで承ります。14時にお越しください。');
    expect(times(body)).toBe('2026-11-18 14:00');
  });

  test('takes none when it says no to all', () => {
    expect(times(answered('申し訳ございません、難しいです。', 'この日も不在です。'))).toBe('none');
  });
});

describe('A notice with From: and To: of its own', () => {
  test('quotes nobody', () => {
    const body =
      '採用担当者からの連絡です\n\nFrom: 株式会社モズ鉄工所 製造部\nTo: 須賀 翔 様\n----\n「面接日」= 2026/11/18(水)\n「開始時刻」= 7:50\n----';
    expect(times(body)).toBe('2026-11-18 07:50');
    expect(reading(body).company?.value).toBe('株式会社モズ鉄工所');
  });
});

describe('A history that Outlook quotes without marks', () => {
  test('is history from its header on, whose date is no interview’s', () => {
    const body =
      'では17日の16時でお願いします。\n\n-----Original Message-----\nFrom: 辻 真央\nSent: Thursday, November 5, 2026 9:02 AM\nSubject: 候補日\n\n・11月17日（火）15時以降\n・11月19日（木）終日';
    expect(times(body)).toBe('2026-11-17 16:00');
  });
});

describe('A forwarded invitation', () => {
  test('is read as the invitation itself', () => {
    const body =
      '転送するね。\n\n---------- Forwarded message ---------\nFrom: 株式会社ヤマツツジ <saiyo@example.co.jp>\nDate: 2026年11月4日(水) 17:12\nSubject: 面接のご案内\n\n株式会社ヤマツツジの森下です。\n日時：11月18日（水）16:00';
    const invitation = reading(body, { subject: 'Fwd: 面接のご案内', from: '母 <mother@example.com>' });
    expect(times(body, { subject: 'Fwd: 面接のご案内' })).toBe('2026-11-18 16:00');
    expect(invitation.company?.value).toBe('株式会社ヤマツツジ');
    expect(invitation.contact?.value).toBe('森下');
  });
});

describe('A client’s mail that an agency forwards', () => {
  test('names the employer, whose agent the forwarder is', () => {
    const body =
      'Hi Mai,\n\nPlease see the note below.\n\nHaruto Ebina\nTalentBridge Asia K.K.\n\n---------- Forwarded message ---------\nFrom: Lindsay Moreau <l.moreau@example.com>\nDate: Wed, Nov 4, 2026\nSubject: Interview\n\nHappy to meet your candidate on Wednesday, November 18, 2026 at 3:00 PM JST.\nLindsay Moreau\nSagebrush Energy Storage';
    const { company, agentCompany, contact } = reading(body, {
      subject: 'Fwd: Interview with Sagebrush Energy Storage',
      from: 'Haruto Ebina <ebina@talentbridge.example.com>',
    });
    expect(company?.value).toBe('Sagebrush Energy Storage');
    expect(agentCompany?.value).toBe('TalentBridge Asia K.K.');
    expect(contact).toBeUndefined();
  });
});

describe('A refusal', () => {
  test('has no date, though it names the interview that was', () => {
    const body =
      '11月18日（水）に面接をお願いしておりましたが、慎重に検討した結果、今回は採用を見送らせていただくこととなりました。';
    expect(times(body)).toBe('none');
  });
});
