// The number to call.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

describe('The number to call', () => {
  test.each([
    ['当日の連絡先：03-0000-4567（内線 215）', '03-0000-4567'],
    ['電話　０４５－０００－１２３４', '045-000-1234'],
    ['TEL0120-000-555', '0120-000-555'],
    ['TEL 045(000)1234 FAX 045(000)1235', '045-000-1234'],
    ['FAX 03-0000-0001 / TEL 03-0000-0002', '03-0000-0002'],
    ['電話：03-0000-0001\n当日遅れる場合は 090-0000-0002 までご連絡ください。', '090-0000-0002'],
    ['Call me on +81 3 0000 6410.', '+81 3 0000 6410'],
    ['Tel. 020 0000 4477', '020 0000 4477'],
    ['遅刻や欠席のご連絡は下記サポートデスクまで\n0120-000-418', '0120-000-418'],
    [
      'または電話で参加 +81 3-0000-2345\n接続できない場合、採用課（075-000-4040）へお電話ください。',
      '075-000-4040',
    ],
    ['The call will come from +81 3 0000 0144. Text me at +81 3 0000 0170.', '+81 3 0000 0170'],
  ])('in %j is %s', (body, phone) => {
    expect(reading(body).phone?.value).toBe(phone);
  });

  test.each([
    ['a fax', 'FAX: 03-0000-0001'],
    ['a dial-in', 'または、電話で参加する (音声のみ)\n+81 3-0000-9876,,123456789#'],
    ['a meeting’s id', 'ミーティングID: 030 0000 4567'],
    ['the number that they call from', '0570-000-808 から発信いたします'],
    ['a postcode', '〒101-0000 東京都千代田区神田錦町0-0-0'],
    ['a reference', '求人番号 20261130-77'],
    [
      'a number at which nobody answers',
      '本社代表 03-0000-3001 では選考のお問い合わせをお受けしておりません。',
    ],
    ['a dial-in by country', '電話番号で参加\n(JP) +81 3-0000-9999'],
    ['a job site’s help desk', 'ヘルプデスク 050-0000-0110（応募先への連絡はできません）'],
  ])('is never %s', (_, body) => {
    expect(reading(body).phone).toBeUndefined();
  });
});
