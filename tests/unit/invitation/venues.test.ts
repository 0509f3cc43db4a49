// Which of several places is the interview's, and jobs and places whose words look like a time.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC').replace(/\s/g, '');
const none = undefined;

describe('Of the places that a mail names, the interview’s', () => {
  test.each([
    [
      'has its number',
      '１　日程\n　(1) 筆記試験　１１月１１日（水）９時集合\n　(2) 面接試験　１１月１８日（水）９時開始\n２　会場\n　(1) 市民運動公園\n　(2) 市役所３階講堂',
      '市役所3階講堂',
    ],
    [
      'has its circled number',
      '■日程\n①適性検査　11/11（水）10:00\n②面接　11/18（水）14:00\n■場所\n①テストセンター新宿\n②本社5階会議室',
      '本社5階会議室',
    ],
    [
      'stands in its part',
      '＜筆記試験＞\n日時：11月11日（水）10:00\n会場：市民会館\n\n＜面接＞\n日時：11月18日（水）14:00\n会場：市役所3階 会議室',
      '市役所3階会議室',
    ],
    [
      'stands below its day',
      '１．筆記試験\n日時　11月11日（水）10:00\n場所　市民会館\n２．面接\n面接日時　11月18日（水）14:00\n場所　消防本部2階',
      '消防本部2階',
    ],
    [
      'is under its name',
      '日時：11月18日（水）14:00\n会場\n　筆記試験：市民会館\n　面接試験：市役所3階講堂',
      '市役所3階講堂',
    ],
    [
      'is said not to change',
      '11月18日（水）14時に変更いたします。場所も変わらず、当事務所3階の相談室です。',
      '当事務所3階の相談室',
    ],
    ['is the same', '11月18日（水）14時です。会場も同じく、本社2階の会議室です。', '本社2階の会議室'],
    [
      'is told with its story',
      '11月18日（水）11時でお願いします。場所は、古い校舎を改装した「たまり場」図書室です。',
      '「たまり場」図書室',
    ],
    [
      'is told by where it is',
      '11月18日（水）10時。会場は駅前にある青葉ビル3階です。',
      '駅前にある青葉ビル3階',
    ],
    [
      'isn’t the reader’s meeting point',
      '日時：11月18日（水）10:00\n待合せ：駅 東口タクシー乗り場（9:40）\n会場：岡崎工場 事務棟',
      '岡崎工場事務棟',
    ],
    ['is in brackets beside 対面', '11月18日（水）10:00\n形式：対面（本社8階 会議室B）', '本社8階会議室B'],
    [
      'is where one looks round',
      '11/18（水）9:30\n見学先：大成工業株式会社 第二工場',
      '大成工業株式会社第二工場',
    ],
    [
      'stands below a heading in marks',
      '■ 日　時 ■\n11月18日（水）13：00\n■ 場　所 ■\n本社 4階 第3会議室',
      '本社4階第3会議室',
    ],
    ['is that of last time', '11月18日（水）16時。場所は前回と同じく、本社3階です。', '本社3階'],
    ['stays', '日時：11月18日（水）16時\n会場：青葉園 2階ホール（変更ございません）', '青葉園2階ホール'],
    ['is said in a word', '11/18（水）15時30分～、お店のカウンターで。', 'お店のカウンター'],
    [
      'is that of its heading',
      '■会社見学\n11月17日（火）10:00～\n場所：第二工場\n\n■面接\n11月18日（水）13:00～\n場所：本社',
      '本社',
    ],
    ['may begin like a time', '11月18日（水）10時、臨時事務所の2階で面接を行います。', '臨時事務所の2階'],
    ['may begin like a clock', '面接は11月18日10時から、時計台ビルの2階で行います。', '時計台ビルの2階'],
  ])('%s', (_, body, place) => {
    expect(plain(reading(body).place?.value)).toBe(place);
  });

  test.each([
    '台風のため、11月18日（水）13時から本社で予定しておりました面接は中止とさせていただきます。日程は改めてご連絡します。',
    '11月18日（水）の面接は延期とさせていただきます。新しい日程は追ってご連絡します。\n\n場所：本社5階',
    '誠に勝手ながら、11月18日のZoomでの面接は中止とさせていただきます。',
  ])('is none when it is called off: %s', (body) => {
    const { place, isOnline } = reading(body);
    expect([place, isOnline]).toEqual([none, none]);
  });

  test('is for the user to confirm where each time has its own', () => {
    const { place } = reading('日時\n①11/18（水）10:00\n②11/19（木）10:00\n会場\n①東京本社\n②大阪支社');
    expect(place?.isSure).toBe(false);
  });

  test('is online when the employer wants it so', () => {
    expect(reading('次は一次面接です。先方はオンラインを希望されています。').isOnline?.value).toBe(true);
    expect(reading('オンラインを希望される方はお知らせください。').isOnline).toBeUndefined();
  });
});

describe('The job', () => {
  test.each([
    ['ご連絡', '日本語教師の面接を行います。', '日本語教師'],
    ['ご連絡', '日勤スタッフの面接についてご連絡します。', '日勤スタッフ'],
    [
      'ご連絡',
      'このたびは販売員（年末年始臨時）にご応募いただきありがとうございます。',
      '販売員（年末年始臨時）',
    ],
    ['ご連絡', '臨時職員の採用面接を行います。', '臨時職員'],
    ['ご連絡', '11月18日14時の調理補助の面接ですが、場所が変わりました。', '調理補助'],
    ['警察職員採用試験の日程について', '11月18日（水）10時', '警察職員'],
    ['保健師採用選考のご案内', '11月18日（水）10時', '保健師'],
    ['令和9年度青葉市職員採用試験について', '11月18日（水）10時', none],
    ['職員採用選考スケジュール', '11月18日（水）10時', none],
    ['ご連絡', '作業療法士　ご応募\n志村　遥　様\n\n面接を行います。', '作業療法士'],
    ['ご連絡', '技術員（任期付） 応募者 各位\n\n一次面接を行います。', '技術員（任期付）'],
    ['ご連絡', '看護師希望者の皆様\n\n面接を行います。', '看護師'],
    ['ご連絡', '消防吏員 受験者各位\n\n面接を行います。', '消防吏員'],
    ['ご連絡', '清掃作業員採用選考試験受験者 様\n\n面接を行います。', '清掃作業員'],
    ['【日程候補】面接のご案内', '11月18日（水）10時', none],
    ['ご連絡', '応募者各位\n\n面接を行います。', none],
    ['ご連絡', 'このたびのご応募\n\n面接を行います。', none],
    ['ご連絡', '巫女のご応募ありがとうございます。', '巫女'],
    ['ご連絡', 'カメラマンの面接の件です。', 'カメラマン'],
    ['ご連絡', '検品の面接について', '検品'],
  ])('in %j, %j', (subject, body, position) => {
    expect(plain(reading(body, { subject }).position?.value)).toBe(plain(position));
  });
});
