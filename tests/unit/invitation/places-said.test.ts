// Where the interview is, in rows and sentences as people write them, and what of a sentence is no place.
import { expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC');
const none = undefined;

test.each([
  ['日付\t2026/11/18(水)\n開始\t13:30\n部屋\t南館 204', '南館 204'],
  [
    'Date: 18 November, 3pm\nAddress for the interview: Embassy of Oakland, Consular Annex',
    'Embassy of Oakland, Consular Annex',
  ],
  ['Venue of your interview: Oak House, 3F\nDate: 18 November, 3pm', 'Oak House, 3F'],
])('In the row %s', (body, expected) => {
  expect(plain(reading(body).place?.value)).toBe(expected);
});

test.each([
  ['2日目　11月18日（水）13時～　個別面接　市役所別館2階 会議室', '市役所別館2階 会議室'],
  ['会場は本社ではなく、西口オフィス8階です。日時は11月18日10時です。', '西口オフィス8階'],
  [
    'Your interview for the Front Desk Agent position is on Wed 18 November at 11am at our Kobe hotel.',
    'our Kobe hotel',
  ],
  ['会場はいずれも、本社4階 大会議室です。', '本社4階 大会議室'],
  ['日時は11月18日13:30に変わります。会場は西館 3階 研修室のまま変更ございません。', '西館 3階 研修室'],
  ['11/18(水) 10:00\n西野営業所\n履歴書不要', '西野営業所'],
  [
    'New time: Wednesday, November 18, 2026, 11:00 AM\n\nThe location has not changed: Oak Japan, Osaka Office, 7th floor.',
    'Oak Japan, Osaka Office, 7th floor',
  ],
  [
    '面接は11月18日（水）の10時50分から、3階ゆりぐみのお部屋で行います。\nその前に10時20分から、ホールで実技をお願いします。',
    '3階ゆりぐみのお部屋',
  ],
  ['面接は11月18日（水）10時です。\n事務所ではなく、西野第二農場まで来てください。', '西野第二農場'],
  [
    '面接は11月18日（水）10時です。\n事務所がいま工事中で足場だらけなので、別の場所で待ち合わせましょう。',
    none,
  ],
  [
    '事務所が改装中なので、喫茶店でお会いしませんか。\n「カフェ・ルポ 北口店」に11月18日10時でいかがでしょう。',
    'カフェ・ルポ 北口店',
  ],
  [
    '面接は11月18日（水）10時です。守衛所で入構証をお受け取りのうえ、会場の実験棟2階 打合せコーナーまでお進みください。',
    '実験棟2階 打合せコーナー',
  ],
  ['面接は11月18日（水）10時です。こちらまでお越しください。', none],
  ['面接は11月18日（水）10時です。当日は担当の佐伯までお越しください。', none],
  ['面接は11月18日（水）10時です。開始10分前まで、お越しにならないようお願いします。', none],
  ['面接は11月18日（水）10時です。今週末までお越しになれない方はご連絡ください。', none],
  ['面接は11月18日（水）10時です。本社ではなく、西野第二農場までお越しください。', '西野第二農場'],
  [
    'on Wednesday 18 November at 3pm\nat the Oak Ginza boutique, fourth floor\nfor a conversation',
    'the Oak Ginza boutique, fourth floor',
  ],
  [
    'November 18 (Wednesday), 1:30-3:00 PM: interview with the leadership team at our Kobe R&D Center.',
    'our Kobe R&D Center',
  ],
  [
    'The first day that works is Wednesday, November 18. We would start at 4:20 pm in the same place, Oak Japan, Yokohama Lab, 2F.',
    'Oak Japan, Yokohama Lab, 2F',
  ],
])('%s', (body, expected) => {
  expect(plain(reading(body).place?.value)).toBe(expected);
});

test.each([
  [
    'Please record your answers to four questions on video before April 7. This one-way video interview has no live interviewer.',
    none,
  ],
  ['We will talk on Zoom on 18 November at 3pm. The call will be recorded.', true],
])('Recorded alone is not held online: %s', (body, expected) => {
  expect(reading(body).isOnline?.value).toBe(expected);
});
