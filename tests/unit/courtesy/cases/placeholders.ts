// Cases for rules P.
import type { RuleCases } from '../judge.ts';

const top = '株式会社青空商事\n採用ご担当者様\n\n';
const signature = '\n\n山田 太郎\n電話：090-1234-5678\nメール：taro@example.com';
const letter = `${top}お世話になっております。\n山田太郎と申します。\n10月2日（金）14時の面接を辞退いたします。`;

export const placeholders = {
  P01: {
    bad: [
      '○月○日',
      '〇〇株式会社',
      '{{name}}様',
      'Dear [Hiring Manager]',
      '株式会社△△\n採用ご担当者様',
      '12月11日（金）XX時に伺います。',
      'お電話は090-xxxx-xxxxまで',
      '〔会社名〕\n採用ご担当者様',
      '【氏名】と申します。',
      { subject: '面接辞退のご連絡（○○大学 山田太郎）', body: letter },
      'リンク株式会社\n高橋 ＊＊様',
      '候補日：〔候補日〕',
      '（会社名を入力）\n採用ご担当者様',
      '（理由を記入してください）のため、辞退いたします。',
      '＿＿＿株式会社',
      '営業職の＿＿様',
      '【部署名を入れる】の佐藤様にもよろしくお伝えください。',
      '【辞退の理由を書く】',
      '[面接の日を入れてください]の面接を辞退いたします。',
      '（担当者名を入れてください）様',
      '【要記入】のため、辞退いたします。',
      '（理由）により、辞退いたします。',
      '＜会社名＞の皆様のご活躍をお祈りいたします。',
      '【志望動機をここに】',
      '日時：____',
      // As the text of an own template may leave it open.
      '〔来社の目的〕につきまして',
    ],
    good: [
      '10月2日（金）14時',
      '株式会社山田',
      `${letter}\n二〇二六年度の採用、三〇二号室`,
      `${letter}\n\n●日時：10月2日（金）14時\n○ 会社説明会`,
      `${letter}\n\n【日時】10月2日（金）14時\n【会社名】株式会社青空商事`,
      `${letter}\n\n◇◆◇◆◇◆◇◆◇◆\n山田 太郎\n090-1234-5678\n◇◆◇◆◇◆◇◆◇◆`,
      `${letter}\nhttps://example.com/xxx/{id}/XXXX?a=○○`,
      { body: '株式会社○△\n採用ご担当者様', facts: { company: '株式会社○△' } },
      'Dear Ms. Liu,\n\nI will join [Room 5] at 10:00.',
      `${letter}\n\n> ○○様\n> ○月○日にお待ちしております。`,
      `${letter}\n\n> 〔場所〕本社3階\n> 〔担当〕佐藤`,
      `${letter}\n\n-----Original Message-----\nFrom: 採用担当\n件名: 面接のご案内\n\n〔場所〕本社3階`,
      `${letter}\n\n〔辞退の理由〕家業を継ぐため\n〔お返しする物〕入館証`,
      `${letter}\n\n〔希望〕\n・10月5日（月）10:00〜\n〔連絡先〕090-1234-5678`,
      `${letter}\n\n＿＿＿＿＿＿＿＿＿＿\n山田 太郎`,
      `${letter}\n\n＿＿＿ 山田 太郎 ＿＿＿\n090-1234-5678`,
      `${letter}\n（履歴書に記入したとおりです）`,
      `${letter}\n（履歴書を封筒に入れて、写しを書く予定です）`,
      `${letter}\n【お願い】日程をご検討ください。`,
      `${letter}\n【理由】授業と重なったため\n（理由）授業と重なったため`,
      `${letter}\n（部品を入れる箱の研究をしております）`,
      `${letter}\n\n〔1〕履歴書\n〔２〕職務経歴書`,
    ],
  },
  P02: {
    bad: [
      `${letter.replace('山田太郎と', '佐藤花子と')}${signature}`,
      `${letter.replace('山田太郎と', '青葉大学経済学部の鈴木太郎と')}${signature}`,
      `${letter.replace('山田太郎と', '山田大郎と')}${signature}`,
      {
        body: `${top}本日15時に面接のお約束をいただいております五十嵐智也です。\n電車の遅れにより遅れます。\n\n田中 潤\n090-7777-8889`,
        name: '五十嵐 智也',
      },
      `${top}お世話になっております。\n山部です。\n10月2日（金）14時、承知いたしました。${signature}`,
      'Dear Ms. Liu,\n\nMy name is Greta Lindqvist, and I applied for the post of a clerk.\n\nSincerely,\nMarta Oduya',
      "Dear Ms. Liu,\n\nI'm Greta Lindqvist. I would like to withdraw.\n\nSincerely,\nMarta Oduya",
      'Dear Ms. Liu,\n\nI am Greta Lindqvist. I withdraw.\n\nSincerely,\nMarta Oduya\nlindqvist@example.com',
    ],
    good: [
      'Dear Ms. Liu,\n\nMy name is Greta Lindqvist, and I applied for a post.\n\nSincerely,\nGreta Lindqvist',
      'Dear Ms. Liu,\n\nMy name is Taro Yamada, and I applied for a post.\n\nSincerely,\n山田太郎\n090-1234-5678',
      'Dear Ms. Liu,\n\nMy name is Greta, and I applied for a post.\n\nSincerely,\nMargareta Lindqvist',
      'Dear Ms. Liu,\n\nI am Greta Lindqvist. I would like to withdraw.\n\nSincerely,\nMargareta S. Lindqvist',
      'Dear Ms. Liu,\n\nMy name is YAMADA Taro, a student.\n\nSincerely,\nTaro Yamada',
      'Dear Ms. Liu,\n\nMy name is Lucía Peña, a student.\n\nSincerely,\nLucia Pena',
      'Dear Ms. Liu,\n\nI am Junior Researcher at Aoba University.\n\nSincerely,\nTaro Yamada',
      'Dear Ms. Liu,\n\nI am a student. I met the manager, who said: I am Karen Liu.\n\nSincerely,\nTaro Yamada',
      `${letter}${signature}`,
      `${letter.replace('山田太郎と申します', '山田です')}${signature}`,
      `${top}お世話になっております。髙橋みなみと申します。\n面接を辞退いたします。\n\n高橋 みなみ\n090-1234-5678`,
      `${top}お世話になっております。\n私の不注意です。申し訳ございません。${signature}`,
      `${letter}\n\nTaro Yamada\ntaro@example.com`,
      `${top}お世話になっております。\n至急です。山田です。${signature}`,
      `${top}お世話になっております。\n山田です。${signature}`,
      `${top}お世話になっております。やまだと申します。\n面接を辞退いたします。${signature}`,
    ],
  },
  P03: {
    bad: [
      letter,
      `${letter}\n\n山田 太郎`,
      'Dear Ms. Liu,\n\nI would like to withdraw from the interview.',
      'Dear Ms. Liu,\n\nI would like to withdraw from the interview.\n\nSincerely,\n',
    ],
    good: [
      `${letter}${signature}`,
      `${letter}\n\n山田 太郎\n０９０－１２３４－５６７８`,
      `${letter}\n\n-- \n山田 太郎 | taro@example.com`,
      'Dear Ms. Liu,\n\nI would like to withdraw.\n\nKind regards,\nTaro Yamada',
      'Hi Karen,\n\nI would like to withdraw.\n\nThanks,\nTaro',
      { body: `${top}ご連絡ありがとうございます。\n\n山田 太郎`, isReply: true, purpose: 'acknowledge' },
      '',
    ],
  },
  P04: {
    bad: [
      `${letter.replace('山田太郎と申します。\n', '')}${signature}`,
      {
        body: `${letter.replace('山田太郎と申します。\n', '')}${signature}`,
        isReply: true,
        purpose: 'withdraw',
      },
    ],
    good: [
      `${letter}${signature}`,
      `${letter.replace('山田太郎と申します', '青葉大学の山田です')}${signature}`,
      {
        body: `${top}お世話になっております。阿部健です。\n10月2日（金）に伺います。\n\nKen Abe\n090-1234-5678`,
        name: 'Ken Abe',
      },
      { body: `${top}ご返信ありがとうございます。${signature}`, isReply: true, purpose: 'acknowledge' },
    ],
  },
  P05: {
    bad: [
      { body: `${top}山田太郎と申します。\n面接を辞退いたします。${signature}`, purpose: 'withdraw' },
      {
        body: `Dear Ms. Liu,\n\nI would like to withdraw from the interview.\n\nBest,\nTaro Yamada`,
        purpose: 'withdraw',
      },
      `${top}山田太郎と申します。\n14時からの面接を辞退いたします。${signature}`,
    ],
    good: [
      `${top}山田太郎と申します。\n面接のご案内をいただきましたが、辞退いたします。${signature}`,
      `${top}山田太郎と申します。\n14時からの面接に10分ほど遅れます。日程を変更いただけますでしょうか。${signature}`,
      { body: `${letter}${signature}`, purpose: 'withdraw' },
      { body: `${top}山田太郎と申します。\n明日の面接を辞退いたします。${signature}`, purpose: 'withdraw' },
      { body: `${top}山田太郎と申します。\n15時からの面接に10分ほど遅れます。${signature}`, purpose: 'late' },
      {
        body: `${top}山田太郎と申します。\n選考を辞退いたします。${signature}`,
        purpose: 'selection-decline',
      },
      { body: `${top}山田太郎と申します。\n面接を辞退いたします。${signature}` },
      {
        body: `${top}山田太郎と申します。\nご案内の面接を辞退いたします。${signature}`,
        purpose: 'withdraw',
        isReply: true,
        answered: { subject: '面接', body: '10月2日（金）14時にお越しください。' },
      },
    ],
  },
  P06: {
    bad: [
      `${letter}\n改めて面接の機会をいただけますと幸いです。${signature}`,
      `${letter}\nあらためて日程の\n調整をお願いできますでしょうか。${signature}`,
      `${letter}\n別の日にお時間をいただけますと幸いです。${signature}`,
    ],
    good: [
      { body: `${letter}\n改めて面接の機会をいただけますと幸いです。${signature}`, purpose: 'noshow-retry' },
      `${top}10月2日（金）の面接に伺えませんでした。\n改めて機会をいただくことはできませんでしょうか。\n難しい場合は、辞退としてお取り扱いください。${signature}`,
      `${letter}\nあらためて検討した結果、日程をご調整いただきながらこのようなご連絡となりました。${signature}`,
      {
        body: `${letter}\n今後も改めて求人をご紹介いただく機会をいただけますと幸いです。${signature}`,
        route: 'agent',
      },
      `${letter}\nこのあと改めてお電話いたします。${signature}`,
      `${letter}\n別の日にお時間をいただいておりましたのに、申し訳ございません。${signature}`,
      `${letter}\n改めて、このたびは貴重な機会をいただき、ありがとうございました。${signature}`,
    ],
  },
  P07: {
    bad: [
      { body: letter, recipients: ['採用 <no-reply@example.com>'] },
      { body: letter, isReply: true, answered: { subject: '', body: 'このメールは送信専用です。' } },
      `${letter}\n\n> ※本メールは送信専用アドレスから配信しています。`,
    ],
    good: [
      { body: letter, recipients: ['saiyo@example.com', '佐藤 <norie.hirano@example.com>'] },
      { body: letter, isReply: true, answered: { subject: '', body: 'ご返信をお待ちしております。' } },
      letter,
    ],
  },
  P08: {
    bad: [{ body: letter, answered: { subject: '', body: 'キャンセルはマイページからお願いします。' } }],
    good: [
      { body: letter, answered: { subject: '', body: 'マイページをご確認ください。' } },
      {
        body: letter,
        purpose: 'thanks',
        answered: { subject: '', body: 'キャンセルはマイページからお願いします。' },
      },
    ],
  },
} satisfies Record<string, RuleCases>;
