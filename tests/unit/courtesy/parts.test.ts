// How a draft is read into its parts, and which language it is in.
import { describe, expect, test } from 'vitest';
import { readMail } from '../../../interview/courtesy/parts.ts';
import type { Passage } from '../../../interview/courtesy/passage.ts';
import { draftOf, situationOf } from './judge.ts';

const read = (body: string) => readMail(draftOf(body), situationOf(body));
const shown = ({ lines }: Passage) => lines.map(({ raw }) => raw).filter((line) => line !== '');

const letter = [
  '株式会社青空商事',
  '人事部',
  '佐藤花子様',
  '',
  'お世話になっております。',
  '山田太郎と申します。',
  '以下の日程でお願いいたします。',
  '・12月2日（水）終日',
  '12月3日（木）10:00〜12:00',
  '何卒よろしくお願い申し上げます',
  '',
  '山田 太郎（やまだ たろう）',
  '青葉大学 経済学部',
  '090-1234-5678',
];

describe('A letter', () => {
  const mail = read(letter.join('\n'));

  test('has an addressee above its greeting', () => {
    expect(shown(mail.addressee)).toEqual(letter.slice(0, 3));
  });

  test('offers times in lines of their own', () => {
    expect(shown(mail.candidates)).toEqual(letter.slice(7, 9));
    expect(shown(mail.prose)).toEqual([...letter.slice(4, 7), letter[9]]);
  });

  test('ends in a signature, which names its sender', () => {
    expect(shown(mail.signature)).toEqual(letter.slice(11));
    expect(mail.signedBy).toBe('山田 太郎');
  });
});

describe('A signature', () => {
  test.each([
    ['below -- and with a motto', ['-- ', '一期一会。', '山田 太郎', '090-1234-5678']],
    [
      'between rulers with a ruler inside',
      ['=====', '山田 太郎', '-----', '※平日の日中は出られません。', '090-1234-5678', '====='],
    ],
    ['of one line', ['山田太郎 090-1234-5678']],
    ['of a name alone', ['山田 太郎']],
    ['right below the last sentence', ['山田太郎', 'taro@example.com']],
  ])('%s is told from the letter', (_, lines) => {
    const mail = read(
      ['佐藤様', '', 'お世話になっております。', '面接を辞退いたします。', ...lines].join('\n'),
    );
    expect(shown(mail.core)).toEqual(['お世話になっております。', '面接を辞退いたします。']);
    expect(shown(mail.signature)).toEqual(lines);
  });

  test('is not the list of times that a letter ends in', () => {
    const mail = read('佐藤様\n\n以下の日程でお願いいたします。\n・12月2日（水）10時\n・12月3日（木）終日');
    expect(shown(mail.signature)).toEqual([]);
  });

  test('leaves out what the phone’s mail app adds', () => {
    const mail = read('佐藤様\n\n辞退いたします。\n\n山田太郎\n090-1234-5678\n\niPhoneから送信');
    expect(shown(mail.signature)).toEqual(['山田太郎', '090-1234-5678']);
  });
});

describe('A quoted mail', () => {
  test.each([
    ['marked', '> 御社にて！'],
    ['below Gmail’s line', '2026年11月20日(金) 10:00 青空商事 <saiyo@example.com>:\n御社にて！'],
    [
      'below a wrapped English line',
      'On Fri, Nov 20, 2026 at 10:00 AM Aozora <saiyo@example.com>\nwrote:\n御社にて！',
    ],
    [
      'below Outlook’s header',
      '差出人: 佐藤 <saiyo@example.com>\n送信日時: 2026年11月20日 10:00\n宛先: 山田\n件名: 面接\n\n御社にて！',
    ],
    [
      'below a ruler and a header',
      '________________________________\nFrom: 佐藤\nSent: Friday\nSubject: 面接\n\n御社にて！',
    ],
    ['below Original Message', '-----Original Message-----\n御社にて！'],
    ['below Apple Mail’s line', '2026/11/20 10:00、青空商事 <saiyo@example.com>のメール:\n御社にて！'],
  ])('%s is nobody’s fault', (_, quoted) => {
    const mail = read(`佐藤様\n\nお世話になっております。\n\n${quoted}`);
    expect(shown(mail.own)).toEqual(['佐藤様', 'お世話になっております。']);
    expect(mail.isReply).toBe(true);
  });

  test('may have the user’s answers between its lines', () => {
    const mail = read(
      '2026年11月20日(金) 10:00 青空商事 <saiyo@example.com>:\n> いつがよいですか！\n12月2日（水）でお願いします。\n> 場所は本社です',
    );
    expect(shown(mail.own)).toEqual(['12月2日（水）でお願いします。']);
  });

  test('isn’t what an arrow or a comparison makes of a line', () => {
    const mail = read('佐藤様\n\nFrom: 東京からの移動は2時間です。\n辞退いたします。');
    expect(mail.isReply).toBe(false);
  });
});

describe('The language of a mail', () => {
  test.each([
    ['ja', 'Tokyo Growth Partners Inc.\nSarah Johnson様\n\nお世話になっております。面接を辞退いたします。'],
    [
      'ja',
      '佐藤様\n\n辞退いたします。\nhttps://www.example.com/a/very/long/address/that/is/mostly/latin/letters',
    ],
    [
      'en',
      'Dear Ms. Ito,\n\nI would like to withdraw.\n\nTaro Yamada\n山田 太郎（やまだ たろう）\n青葉大学 経済学部',
    ],
    ['en', 'Dear Mr. 佐藤,\n\nI would like to withdraw from the interview at 株式会社青空商事.'],
    ['ja', ''],
  ])('is %s for “%s”', (locale, body) => {
    expect(read(body).locale).toBe(locale);
  });
});
