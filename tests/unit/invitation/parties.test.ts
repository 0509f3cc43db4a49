// Who invites, and who is to be written to.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC').replace(/\s/g, '');

describe('Company, department and contact', () => {
  test.each([
    ['', '株式会社ナラノキ 人事部の伊集院と申します。', '株式会社ナラノキ', '人事部', '伊集院'],
    ['', '株式会社ナラノキで採用を担当しております、佐伯と申します。', '株式会社ナラノキ', undefined, '佐伯'],
    ['', 'お世話になっております、株式会社ナラノキの佐伯です。', '株式会社ナラノキ', undefined, '佐伯'],
    [
      '',
      'いつも大変お世話になっております。ナラノキ株式会社採用担当佐伯でございます。',
      'ナラノキ株式会社',
      undefined,
      '佐伯',
    ],
    [
      '',
      '私、株式会社ナラノキ 人事総務部 採用グループの佐伯 真理子と申します。',
      '株式会社ナラノキ',
      '人事総務部 採用グループ',
      '佐伯 真理子',
    ],
    [
      '',
      'ご応募ありがとうございます。ナラノキ食堂 渋谷店 店長の佐伯です。',
      'ナラノキ食堂',
      '渋谷店',
      '佐伯',
    ],
    [
      '',
      'この度はご応募いただきありがとうございます。株式会社ナラノキの採用担当です。',
      '株式会社ナラノキ',
      undefined,
      undefined,
    ],
    ['', '株式会社ナラノキ、人事の佐伯より面接のご案内です。', '株式会社ナラノキ', '人事', '佐伯'],
    ['', 'はじめまして。株式会社ナラノキ代表の佐伯です。', '株式会社ナラノキ', undefined, '佐伯'],
    [
      '',
      'はじめまして、株式会社ナラノキ 代表取締役 佐伯 健と申します。',
      '株式会社ナラノキ',
      undefined,
      '佐伯 健',
    ],
    [
      '',
      '特定非営利活動法人 子育てひろば 事務局の佐伯です。',
      '特定非営利活動法人 子育てひろば',
      '事務局',
      '佐伯',
    ],
    [
      '',
      'ナラノキ市役所 総務部 職員課 人事係の佐伯と申します。',
      'ナラノキ市役所',
      '総務部 職員課 人事係',
      '佐伯',
    ],
    ['', '学校法人ならのき学園 ならのき幼稚園の園長、佐伯です。', '学校法人ならのき学園', undefined, '佐伯'],
    ['', '面接のご案内です。\n\n株式会社ナラノキ\n人事部 佐伯', '株式会社ナラノキ', '人事部', '佐伯'],
    [
      '',
      '面接のご案内です。\n\n―――――――――――\n佐伯 真理子（さえき まりこ）\n株式会社ナラノキ　管理部　総務課\n〒100-0000 東京都千代田区丸の内0-0-0\nTEL: 03-0000-0000\nMail: saeki@naranoki.example.jp\n―――――――――――',
      '株式会社ナラノキ',
      '管理部 総務課',
      '佐伯 真理子',
    ],
    [
      '',
      '面接のご案内です。\n\n*****************\n株式会社ナラノキ\n採用担当：佐伯\n電話：03-0000-0000\n*****************',
      '株式会社ナラノキ',
      undefined,
      '佐伯',
    ],
    [
      '',
      '面接のご案内です。\n\n株式会社ナラノキ 採用担当（佐伯・山辺）',
      '株式会社ナラノキ',
      undefined,
      '佐伯',
    ],
    [
      '',
      '面接のご案内です。\n【お問い合わせ先】株式会社ナラノキ 人事課 佐伯（03-0000-0000）',
      '株式会社ナラノキ',
      '人事課',
      '佐伯',
    ],
    ['株式会社ナラノキ 人事部 佐伯 <a@b.jp>', '面接のご案内です。', '株式会社ナラノキ', '人事部', '佐伯'],
    ['佐伯 真理子 <a@b.jp>', '面接のご案内です。', undefined, undefined, '佐伯 真理子'],
    [
      '佐伯真理子（株式会社ナラノキ） <a@b.jp>',
      '面接のご案内です。',
      '株式会社ナラノキ',
      undefined,
      '佐伯真理子',
    ],
    [
      'Saeki Mariko <saeki@naranoki.example.jp>',
      '株式会社ナラノキの佐伯です。',
      '株式会社ナラノキ',
      undefined,
      '佐伯',
    ],
    ['ナラノキ珈琲店 <a@b.jp>', '面接のご案内です。', 'ナラノキ珈琲店', undefined, undefined],
    ['"ナラノキ(株)採用担当" <a@b.jp>', '面接のご案内です。', 'ナラノキ(株)', undefined, undefined],
    [
      '株式会社ナラノキ採用事務局 <a@b.jp>',
      '面接のご案内です。',
      '株式会社ナラノキ',
      '採用事務局',
      undefined,
    ],
    [
      '採用担当 <a@b.jp>',
      '株式会社ナラノキです。面接のご案内です。',
      '株式会社ナラノキ',
      undefined,
      undefined,
    ],
    ['', '株式会社 ナラノキ　人事部　採用担当　佐伯', '株式会社 ナラノキ', '人事部', '佐伯'],
    ['', '（株）ナラノキの佐伯です。', '（株）ナラノキ', undefined, '佐伯'],
    ['', '㈲ナラノキ 佐伯です', '㈲ナラノキ', undefined, '佐伯'],
    [
      '',
      'ナラノキHD株式会社 コーポレート本部 HRグループの佐伯です。',
      'ナラノキHD株式会社',
      'コーポレート本部 HRグループ',
      '佐伯',
    ],
    ['', '株式会社NARANOKIの佐伯です。', '株式会社NARANOKI', undefined, '佐伯'],
    ['', '株式会社Nara no Ki 人事の佐伯です。', '株式会社Nara no Ki', '人事', '佐伯'],
    ['', '株式会社お茶の里の佐伯です。', '株式会社お茶の里', undefined, '佐伯'],
    [
      '株式会社みどりの窓 人事部 <a@b.jp>',
      '株式会社みどりの窓の佐伯です。',
      '株式会社みどりの窓',
      '人事部',
      '佐伯',
    ],
    ['', 'ひだまり介護センターの佐伯です。', 'ひだまり介護センター', undefined, '佐伯'],
    ['', '東都信用金庫 人事部の佐伯でございます。', '東都信用金庫', '人事部', '佐伯'],
    ['', '東都大学 事務局 人事課 佐伯です。', '東都大学', '事務局 人事課', '佐伯'],
    ['', '東都大学病院 看護部長の佐伯と申します。', '東都大学病院', undefined, '佐伯'],
    ['', '佐伯と申します。株式会社ナラノキで人事をしています。', '株式会社ナラノキ', undefined, '佐伯'],
    ['', '株式会社ナラノキの面接担当、佐伯 です。', '株式会社ナラノキ', undefined, '佐伯'],
    [
      'Maya Ito (Hoshizora) <maya@hoshizora.example.com>',
      'Your interview.',
      'Hoshizora',
      undefined,
      'Maya Ito',
    ],
    [
      'Maya Ito | Hoshizora Inc. <maya@hoshizora.example.com>',
      'Your interview.',
      'Hoshizora Inc.',
      undefined,
      'Maya Ito',
    ],
    [
      'Hoshizora Recruiting Team <jobs@hoshizora.example.com>',
      'Your interview.',
      'Hoshizora',
      undefined,
      undefined,
    ],
    [
      'Hoshizora, Inc. <jobs@hoshizora.example.com>',
      'Your interview.',
      'Hoshizora, Inc.',
      undefined,
      undefined,
    ],
    [
      '',
      'Best,\nMaya\n\n--\nMaya Ito\nRecruiter\nHoshizora Inc.\n+81 3 0000 0000',
      'Hoshizora Inc.',
      undefined,
      'Maya Ito',
    ],
    ['', 'Sincerely,\n\nMaya Ito\nHR Manager, Hoshizora Inc.', 'Hoshizora Inc.', undefined, 'Maya Ito'],
    [
      '',
      'Kind regards,\nMaya Ito\nHuman Resources Department\nHoshizora Inc.',
      'Hoshizora Inc.',
      'Human Resources Department',
      'Maya Ito',
    ],
    [
      '',
      'Thanks,\nMaya Ito | Talent Acquisition | Hoshizora Inc.',
      'Hoshizora Inc.',
      'Talent Acquisition',
      'Maya Ito',
    ],
    [
      'hr@hoshizora.example.com',
      'Thank you for applying to Hoshizora Inc. We would like to meet you.',
      'Hoshizora Inc.',
      undefined,
      undefined,
    ],
    ['', 'This is Maya from Hoshizora.', 'Hoshizora', undefined, 'Maya'],
  ] as const)('of %j with %j', (from, body, company, department, contact) => {
    const read = reading(body, { from });
    expect([read.company, read.department, read.contact].map((fact) => plain(fact?.value))).toEqual(
      [company, department, contact].map(plain),
    );
  });

  test('never are the applicant', () => {
    expect(reading('志村 遥 様\n\n面接のご案内です。').contact).toBeUndefined();
    expect(reading('Dear Rin,\n\nYour interview.\n\nRin').contact).toBeUndefined();
    expect(
      reading('面接のご案内です。', { from: '志村 <shimura@example.com>', recipient: '志村 遥' }).contact,
    ).toBeUndefined();
  });

  test('keep the legal form as it is printed', () => {
    expect(reading('㈱マルヨシの黒田です。').company?.value).toBe('㈱マルヨシ');
  });

  test('take the full name from the signature', () => {
    expect(reading('総務部の蒲生です。\n\n--\nホシクサ印刷株式会社 総務部　蒲生 健').contact?.value).toBe(
      '蒲生 健',
    );
  });

  test('take the company’s full name where the sender shortens it', () => {
    const from = 'ココロモチ食品 採用チーム <saiyo@example.co.jp>';
    expect(reading('ご案内です。\n\nココロモチ食品株式会社 採用チーム', { from }).company?.value).toBe(
      'ココロモチ食品株式会社',
    );
  });
});

describe('The same from subject, sender and text together', () => {
  test.each([
    [
      '面接のご案内',
      '',
      '令和8年11月5日\n志村 遥 様\n\n株式会社ナラノキ\n人事部長 佐伯 健\n\n面接試験のご案内\n下記のとおり実施します。',
      '株式会社ナラノキ',
      undefined,
      '佐伯 健',
    ],
    [
      '【株式会社ナラノキ】面接のご案内',
      '佐伯 <a@b.jp>',
      '志村様\n\n佐伯です。面接の件でご連絡しました。',
      '株式会社ナラノキ',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内（ナラノキ株式会社）',
      'noreply@b.jp',
      '面接のご案内です。',
      'ナラノキ株式会社',
      undefined,
      undefined,
    ],
    [
      '面接のご案内',
      '採用担当（ナラノキ株式会社） <a@b.jp>',
      '面接のご案内です。',
      'ナラノキ株式会社',
      undefined,
      undefined,
    ],
    [
      '面接のご案内',
      'ならのき法律事務所 <a@b.jp>',
      'ならのき法律事務所の佐伯と申します。',
      'ならのき法律事務所',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内',
      '焼肉ならのき <a@b.jp>',
      '焼肉ならのきです！面接お願いします。',
      '焼肉ならのき',
      undefined,
      undefined,
    ],
    [
      '面接のご案内',
      'カフェ・ナラノキ <a@b.jp>',
      '店長のサエキです。',
      'カフェ・ナラノキ',
      undefined,
      'サエキ',
    ],
    [
      '面接のご案内',
      'ならのき動物病院 <a@b.jp>',
      'ならのき動物病院 院長の佐伯です。',
      'ならのき動物病院',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内',
      'ナラノキ生活協同組合 <a@b.jp>',
      'ナラノキ生活協同組合 総務部の佐伯です。',
      'ナラノキ生活協同組合',
      '総務部',
      '佐伯',
    ],
    [
      '面接のご案内',
      '楢木堂書店 渋谷店 <a@b.jp>',
      '楢木堂書店渋谷店の佐伯です。',
      '楢木堂書店',
      '渋谷店',
      '佐伯',
    ],
    [
      '面接のご案内',
      '美容室NARA <a@b.jp>',
      '美容室NARAオーナーの佐伯です。',
      '美容室NARA',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内',
      '楢木市教育委員会 <a@b.jp>',
      '楢木市教育委員会 学校教育課の佐伯です。',
      '楢木市教育委員会',
      '学校教育課',
      '佐伯',
    ],
    [
      '面接のご案内',
      '国立大学法人楢木大学 <a@b.jp>',
      '国立大学法人楢木大学 人事課 任用係です。',
      '国立大学法人楢木大学',
      '人事課 任用係',
      undefined,
    ],
    [
      '面接のご案内',
      '株式会社ナラノキホールディングス <a@b.jp>',
      '株式会社ナラノキホールディングス人事統括部の佐伯です。',
      '株式会社ナラノキホールディングス',
      '人事統括部',
      '佐伯',
    ],
    [
      '面接のご案内',
      '',
      '※このメールはナラノキ株式会社の採用システムから送信しています。\n\n面接のご案内です。',
      'ナラノキ株式会社',
      undefined,
      undefined,
    ],
    [
      '面接のご案内',
      '',
      'ナラノキ株式会社の選考にご応募いただきありがとうございます。',
      'ナラノキ株式会社',
      undefined,
      undefined,
    ],
    [
      '面接のご案内',
      'ナラノキ 人事 <hr@naranoki.example.jp>',
      '人事の佐伯です。',
      'ナラノキ',
      '人事',
      '佐伯',
    ],
    [
      '面接のご案内',
      'ナラノキ採用チーム <hr@naranoki.example.jp>',
      '採用チームの佐伯です。',
      'ナラノキ',
      '採用チーム',
      '佐伯',
    ],
    [
      '面接のご案内',
      '佐伯＠ナラノキ株式会社 <hr@naranoki.example.jp>',
      '佐伯です。',
      'ナラノキ株式会社',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内',
      '佐伯 / 株式会社ナラノキ <hr@naranoki.example.jp>',
      '佐伯です。',
      '株式会社ナラノキ',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内',
      '株式会社ナラノキ（担当：佐伯） <hr@naranoki.example.jp>',
      '面接のご案内です。',
      '株式会社ナラノキ',
      undefined,
      '佐伯',
    ],
    [
      '面接のご案内',
      '株式会社エースキャリア 佐伯 <a@b.jp>',
      '株式会社エースキャリアの佐伯です。\n株式会社ナラノキ様より一次面接のご連絡がありました。',
      '株式会社ナラノキ',
      undefined,
      undefined,
    ],
    [
      '【エースエージェント】株式会社ナラノキ 一次面接のご案内',
      'エースエージェント <a@b.jp>',
      'エースエージェントの佐伯です。\n下記の通り面接が決まりました。\n\n応募先：株式会社ナラノキ 営業職\n先方担当：人事部 山辺様',
      '株式会社ナラノキ',
      '人事部',
      '山辺',
    ],
    [
      'マイナビより：株式会社ナラノキからメッセージ',
      'マイナビ2027 <a@b.jp>',
      '株式会社ナラノキよりメッセージが届いています。\n\n---\n人事部 佐伯です。面接のご案内です。',
      '株式会社ナラノキ',
      '人事部',
      '佐伯',
    ],
    [
      'Interview',
      'Naranoki Careers <careers@naranoki.example.com>',
      'Dear Rin,\n\nThanks for applying to Naranoki.\n\nThe Naranoki Talent Team',
      'Naranoki',
      undefined,
      undefined,
    ],
    [
      'Interview',
      'Ann Lee <ann@naranoki.example.com>',
      'Dear Rin,\n\nAnn Lee here, hiring manager at Naranoki.\n\nAnn',
      'Naranoki',
      undefined,
      'Ann Lee',
    ],
    [
      'Interview at Naranoki Foods',
      'no-reply@ats.example.com',
      'Hello,\n\nNaranoki Foods has invited you to an interview.',
      'Naranoki Foods',
      undefined,
      undefined,
    ],
    [
      'Interview',
      'Ann Lee <ann@mail.example.com>',
      'Hi,\n\nWe at Naranoki Co., Ltd. would like to meet you.\n\nAnn Lee\nHR, Naranoki Co., Ltd.',
      'Naranoki Co., Ltd.',
      'HR',
      'Ann Lee',
    ],
    [
      'Interview',
      'Ann Lee <ann@naranoki.example.com>',
      'Hi,\n\nSee you on Monday.\n\nBest wishes,\nAnn Lee (Ms.)\nSenior Recruiter\nNaranoki KK',
      'Naranoki KK',
      undefined,
      'Ann Lee',
    ],
    [
      'Interview',
      'Robert Walters Japan <a@b.com>',
      'Hi Rin,\n\nYour interview with Naranoki Inc. is set.\n\nClient: Naranoki Inc.\nInterviewer: Mr. Ken Sato\n\nBen Hall\nRobert Walters Japan K.K.',
      'Naranoki Inc.',
      undefined,
      'Ken Sato',
    ],
  ] as const)('of %j, %j and %j', (subject, from, body, company, department, contact) => {
    const read = reading(body, { subject, from });
    expect([read.company, read.department, read.contact].map((fact) => plain(fact?.value))).toEqual(
      [company, department, contact].map(plain),
    );
  });
});

describe('An agency', () => {
  const body =
    'ブリッジキャリアの湯浅です。\n面接が決まりました。\n\n企業名：医療法人いちょう会\n担当：事務長 久米様\n\n株式会社ブリッジキャリア　湯浅 涼';
  const read = reading(body, { from: '株式会社ブリッジキャリア 湯浅 <yuasa@example.co.jp>' });

  test('is kept apart from the employer', () => {
    expect(read.company?.value).toBe('医療法人いちょう会');
    expect(read.agentCompany?.value).toBe('株式会社ブリッジキャリア');
  });

  test('has its own person, who is not the contact', () => {
    expect(read.contact?.value).toBe('久米');
    expect(read.agentContact?.value).toBe('湯浅 涼');
  });

  test('to which an employer writes is neither', () => {
    const mail = reading(
      'パルム人材紹介株式会社　御中\nご担当 香坂様\n\nカワセミ化学株式会社 人材課の財前でございます。',
    );
    expect(mail.company?.value).toBe('カワセミ化学株式会社');
    expect(mail.contact?.value).toBe('財前');
    expect(mail.agentCompany).toBeUndefined();
  });
});

describe('A job site’s notification', () => {
  const from = 'ミライナビ転職 <noreply@mirainavi.example.com>';

  test('is from the employer that it names', () => {
    const read = reading(
      '企業からのメッセージが届いています。\n\n[差出企業] 株式会社モノクローム時計\n\n人事の玉城です。',
      { from },
    );
    expect(read.company?.value).toBe('株式会社モノクローム時計');
    expect(read.contact?.value).toBe('玉城');
    expect(read.agentCompany?.value).toBe('ミライナビ転職');
  });
});
