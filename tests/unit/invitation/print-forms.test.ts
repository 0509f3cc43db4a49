// Days and hours in the forms in which mails print them, and what stands beside them that is neither.
import { expect, test } from 'vitest';
import { reading, times } from './reading.ts';

test.each([
  [
    'a weekday and its day apart, the hour as the French write it',
    'It would be our pleasure to see you\n\non Wednesday, the 18th of November\nat 15h30',
    '2026-11-18 15:30',
  ],
  ['the hour in capitals', 'DATE: WEDNESDAY 18 NOVEMBER 2026\nSTART: 09H30.', '2026-11-18 09:30'],
  [
    'half past six, in the evening',
    'Come in on Wed 18 November at half past six in the evening, once the kids have left.',
    '2026-11-18 18:30',
  ],
  ['seven in the evening', 'See you on 18 November at seven in the evening.', '2026-11-18 19:00'],
  ['kanji figures one by one', '面接は十一月十八日（水）一五時三〇分からです。', '2026-11-18 15:30'],
  [
    'an hour in kanji figures for each choice',
    '第一候補　十一月十八日（水）一八時\n第二候補　十一月二十日（金）一九時三〇分',
    'one of 2026-11-18 18:00, 2026-11-20 19:30',
  ],
  [
    'the end that is expected, in brackets',
    '・面接日　令和8年11月18日（水）\n・開始時刻　16時20分（終了見込　17時）',
    '2026-11-18 16:20-17:00',
  ],
  [
    'the end in a sentence that names a sales manager',
    '面接は11月18日（水）の15時20分からです。営業部長も同席し、終わりは16時半の見込みです。',
    '2026-11-18 15:20-16:30',
  ],
])('Reads %s', (_, body, expected) => {
  expect(times(body)).toBe(expected);
});

test.each([
  ['明日の面接ですが、13時→15時半からにさせてください。', '2026-11-06 15:30'],
  ['11月18日（水）の面接を、10時から11時にさせていただけますか。', '2026-11-18 11:00'],
])('Of an hour and the one it is moved to the second holds: %s', (body, expected) => {
  expect(times(body)).toBe(expected);
});

test('The address of a page holds no day', () => {
  expect(
    times(
      '以下から空いている枠をお選びください。\nhttps://book.example.jp/naranoki/1st\n\n※リンクの有効期限：2026/11/12 23:59',
    ),
  ).toBe('none');
});

test('When the doors open for a whole half of the day is not when the reader is expected', () => {
  const body =
    '楠木様の面接は午後の部、14時45分～15時05分です。\n\n開催日　令和8年11月18日（水）\n会　場　市民会館\n受　付　午後の部は13時30分より順次';
  expect(times(body)).toBe('2026-11-18 14:45-15:05');
});

test('One day and several hours to choose from, in the sentence that says until when', () => {
  const body =
    '最終面接を11月18日（水）に実施いたします。\n10:00／11:20／14:30 のいずれかの開始時間をお選びのうえ、11月10日（火）までにご返信ください。';
  expect(times(body)).toBe('one of 2026-11-18 10:00, 2026-11-18 11:20, 2026-11-18 14:30');
});

test.each([
  '（１）筆記試験\n　　　11月17日（火）９時集合　本館ロビー\n（２）個別面接\n　　　11月18日（水）１１時開始　別館講堂',
  '１．適性検査\n　　　11月17日（火）９時集合　本館ロビー\n２．面接\n　　　11月18日（水）１１時開始　別館講堂',
  '①筆記試験\n11月17日（火）９時　本館ロビー\n②面接試験\n11月18日（水）１１時　別館講堂',
])('Of numbered parts, each with its day below, the interview is meant', (list) => {
  const body = `受験番号　0012　殿\n\n${list}\n\n楢木町消防本部　総務課`;
  const { place, contact, position } = reading(body);
  expect(times(body)).toBe('2026-11-18 11:00');
  expect([place?.value, contact?.value, position?.value]).toEqual(['別館講堂', undefined, undefined]);
});

test.each([
  [
    '来週なら火曜、木曜、金曜の17時以降で面接できます。どれがいいですか？',
    ['2026-11-10', '2026-11-12', '2026-11-13'],
  ],
  ['面接は再来週でしたら月曜か水曜の10時でいかがですか。', ['2026-11-16', '2026-11-18']],
])('A week that is named once is that of every weekday behind it: %s', (body, expected) => {
  expect(reading(body).candidates.map(({ value }) => value.date)).toEqual(expected);
});
