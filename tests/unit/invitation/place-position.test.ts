// What the interview is about, and where it is.
import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const plain = (value: string | undefined) => value?.normalize('NFKC').replace(/\s/g, '');

describe('The job', () => {
  test.each([
    ['看護師の面接につきまして、ご案内いたします。', '看護師'],
    ['**募集**: QAエンジニア\n**日時**: 11月18日', 'QAエンジニア'],
    ['令和9年4月採用の非常勤講師（理科）につきまして、ご連絡いたします。', '非常勤講師（理科）'],
    ['消防吏員採用第２次選考試験について、次のとおり実施します。', '消防吏員'],
    ['11月18日（水）13:00の店舗スタッフ面接は、取りやめさせてください。', '店舗スタッフ'],
    ['カルミア物産株式会社（海外調達）の二次面接が決まりました。', '海外調達'],
    ['Confirming our phone screen for Solutions Architect on Monday.', 'Solutions Architect'],
    ['A reminder about your medical receptionist interview tomorrow.', 'medical receptionist'],
    ['[コース] 会社説明会＋一次面接', undefined],
    ['このメールにお心当たりのない方は破棄してください。', undefined],
    ['ホールスタッフのご応募ありがとうございます。', 'ホールスタッフ'],
    ['この度は調理補助のパートにご応募いただき、ありがとうございます。', '調理補助'],
    ['弊社の法人営業職にご応募いただきありがとうございます。', '法人営業職'],
    ['この度は、弊社Webデザイナー職へのご応募ありがとうございます。', 'Webデザイナー職'],
    ['先日はレジスタッフへご応募いただきありがとうございました。', 'レジスタッフ'],
    ['インフラエンジニアの一次面接を下記の日程で実施いたします。', 'インフラエンジニア'],
    ['経理担当の面接の件でご連絡しました。', '経理担当'],
    ['図書館司書の採用面接についてお知らせします。', '図書館司書'],
    ['学童支援員の求人にご応募くださりありがとうございます。', '学童支援員'],
    ['総合職採用の二次面接にお進みいただくことになりました。', '総合職'],
    ['「バックエンドエンジニア」のポジションについて', 'バックエンドエンジニア'],
    ['厨房の仕事についてお話ししたいです。', '厨房'],
    ['弊社総務職（契約社員）にご応募いただき', '総務職（契約社員）'],
    ['フロントスタッフとしてのご応募、ありがとうございます', 'フロントスタッフ'],
    ['一般事務職の選考についてご連絡いたします。', '一般事務職'],
    ['ご応募いただいた配送ドライバーの面接日程が決まりました。', '配送ドライバー'],
    ['ご応募いただきました保育士の件で', '保育士'],
    ['この度は弊社の新卒採用にご応募いただき、誠にありがとうございます。', undefined],
    ['この度は弊社にご応募いただきありがとうございます', undefined],
    ['面接の日程についてご連絡いたします。', undefined],
    ['最終面接のご案内です', undefined],
    ['Web面接のご案内', undefined],
    ['明日の面接についてご連絡いたします。', undefined],
    ['Thank you for applying for the Backend Engineer position.', 'Backend Engineer'],
    ['Thank you for your application for the post of Senior Nurse.', 'Senior Nurse'],
    ['We were impressed by your application for Store Manager.', 'Store Manager'],
    ['We would like to invite you to interview for the role of Data Analyst.', 'Data Analyst'],
    ['your interview for the Marketing Intern role at Foo', 'Marketing Intern'],
    ['Thanks for your interest in the Product Designer opening', 'Product Designer'],
    ['regarding our barista position', 'barista'],
    ['re: the part-time librarian job', 'part-time librarian'],
    ['We received your application to join us as a Sales Associate.', 'Sales Associate'],
    ['Thank you for your interest in our company.', undefined],
    ['I look forward to meeting you for the interview.', undefined],
    ['栄養士の求人へのご応募、誠にありがとうございました。', '栄養士'],
    ['ご応募いただいた「施設警備員」の面接についてご連絡します。', '施設警備員'],
    ['総務事務（パート）のご応募ありがとうございます', '総務事務（パート）'],
    ['当園の保育士募集にご応募いただきありがとうございます。', '保育士'],
    ['弊社エンジニア職の選考にお進みいただきたく', 'エンジニア職'],
    ['Webマーケター採用の件でご連絡しました', 'Webマーケター'],
    ['カフェスタッフのバイトの件、面接したいです', 'カフェスタッフ'],
    ['機械オペレーターとして働いていただきたく、面接を', '機械オペレーター'],
    ['設備管理のお仕事にご応募いただき', '設備管理'],
    ['一般職（事務）二次面接のご案内です', '一般職（事務）'],
    ['このたびは塾講師にお申し込みいただき', '塾講師'],
    ['貴殿よりご応募いただきました研究開発職につきまして', '研究開発職'],
    ['介護職員初任者の面接を行います', '介護職員初任者'],
    ['トリマー見習いさんの面接、決まりました', 'トリマー見習い'],
    ['学芸員（任期付）採用選考の面接試験を', '学芸員（任期付）'],
    ['2027年度新卒採用（技術系）の面接', '技術系'],
    ['募集中の厨房補助について', '厨房補助'],
    ['配膳のアルバイト面接の件', '配膳'],
    ['今回は店長候補の面接です', '店長候補'],
    ['面接（職種：ピッキング）のご案内', 'ピッキング'],
    ['派遣のお仕事（データ入力）について', 'データ入力'],
    ['インターン（デザイン）の面談', 'インターン（デザイン）'],
    ['書類選考の結果', undefined],
    ['二次選考の面接', undefined],
    ['今回の選考について', undefined],
    ['ご希望の日程に応募', undefined],
    ['人事部長の面接がございます', undefined],
    ['面接のお時間', undefined],
    ['弊社代表との面接', undefined],
    ['We are hiring for a Junior Buyer and would love to talk.', 'Junior Buyer'],
    ['about the Night Porter vacancy', 'Night Porter'],
    ['I saw your application for our weekend chef position', 'weekend chef'],
    ['You have been shortlisted for Care Assistant.', 'Care Assistant'],
    ['to discuss the Field Technician opportunity', 'Field Technician'],
    ['Vacancy: Lab Technician', 'Lab Technician'],
    ['your candidacy for the Head of Sales position', 'Head of Sales'],
    ['invite you to interview for Deputy Manager on 3 May', 'Deputy Manager'],
    ['The role is Site Supervisor, based in Kobe.', 'Site Supervisor'],
  ] as const)('in %j is %s', (body, position) => {
    expect(plain(reading(body).position?.value)).toBe(plain(position));
  });

  test('stands in the subject when the mail doesn’t say it, and isn’t sure', () => {
    const { position } = reading('See you then.', { subject: 'Interview - Data Engineer' });
    expect(position).toMatchObject({ value: 'Data Engineer', isSure: false });
  });
});

describe('The place', () => {
  test.each([
    ['11月18日（水）14時に弊社本社ビル3階までお越しください。', '弊社本社ビル3階'],
    ['当日は名古屋支店の会議室にて面接を行います。', '名古屋支店の会議室'],
    ['面接は新宿オフィスで実施いたします。', '新宿オフィス'],
    ['14時に駅前店のバックヤードに来てください。', '駅前店のバックヤード'],
    ['会場は中央会館2階の第1会議室となります。', '中央会館2階の第1会議室'],
    ['横浜事業所（関内駅徒歩5分）までご来社ください。', '横浜事業所'],
    ['11月18日（水）10:00に本校A棟201教室へお集まりください。', '本校A棟201教室'],
    ['当社大阪本社（梅田スクエア20階）でお待ちしております', '当社大阪本社（梅田スクエア20階）'],
    ['面接場所は、クリニック2階のスタッフルームです。', 'クリニック2階のスタッフルーム'],
    ['お店の裏口からお入りください。', undefined],
    ['弊社までお越しください。', undefined],
    ['ご応募ありがとうございます。11月18日にお会いできるのを楽しみにしています。', undefined],
    ['マイページからご予約ください', undefined],
    ['事務所は第二ビルの4階です。', '第二ビルの4階'],
    ['11月18日14時、青葉台店にお越し下さい', '青葉台店'],
    ['11月18日（水）14時〜、2階談話室で面談しましょう', '2階談話室'],
    ['工場の正門でお待ちしています', '工場の正門'],
    ['カフェ「ルポ」で一度お会いしましょう', 'カフェ「ルポ」'],
    ['The interview will be held at Room 302, Science Building.', 'Room 302, Science Building'],
    ['It will take place in Meeting Room B.', 'Meeting Room B'],
    ['at our Tokyo office (Marunouchi Building 12F)', 'our Tokyo office (Marunouchi Building 12F)'],
    ['Come by the front desk at 10.', 'the front desk'],
    ['at 1-2-3 Ebisu, Shibuya-ku, Tokyo', '1-2-3 Ebisu, Shibuya-ku, Tokyo'],
    ['I look forward to seeing you in Tokyo on Nov 18.', undefined],
    ['at Hoshizora Inc. we value people', undefined],
    ['お手数ですが、3階の総務課までお越しください。', '3階の総務課'],
    ['駅前のドトールで話しましょう', '駅前のドトール'],
    ['面接は本店で行います', '本店'],
    ['会場はさくらホールの2階です', 'さくらホールの2階'],
    ['場所は前回と同じ5階会議室です', '5階会議室'],
    ['南館1階のカフェテリアにて、お待ちしております', '南館1階のカフェテリア'],
    ['第3倉庫の事務室へ来てください', '第3倉庫の事務室'],
    ['当クリニックの受付にお声がけください', '当クリニックの受付'],
    ['弊社スタジオ（渋谷区神南0-0-0）にお越しください', '弊社スタジオ（渋谷区神南0-0-0）'],
    [
      '面接会場：〒100-0000 東京都千代田区丸の内0-0-0 丸の内ビル5F',
      '〒100-0000 東京都千代田区丸の内0-0-0 丸の内ビル5F',
    ],
    ['面接場所／工場棟 2F 応接', '工場棟 2F 応接'],
    ['ばしょ：きたまち公民館', 'きたまち公民館'],
    ['会場 → 第二会議室', '第二会議室'],
    ['場所：弊社会議室（5F）※受付でお名前をお伝えください', '弊社会議室（5F）'],
    ['場所　:　レンタルスペースことり　203号', 'レンタルスペースことり 203号'],
    ['アクセス：地下鉄御堂筋線 本町駅 徒歩3分', undefined],
    ['会場までの地図を添付します。', undefined],
    ['当日は公共交通機関でお越しください。', undefined],
    ['10分前までにお越しください', undefined],
    ['お気をつけてお越しください', undefined],
    ['履歴書をご持参の上お越しください', undefined],
    ['マスクを着用のうえご来社ください', undefined],
    ['ビルの入口で内線100を押してください', undefined],
    ['Please come to the third floor reception.', 'the third floor reception'],
    ["We're on the 4th floor of the Nagai Building.", 'the 4th floor of the Nagai Building'],
    ['Venue – Conference Room 2', 'Conference Room 2'],
    ['Meet me in front of the north gate.', 'in front of the north gate'],
    ['Our address is 3-4-5 Honcho, Nakano.', '3-4-5 Honcho, Nakano'],
    ['in our Umeda showroom', 'our Umeda showroom'],
    ['at the main office in Sapporo', 'the main office in Sapporo'],
    ['It is held at our headquarters.', 'our headquarters'],
    ['at your earliest convenience', undefined],
    ['in the attached file', undefined],
    ['at our company', undefined],
  ] as const)('in %j is %s', (body, place) => {
    expect(plain(reading(`11月18日（水）14:00\n\n${body}`).place?.value)).toBe(plain(place));
  });

  test('under a label is sure; in a sentence it isn’t', () => {
    expect(reading('場所：本社 5階会議室').place).toMatchObject({ value: '本社 5階会議室', isSure: true });
    expect(reading('当日は本社5階会議室にて面接を行います。').place?.isSure).toBe(false);
  });

  test('of the interview goes before that of the reception', () => {
    expect(reading('受付場所：1階ロビー\n面接場所：5階応接室').place?.value).toBe('5階応接室');
  });
});

describe('An online interview', () => {
  test.each([
    ['日時：11月18日（水）14:00\n場所：Zoom', true],
    ['11月18日（水）14:00にＴｅａｍｓで面接を行います。', true],
    ['11月18日（水）14:00からビデオ通話でお話しできますか。', true],
    ['日時：11月18日（水）14:00\n場所：本社5階', false],
    ['日時：11月18日（水）14:00\n方法：対面（本社）またはWeb（Webex）', undefined],
    ['日時：11月18日（水）14:00', undefined],
  ] as const)('%j: %s', (body, isOnline) => {
    expect(reading(body).isOnline?.value).toBe(isOnline);
  });
});
