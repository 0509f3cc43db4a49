import { describe, expect, test } from 'vitest';
import { addresseeLines, callee, person } from '../../interview/addressee-ja.ts';
import { orgWord, spokenOrgWord } from '../../interview/organisation-ja.ts';

describe('Whom a mail is to', () => {
  test('company, department and person stand on a line each', () => {
    const lines = addresseeLines({
      company: '株式会社みらい商事',
      department: '人事部',
      contact: '佐藤花子',
    });
    expect(lines).toEqual(['株式会社みらい商事', '人事部', '佐藤花子様']);
  });

  test('without a name it is to those in charge of hiring', () => {
    expect(addresseeLines({ company: '株式会社みらい商事' })).toEqual([
      '株式会社みらい商事',
      '採用ご担当者様',
    ]);
  });

  test('御中 goes when a person follows', () => {
    const lines = addresseeLines({ company: '株式会社みらい商事 御中', department: '人事部御中' });
    expect(lines).toEqual(['株式会社みらい商事', '人事部', '採用ご担当者様']);
  });

  test.each([
    ['佐藤', '佐藤様'],
    ['佐藤様', '佐藤様'],
    ['佐藤 さん', '佐藤様'],
    [' 佐藤殿 ', '佐藤様'],
    ['店長 堀様', '店長 堀様'],
    ['店長堀', '店長 堀様'],
    ['採用部長　佐藤', '採用部長 佐藤様'],
    ['部長代理 佐藤', '部長代理 佐藤様'],
    ['店長', '店長'],
    ['店長様', '店長'],
    ['佐藤部長', '佐藤部長'],
    ['採用担当', '採用ご担当者様'],
    ['ご担当者様', '採用ご担当者様'],
    ['採用のご担当者様', '採用ご担当者様'],
    ['人事ご担当者様', '人事ご担当者様'],
    ['採用担当 山田', '採用担当 山田様'],
    ['採用ご担当者各位', '採用ご担当者各位'],
    ['様', '採用ご担当者様'],
    ['', '採用ご担当者様'],
  ])('“%s” is addressed as %s', (typed, written) => {
    expect(person({ contact: typed })).toBe(written);
  });
});

describe('A title told apart from the name', () => {
  test.each([
    ['堀', '店長', '店長 堀様'],
    ['佐藤 花子', '人事部長', '人事部長 佐藤 花子様'],
    ['高橋', 'キャリアアドバイザー', 'キャリアアドバイザー 高橋様'],
    ['店長 堀', '店長', '店長 堀様'],
    ['', '店長', '店長'],
    ['', '営業ご担当', '採用ご担当者様'],
    ['佐藤', ' ', '佐藤様'],
  ])('“%s”, %s: %s', (contact, contactTitle, written) => {
    expect(person({ contact, contactTitle })).toBe(written);
  });
});

describe('Whom to ask for on the phone', () => {
  test.each([
    ['佐藤 花子', undefined, '佐藤 花子様'],
    ['堀', '店長', '店長の堀様'],
    ['店長 堀', undefined, '店長の堀様'],
    ['佐藤部長', undefined, '佐藤部長'],
    ['', '店長', '店長'],
    ['採用担当', undefined, undefined],
    ['人事ご担当者様', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s, %s: %s', (contact, contactTitle, said) => {
    expect(callee({ contact, contactTitle })).toBe(said);
  });
});

describe('What the organisation is called in the text', () => {
  test.each([
    ['株式会社みらい商事', '貴社'],
    ['みずべ銀行', '貴行'],
    ['城南信用金庫', '貴庫'],
    ['東西大学', '貴学'],
    ['東西大学附属病院', '貴院'],
    ['学校法人東西学園', '貴校'],
    ['ひまわり保育園', '貴園'],
    ['さくらクリニック', '貴院'],
    ['みどり市役所', '貴庁'],
    ['気象庁', '貴庁'],
    ['社会福祉法人あおば', '貴法人'],
    ['東西信用組合', '貴組合'],
    ['青山法律事務所', '貴所'],
    ['喫茶こもれび 吉祥寺店', '貴店'],
    ['株式会社こもれびカフェ', '貴社'],
    ['独立行政法人みどり機構', '貴機構'],
    [undefined, '貴社'],
  ])('%s: %s', (company, word) => {
    expect(orgWord(company)).toBe(word);
  });
  test('is 御〜 in speech', () => {
    expect(spokenOrgWord('株式会社みらい商事')).toBe('御社');
    expect(spokenOrgWord('さくらクリニック')).toBe('御院');
  });
});
