// Whose interview it is where a machine sends the mail, and who of theirs writes.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC');
const none = undefined;

function parties(from: string, body: string, subject = 'ご連絡') {
  const { company, department, contact } = reading(body, { from, subject });
  return [company, department, contact].map((fact) => plain(fact?.value));
}

describe('The company that the mail names goes before the machine that sends it', () => {
  test.each([
    [
      'a scouting site, above the message who wrote it',
      'ヒトツムギ <notice@hitotsumugi.example.com>',
      '佐伯 真理さんからメッセージが届きました\n-----\n佐伯 真理 / 株式会社ナラノキ / CTO\n-----\n11/18（水）の20:00にお話ししましょう。\n-----\n▼返信する https://hitotsumugi.example.com/m/1',
      ['株式会社ナラノキ', none, '佐伯 真理'],
    ],
    [
      'a chat that tells of a message',
      'Hanasoチャット通知 <info@hanaso.example.com>',
      'ルーム：面談\n発言者：株式会社ナラノキ／佐伯\n--\n11/18（水）18時からお話できますか。\n--\n通知設定の変更はこちら',
      ['株式会社ナラノキ', none, '佐伯'],
    ],
    [
      'a bot, with pictures for labels',
      '応募受付Bot <hello@uketsuke.example.com>',
      '✅ 予約が確定しました\n\n🏢 ナラノキベーカリー 西口店\n💼 販売スタッフ\n📅 11月18日（水）\n🕐 18:45〜19:15\n📍 店舗2F 事務室',
      ['ナラノキベーカリー', '西口店', none],
    ],
    [
      'a scheduling tool, whose host has brackets behind the name',
      'Timeslip <notifications@timeslip.example.com>',
      'Your event is scheduled.\n\nHost\nMei Saeki (Naranoki & Oak Ltd)\n\nDate & time\n16:30 - 17:00, Wednesday, November 18, 2026\n\nNeed to make changes?\nCancel or reschedule: https://timeslip.example.com/e/1',
      ['Naranoki & Oak Ltd', none, 'Mei Saeki'],
    ],
    [
      'a planner whose heading names the company',
      'ツナグ予定 <no-reply@tsunagu.example.com>',
      '予定が確定しました\n\n【ナラノキ株式会社】1次面接\n日時：2026/11/18 14:00-15:00\n主催者：佐伯 真理\n\n日程を変更する https://tsunagu.example.com/x',
      ['ナラノキ株式会社', none, '佐伯 真理'],
    ],
    [
      'a chat by its own name',
      'Slakko <feedback@slakko.example.com>',
      '採用チャンネルに新しいメッセージがあります\n\n佐伯（株式会社ナラノキ）\n明日15時からお話しできますか？',
      ['株式会社ナラノキ', none, '佐伯'],
    ],
    [
      'a system for applicants, which says who invites',
      'Timeslip <notifications@timeslip.example.com>',
      'Hi Rin,\n\nNaranoki K.K. has scheduled an interview with you.\n\nDate: 18 November 2026\nInterviewer: Mei Saeki, Head of Data',
      ['Naranoki K.K.', none, 'Mei Saeki'],
    ],
    [
      'a notice that names nobody',
      '面談予約通知 <bot@yoyaku.example.com>',
      '11月18日（水）10:00の予約が確定しました。',
      [none, none, none],
    ],
  ])('%s', (_, from, body, expected) => {
    expect(parties(from, body)).toEqual(expected);
  });

  test('But a company whose own no-reply address writes is the company', () => {
    expect(
      parties(
        'Naranoki <no-reply@naranoki.example.com>',
        'Thanks for applying to Naranoki. Your interview is on 18 November at 3pm.\n\nHost\nMei Saeki (Oak Facilities Ltd)\n\nPlease let us know if you cannot come.',
      )[0],
    ).toBe('Naranoki');
  });
});

test('The shop where one would work is not the company that writes', () => {
  expect(
    parties(
      'ナラノキ採用係 <recruit@naranoki.example.com>',
      '株式会社ナラノキ　店舗運営部の佐伯です。\n\n勤務店舗：アルコ西口店\n日時：11月18日（水）11:15～',
    ),
  ).toEqual(['株式会社ナラノキ', '店舗運営部', '佐伯']);
});

test.each([
  ['勤務先：医療法人青葉会', '医療法人青葉会'],
  ['施設名：青葉会病院', '青葉会病院'],
  ['勤務店舗：株式会社アルコ 西口店', '株式会社アルコ'],
])('But whoever names another house is an agency: %s', (row, expected) => {
  const body = `ナラノキ株式会社の佐伯です。\n\n${row}\n日時：11月18日（水）11:15～`;
  expect(parties('佐伯 <saeki@naranoki.example.jp>', body)[0]).toBe(expected);
});

test.each([
  [
    '佐伯 <saeki@naranoki-robotics.example.jp>',
    'ナラノキロボティクスの佐伯です。先日はありがとうございました。',
    [none, none, '佐伯'],
  ],
  [
    '佐伯 <saeki@mail.example.jp>',
    'インフラの佐伯です。先日はありがとうございました。',
    [none, none, '佐伯'],
  ],
  [
    'hair room kasumi <kasumi@mail.example.jp>',
    'こんにちは、kasumiのユウです。面接は11/18の10時からで。',
    ['hair room kasumi', none, 'ユウ'],
  ],
  [
    '070-0000-1234 <sms@carrier.example.com>',
    'ナラノキ運送です。面接は11月18日10時に西営業所でお願いします。',
    ['ナラノキ運送', none, none],
  ],
  [
    'Jan Brandt <j.brandt@naranoki.example.de>',
    'I am with the Asia Desk of Naranoki Optik GmbH and would like to speak with you.\n\nKind regards\nJan Brandt',
    ['Naranoki Optik GmbH', none, 'Jan Brandt'],
  ],
  ['', 'Hi this is Mei from the cafe. Interview this Thursday 7.15pm ok?', [none, none, 'Mei']],
  ['', 'Hi its Mei from the cafe. Interview this Thursday 7.15pm ok?', [none, none, 'Mei']],
])('Who writes, without a signature: %s %s', (from, body, expected) => {
  expect(parties(from, body)).toEqual(expected);
});

describe('Whom to write to', () => {
  test.each([
    ['株式会社ナラノキ　People Team　Mei Saeki', ['株式会社ナラノキ', 'People Team', 'Mei Saeki']],
    ['株式会社ナラノキ\n人事部\n佐伯 真理 (Mari Saeki)', ['株式会社ナラノキ', '人事部', '佐伯 真理']],
    ['株式会社ナラノキ 人事部\nMari Saeki（佐伯 真理）', ['株式会社ナラノキ', '人事部', '佐伯 真理']],
    ['The Hiring Team at Naranoki', ['Naranoki', 'Hiring Team', none]],
  ])('Signed %s', (signature, expected) => {
    expect(
      parties('Naranoki <a@naranoki.example.com>', `面接は11月18日（水）10時からです。\n\n${signature}`),
    ).toEqual(expected);
  });

  test.each([
    ['ご不明点は採用担当・佐伯まで。', '佐伯'],
    ['11月18日の12:10に担当の佐伯よりお電話します。', '佐伯'],
    ['当日は担当の佐伯がご案内いたします。', '佐伯'],
    ['お問い合わせは　０２７４－００－１０１０　権禰宜　佐伯　まで', '佐伯'],
    ['当日は担当の講師がご案内いたします。', none],
    ['日程は担当部署よりご連絡します。', none],
    ['結果は担当医師からお伝えします。', none],
    ['接続前のチェックリストです。', none],
    ['本日のアジェンダです。', none],
    ['当日のスケジュールです。', none],
  ])('%s', (sentence, expected) => {
    expect(parties('株式会社ナラノキ <a@b.jp>', `${sentence}\n面接は11月18日（水）10時からです。`)[2]).toBe(
      expected,
    );
  });

  test("The agency's mail names the company's own", () => {
    expect(
      parties(
        'ツナグエージェント株式会社 <ra@tsunagu.example.jp>',
        'ツナグエージェント株式会社です。面接が設定されました。\n\n[選考企業]　ナラノキ計器株式会社\n[日付]　2026年11月18日（水）\n[企業側担当者]　経理部　佐伯様',
      ),
    ).toEqual(['ナラノキ計器株式会社', '経理部', '佐伯']);
  });
});

test.each([
  ['Talent Team, Oakfinch <talent@oakfinch.example.com>', ['Oakfinch', 'Talent Team', none]],
  ['Campus Recruiting, Oakfinch <campus@oakfinch.example.com>', ['Oakfinch', 'Campus Recruiting', none]],
  ['Greta Lund, Oakfinch <greta@oakfinch.example.com>', ['Oakfinch', none, 'Greta Lund']],
])('A desk that sends in the form of a person is none: %s', (from, expected) => {
  expect(parties(from, `The interview is on 18 November at 10:00.\n\nBest,\n${from.split(' <')[0]}`)).toEqual(
    expected,
  );
});

test('Who only shows the way in is no contact', () => {
  const body = '面接は11月18日（水）10時です。当日は受付担当の中村がご案内します。';
  expect(parties('株式会社ナラノキ <saiyo@naranoki.example.jp>', body)[2]).toBe(none);
});
