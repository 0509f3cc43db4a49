// The job in the ways in which subjects and sentences speak of it, and what stands there without being one.
import { expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC').replace(/\s/g, '');
const none = undefined;

test.each([
  ['常勤講師（数学）の面談について', '常勤講師(数学)'],
  ['特任助教公募　面接審査について（通知）', '特任助教'],
  ['アナウンサー採用 カメラテスト・面接のご案内', 'アナウンサー'],
  ['CABIN CREW ASSESSMENT DAY - NAGOYA', 'CABINCREW'],
  ['Naranoki Foods interview - Osaka', none],
  ['Data Engineer interview - Fukuoka', 'DataEngineer'],
  ['Interview - Data Engineer', 'DataEngineer'],
])('The subject %s', (subject, expected) => {
  const body = '面接は11月18日（水）10時からです。';
  expect(
    plain(reading(body, { subject, from: 'Naranoki Foods <a@naranoki.example.com>' }).position?.value),
  ).toBe(expected);
});

test.each([
  ['常勤講師（数学）にお申し出くださりありがとうございます。', '常勤講師(数学)'],
  ['パラリーガルの書類選考を通過されましたので、面談の候補日をお示しします。', 'パラリーガル'],
  ['今回の書類選考を通過されました。', none],
  ['この度は、当法人の看護師募集にご応募いただきありがとうございます。', '看護師'],
  ['本学園の事務職員にご応募いただきありがとうございます。', '事務職員'],
  ['◎アナウンサー採用選考◎　エントリー番号 A118', 'アナウンサー'],
  ['次回：二次面接（配属予定部署の責任者）', none],
  [
    'You have been shortlisted for the post of Lecturer in Applied Linguistics.',
    'LecturerinAppliedLinguistics',
  ],
  ['You have been shortlisted for the post of Lecturer in Japanese History.', 'LecturerinJapaneseHistory'],
  ['You have been shortlisted for the post of Lecturer in Tokyo.', 'Lecturer'],
  ['Congratulations on reaching the last stage of the 2027 Analyst recruitment at Oak Ltd.', 'Analyst'],
  [
    'Here is the plan for the last stretch of your Medical Science Liaison application.',
    'MedicalScienceLiaison',
  ],
  ['Thank you for your online application.', none],
  ['Welcome to our Spring Graduate recruitment.', none],
  ['We received your Working Holiday Visa application.', none],
  ['We have received your Naranoki application.', none],
])('%s', (sentence, expected) => {
  expect(plain(reading(`${sentence}\n面接は11月18日（水）10時からです。`).position?.value)).toBe(expected);
});

test('In a mail in two languages it is called as in the first', () => {
  const body =
    '寮アドバイザーの面接についてご連絡します。\n日時：11月18日（水）17:30\n\n----\nYour interview for the Residence Advisor position:\nWed, 18 November, 5:30 pm';
  expect(reading(body).position?.value).toBe('寮アドバイザー');
});
