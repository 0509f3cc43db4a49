// Organisations by their kind, their desks, and who only passes a mail on.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC').replace(/\s/g, '');
const none = undefined;

function parties(from: string, body: string, subject = 'ご連絡') {
  const { company, department, contact } = reading(body, { from, subject });
  return [company, department, contact].map((fact) => plain(fact?.value));
}

describe('A house without a legal form, and its desk', () => {
  test.each([
    ['', '酒処みよしの黒川です。', '酒処みよし', none, '黒川'],
    ['', 'どうも、居酒屋だるまの店長の佐伯です。', '居酒屋だるま', none, '佐伯'],
    ['', '手打ちそば処さらの佐伯です。', '手打ちそば処さら', none, '佐伯'],
    ['', '麺屋はなびの佐伯と申します。', '麺屋はなび', none, '佐伯'],
    ['若宮八幡宮 社務所 <a@b.jp>', '若宮八幡宮 社務所の佐伯でございます。', '若宮八幡宮', '社務所', '佐伯'],
    ['青葉神社 社務所 <a@b.jp>', '青葉神社 社務所の佐伯でございます。', '青葉神社', '社務所', '佐伯'],
    ['長林寺 寺務所 <a@b.jp>', '長林寺 寺務所の佐伯です。', '長林寺', '寺務所', '佐伯'],
    ['朝陽新聞 南町販売所 <a@b.jp>', '朝陽新聞 南町販売所の佐伯です。', '朝陽新聞', '南町販売所', '佐伯'],
    [
      '',
      '面接のご案内です。\n\n北部広域消防組合消防本部　総務課\n佐伯',
      '北部広域消防組合',
      '消防本部総務課',
      '佐伯',
    ],
    [
      '',
      '株式会社ナラノキスタッフ 札幌オフィスの佐伯です。',
      '株式会社ナラノキスタッフ',
      '札幌オフィス',
      '佐伯',
    ],
    ['', '面接のご案内です。\n\n楢木町役場総務課人事係　佐伯', '楢木町役場', '総務課人事係', '佐伯'],
    [
      '',
      '国立大学法人楢木大学大学院工学研究科の佐伯です。',
      '国立大学法人楢木大学',
      '大学院工学研究科',
      '佐伯',
    ],
    ['（医）楢木会 <a@b.jp>', '（医）楢木会 楢木病院 総務課の佐伯です。', '（医）楢木会', '総務課', '佐伯'],
    ['', '（一社）楢木協会の佐伯です。', '（一社）楢木協会', none, '佐伯'],
    ['', '株式会社ナラノキ 渋谷ラボの佐伯です。', '株式会社ナラノキ', '渋谷ラボ', '佐伯'],
    [
      '',
      '国立大学法人楢木大学 理学研究科 地質学研究室で秘書をしております佐伯と申します。',
      '国立大学法人楢木大学',
      '理学研究科地質学研究室',
      '佐伯',
    ],
    [
      '',
      '株式会社ナラノキ 経理部で課長を務めております佐伯と申します。',
      '株式会社ナラノキ',
      '経理部',
      '佐伯',
    ],
    ['', '株式会社ナラノキ HR & Culture室の佐伯です。', '株式会社ナラノキ', 'HR&Culture室', '佐伯'],
    ['', '株式会社ナラノキ Human Resources部の佐伯です。', '株式会社ナラノキ', 'HumanResources部', '佐伯'],
    ['', '株式会社ナラノキ R&D センターの佐伯です。', '株式会社ナラノキ', 'R&Dセンター', '佐伯'],
    [
      '',
      '書店センター「本の森」を運営しております、株式会社ナラノキ 総務課の佐伯と申します。',
      '株式会社ナラノキ',
      '総務課',
      '佐伯',
    ],
    [
      '',
      '介護施設「ひだまりの家」運営本部を置く社会福祉法人ナラノキ 人事課の佐伯です。',
      '社会福祉法人ナラノキ',
      '人事課',
      '佐伯',
    ],
    [
      'くらしの相談室・佐伯 <a@b.jp>',
      '一般社団法人くらしの相談室の佐伯です。',
      '一般社団法人くらしの相談室',
      none,
      '佐伯',
    ],
    ['', '一般社団法人くらしの総務部の佐伯です。', '一般社団法人くらし', '総務部', '佐伯'],
    ['ことばの教室 <a@b.jp>', 'NPO法人ことばの教室の佐伯と申します。', 'NPO法人ことばの教室', none, '佐伯'],
  ] as const)('of %j with %j', (from, body, company, department, contact) => {
    expect(parties(from, body)).toEqual([company, department, contact].map(plain));
  });

  test.each([
    ['面接の実施について（通知）\n\n日時　11月18日（水）10時\n\n社会福祉法人ナラノキ', none],
    ['面接のご案内（再送）\n\n株式会社ナラノキ', none],
    ['株式会社ナラノキ\n\n採用内定　11月30日（月）頃\n着任日　12月1日\n\n担当：事務局　佐伯', '佐伯'],
    ['面接日　11月18日（水）\n結果通知　11月下旬\n株式会社ナラノキ', none],
    ['面接日　11月18日（水）\n勤務開始　12月1日以降\n株式会社ナラノキ', none],
  ])('names no person where %j has only print', (body, contact) => {
    expect(reading(body).contact?.value).toBe(contact);
  });
});

describe('A full name without a space, where a name is expected, is the contact', () => {
  test.each([
    ['面接のご案内です。\n\n（担当　主任　小早川美樹）', '小早川美樹'],
    ['面接のご案内です。\n\n担当：佐藤花子', '佐藤花子'],
    ['面接のご案内です。\n\n株式会社ナラノキ\n総務課　山田太郎', '山田太郎'],
    ['面接のご案内です。\n\n担当：総務課長 佐々木健太', '佐々木健太'],
    ['株式会社ナラノキ 人事部の鈴木一郎と申します。', '鈴木一郎'],
    ['株式会社ナラノキの採用担当鈴木一郎でございます。', '鈴木一郎'],
    ['面接のご案内です。\n\n株式会社ナラノキ\n長谷川真由美\nTEL 03-0000-0000', '長谷川真由美'],
    ['面接のご案内です。\n\n株式会社ナラノキ　担当：高橋健（内線 12）', '高橋健'],
    ['面接のご案内です。\n\n株式会社ナラノキ\n千葉営業所', none],
    ['面接のご案内です。\n\n山口銀行\n福島支店', none],
    ['面接のご案内です。\n\n株式会社ナラノキ\n中野駅前', none],
    ['面接のご案内です。\n\n担当：別途連絡', none],
    ['面接のご案内です。\n\n担当者：面接官全員', none],
    ['面接のご案内です。\n\n株式会社ナラノキ\n人事部　採用一同', none],
    ['面接のご案内です。\n\n株式会社ナラノキ\n総務課　新卒採用係', none],
    ['面接のご案内です。\n\n株式会社ナラノキ\n人事部　東京本社内', none],
  ])('%j: %s', (body, contact) => {
    expect(reading(body).contact?.value).toBe(contact);
  });
});

describe('An agent is not the employer, nor is its person the contact', () => {
  test.each([
    [
      'kept apart by 【企業】 and 先方',
      '佐伯（リンクパス株式会社） <a@b.jp>',
      'リンクパス株式会社 キャリアアドバイザーの佐伯です。\n先方より面接のご案内が届きましたのでお知らせします。\n\n【企業】株式会社ナラノキ\n【面接官】製造部長 山辺様\n\nリンクパス株式会社\nキャリア事業部 佐伯 誠',
      ['株式会社ナラノキ', none, '山辺', 'リンクパス株式会社', '佐伯誠'],
    ],
    [
      'that writes of a client called 様 with the job beside it',
      'ネクスパス株式会社 佐伯 <a@b.jp>',
      'ネクスパスの佐伯です。\n一般財団法人ならのき検診センター様（臨床検査技師）から、候補日をいただきました。\n\nネクスパス株式会社　医療支援課　佐伯 みのり',
      ['一般財団法人ならのき検診センター', none, none, 'ネクスパス株式会社', '佐伯みのり'],
    ],
    [
      'whose client is where to go',
      '株式会社エースプレイス人材 岡崎支店 <a@b.jp>',
      'エースプレイス人材の佐伯です。\n一般事務のお仕事の顔合わせが決まりました。\n\n１）訪問先　　株式会社ナラノキ精密\n２）日程　　11/18（水）\n３）開始　　10:00\n\n株式会社エースプレイス人材　岡崎支店　佐伯 智',
      ['株式会社ナラノキ精密', none, none, '株式会社エースプレイス人材', '佐伯智'],
    ],
    [
      'whose name sounds like a site’s, where a person of theirs writes',
      '株式会社ジョブリンク 大阪支社 <a@b.jp>',
      'ジョブリンクの佐伯です。\n株式会社ナラノキ紡織様の面接日が決まりました。\n\n◎企業名　株式会社ナラノキ紡織\n◎ご担当　総務部　山辺様\n\n株式会社ジョブリンク　大阪支社　佐伯 陸',
      ['株式会社ナラノキ紡織', '総務部', '山辺', '株式会社ジョブリンク', '佐伯陸'],
    ],
    [
      'that brings people to a 職場見学',
      '株式会社ワークパス <a@b.jp>',
      '株式会社ワークパスの佐伯です。職場見学の日程が決まりました。\n\n行き先：ナラノキ工業株式会社\n日時：11月18日（水）10:00',
      ['ナラノキ工業株式会社', none, none, '株式会社ワークパス', '佐伯'],
    ],
  ])('%s', (_, from, body, expected) => {
    const read = reading(body, { from });
    const facts = [read.company, read.department, read.contact, read.agentCompany, read.agentContact];
    expect(facts.map((fact) => plain(fact?.value))).toEqual(expected);
  });

  test('a company that invites to its shop is no agent', () => {
    const body =
      '株式会社ナラノキ・トーキョー 営業推進部の佐伯です。\n\n1. 面接店舗：NARA 横浜店（商業施設4F）\n   住所：横浜市西区0-0-0\n2. 面接日時：11/18（水）11:30～12:00\n3. 面接担当：店長 山辺';
    const read = reading(body, { from: '株式会社ナラノキ・トーキョー <a@b.jp>' });
    expect(read.company?.value).toBe('株式会社ナラノキ・トーキョー');
    expect(read.department?.value).toBe('営業推進部');
    expect(read.contact?.value).toBe('佐伯');
    expect(read.agentCompany).toBeUndefined();
    expect(read.place?.value).toBe('NARA 横浜店（商業施設4F）');
  });

  test('a hiring system that sends the employer’s mail isn’t one', () => {
    const body = '企業：株式会社ナラノキ\n面接日時：2026-11-18 19:00\n採用担当：佐伯 万里';
    const read = reading(body, { from: '採用管理システム <system@example.com>' });
    expect(read.company?.value).toBe('株式会社ナラノキ');
    expect(read.contact?.value).toBe('佐伯 万里');
  });

  test('the desk of a site is no department of the employer', () => {
    const body =
      '会社名：株式会社ナラノキ\n日時：11月18日(水) 18:30\n\n送信専用です。\nサポートセンター 0120-000-111';
    const read = reading(body, { from: '転職ウェーブ <no-reply@example.com>' });
    expect(read.company?.value).toBe('株式会社ナラノキ');
    expect(read.department).toBeUndefined();
  });

  test.each([
    '株式会社ナラノキの佐伯です。\n内定前の顔合わせを行います。\n日時：11月18日（水）10:00\n会場：株式会社ヤマト会館 3階',
    '株式会社ナラノキの佐伯です。\n職場見学と面接を行います。親会社の株式会社ヤマトの工場も見ていただきます。',
    '株式会社ナラノキの社長の佐伯です。\n面接は18日の10時です。',
  ])('an employer is none for naming others: %s', (body) => {
    const read = reading(body);
    expect(read.company?.value).toBe('株式会社ナラノキ');
    expect(read.contact?.value).toBe('佐伯');
    expect(read.agentCompany).toBeUndefined();
  });

  test('a company that goes with the reader to its customer is none', () => {
    const body = '株式会社ナラノキ 総務部の佐伯です。面接は当社で行います。\n\n訪問先：株式会社ナラノキ 本社';
    const read = reading(body);
    expect(read.company?.value).toBe('株式会社ナラノキ');
    expect(read.agentCompany).toBeUndefined();
  });
});
