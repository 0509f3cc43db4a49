// Cases for rules D. Without its own moment a case is judged on Thursday, 24 September 2026.
import type { RuleCases } from '../judge.ts';

const interview = { date: '2026-10-02', time: '14:00' };
const reschedule = '10月2日（金）14時の面接につきまして、日程の変更をお願いしたく存じます。\n\n';
const asking = { now: '2026-11-20T10:00', purpose: 'reschedule' } as const;
const change = '11月25日（水）14時の面接につきまして、日程の変更をお願いしたく存じます。\n\n';
const changeEn =
  'Dear Ms. Ito,\n\nI would like to reschedule my interview on Wednesday, November 25 at 2:00 PM.\n\n';

export const dates = {
  D01: {
    bad: [
      '10月2日14時',
      '10月2日の一次面接を辞退いたします。',
      { body: '10月2日に伺う予定でした。', facts: interview },
      '日程の変更をお願いいたします。\n・10月5日 10:00〜17:00',
      '昨日10月2日の10時からの面接に欠席いたしました。',
    ],
    good: [
      '10月2日（金）14時',
      '10月2日（金曜日）14時',
      '10月2日（金・祝）14時',
      '10月12日（祝・月）14時',
      '10月2日 金曜日 14時',
      '10月2日(Fri) 14時',
      '水曜日（9月30日）14時に伺います。',
      '明日（9月25日）14時の面接を辞退いたします。',
      '10月2日（金）14時の面接ですが、10月2日は伺えません。10月2日14時は難しいです。',
      '9月20日にご連絡いただきました件、9月20日付のメール、9月30日までにお返事いたします。',
      { body: 'なお、10月8日は終日外出しております。', facts: interview },
      '2027年3月31日まで在学しております。',
      'お世話になっております。\n\n山田 太郎\n090-1234-5678\n2027年3月20日卒業予定',
    ],
  },
  D02: {
    bad: [
      '10月2日（木）14時',
      '2026年10月2日（水）',
      '令和8年10月2日（月）14時',
      '10/2（木）に伺います。',
      '来週木曜日（10月2日）の面接',
      '11月31日（月）に伺います。',
      { body: '1月7日（水）に伺います。', now: '2026-12-20T10:00' },
      { body: '12月21日（火）に伺います。', now: '2026-06-20T10:00' },
      { subject: '10/2（木）面接辞退のご連絡', body: '面接を辞退いたします。' },
      'I would like to withdraw from the interview on Thursday, October 2, 2026.',
    ],
    good: [
      '10月2日（金）14時',
      '10/2(金) 14:00',
      '来週金曜日（10月2日）14時の面接',
      '木・金曜日（10月1日・2日）でしたら伺えます。',
      '2027年10月2日（土）',
      '10月2日（日本時間14時）',
      '10月2日（月末の締め後）',
      { body: '1月7日（木）に伺います。', now: '2026-12-20T10:00' },
      { body: '12月28日（月）の面接を欠席いたしました。', now: '2027-01-04T10:00' },
      { body: '12月21日（月）に伺います。', now: '2026-06-20T10:00' },
      { body: '2月16日（月）の面接を欠席いたしました。', now: '2026-07-20T10:00' },
      { body: 'I am free on Monday, December 21.', now: '2026-06-20T10:00' },
      'I would like to withdraw from the interview on Friday, 2 October 2026.',
      '> 10月2日（木）14時にお越しください。',
    ],
  },
  D03: {
    bad: ['9/1に伺う予定でした', '面接は10/2(金)14時です。'],
    good: [
      '9月1日（火）',
      'https://example.com/2026/09/01/',
      '24/7のサポート、3/4以上',
      'お世話になっております。\n\n山田 太郎\n電話：03-1234-5678（9/1から）',
    ],
  },
  D04: {
    bad: [
      {
        body: '1月7日（木）14時の面接を辞退いたします。',
        now: '2026-12-20T10:00',
        facts: { date: '2027-01-07' },
      },
      { body: '日時：1月13日（水）10:00〜11:00', now: '2026-12-21T10:00' },
      {
        body: '1月8日（金）10時からの面接ですが、日程の変更をお願いいたします。\n・2027年1月14日（木）終日',
        now: '2026-12-21T10:00',
      },
    ],
    good: [
      {
        body: '2027年1月8日（金）10時からの面接の日程変更をお願いいたします。\n・1月14日（木）13時〜\n・1月15日（金）終日',
        now: '2026-12-21T10:00',
      },
      {
        body: '1月8日（金）10時の面接の件です。\n日時：2027年1月8日（金）10時',
        now: '2026-12-21T10:00',
      },
      {
        body: '2027年1月7日（木）14時の面接を辞退いたします。',
        now: '2026-12-20T10:00',
        facts: { date: '2027-01-07' },
      },
      {
        body: '来年1月7日（木）14時の面接を辞退いたします。',
        now: '2026-12-20T10:00',
        facts: { date: '2027-01-07' },
      },
      {
        body: '1月7日（木）14時の面接を辞退いたします。',
        now: '2027-01-04T10:00',
        facts: { date: '2027-01-07' },
      },
      {
        body: '12月28日（月）14時の面接を欠席いたしました。',
        now: '2027-01-04T10:00',
        facts: { date: '2026-12-28' },
      },
    ],
  },
  D05: {
    bad: ['明日2時に', '10月2日（金）3時に伺います。', '10月2日（金）２時からの面接', '2時半に伺います。'],
    good: [
      '午後2時',
      '14時',
      '2時間',
      '10月2日',
      '午後 2時〜4時',
      '夕方5時以降、早朝6時',
      '5時限目の授業、1時的、2時点',
      '勤務は22時〜5時です。',
      '12時、10時30分、21時',
    ],
  },
  D06: {
    bad: ['午後14時', '午後１４時', '午後 15:00', '午前13時'],
    good: ['午後2時', '14時', '午後12時30分', '午前10時〜午後3時'],
  },
  D07: {
    bad: ['14:00から、または午後5時からお願いいたします。', '１０月2日（金）に伺います。'],
    good: [
      '14:00から、または17:00からお願いいたします。',
      '１０月２日（金）１４時に伺います。',
      '午後2時に伺います。\n\n山田 太郎\n０９０－１２３４－５６７８',
      'https://example.com/123 １４時に伺います。',
    ],
  },
  D08: {
    bad: [
      { body: '明日の面接を辞退いたします。', now: '2026-10-02T09:00', facts: interview },
      { body: '本日の面接を辞退いたします。', now: '2026-10-01T09:00', facts: interview },
      { body: '昨日の面接を欠席いたしました。', now: '2026-10-06T09:00', facts: interview },
      { body: '明日10月2日（金）14時の面接を辞退いたします。', now: '2026-10-02T09:00' },
      { body: '昨日（10月2日）の面接を欠席いたしました。', now: '2026-10-05T09:00' },
      { body: '本日10月2日（金）14時より面接のお時間をいただいております。', now: '2026-10-01T09:00' },
      { subject: '明日（10/2 14時）の面接辞退のご連絡', body: '辞退いたします。', now: '2026-09-30T09:00' },
      { body: 'I withdraw from the interview tomorrow (October 2).', now: '2026-10-02T09:00' },
      {
        body: '10月2日（金）14時に面接のお時間をいただいております山田です。\n面接を辞退いたします。',
        now: '2026-10-05T09:00',
        facts: interview,
        purpose: 'withdraw',
      },
      {
        body: '10月2日（金）14時の面接を辞退いたしたく、ご連絡いたしました。',
        now: '2026-10-05T09:00',
        facts: interview,
        purpose: 'withdraw',
      },
      { body: "I am unable to attend tomorrow's interview.", now: '2026-10-02T09:00', facts: interview },
      {
        body: '9月22日（火）10時に伺う予定の面接を辞退いたしたく、ご連絡いたしました。',
        purpose: 'withdraw',
      },
      { subject: '【本日14時】面接辞退のご連絡（山田）', body: '明日14時からの面接を辞退いたします。' },
      {
        body: '9月22日（火）11時の面接ですが、他社へ進むことにしましたため、辞退いたします。',
        purpose: 'withdraw',
      },
      {
        body: '9月22日（火）11時に面接のお約束をいただいておりますが、都合により辞退いたします。',
        purpose: 'withdraw',
      },
      { body: '9月22日（火）の面接に伺うことができなくなりました。', purpose: 'withdraw' },
      { body: '9月22日（火）11時の面接を、別の日に変更していただけないでしょうか。', purpose: 'reschedule' },
      { body: 'I will not be able to attend the interview on September 22.', purpose: 'reschedule' },
      { body: "I must withdraw from tomorrow's interview on Thursday, September 24." },
      { body: "I cannot come to today's 2:00 PM interview (Friday, September 25)." },
      '明日（水）14時の面接を辞退いたします。',
      '本日（金曜日）の面接に伺えません。',
      'I cannot come to the interview tomorrow (Wednesday).',
      {
        body: '来たる9月21日（月）10時からの面接ですが、授業と重なりましたため、日程の変更をお願いできますでしょうか。',
        purpose: 'reschedule',
      },
      {
        body: '9月21日（月）14時に面接のお約束をいただいておりますが、日程を変更していただけませんでしょうか。',
        purpose: 'reschedule',
      },
      {
        body: 'I would like to withdraw from our interview tomorrow, Thursday, September 24, at 3:00 PM.',
      },
      { body: 'I cannot come to the interview today, Friday, September 25.' },
      {
        body: 'Thank you for your mail. I would like to reschedule our interview on Monday, September 21 at 2:00 PM.',
        purpose: 'reschedule',
      },
      {
        body: 'I am expected on September 21 at 15:00 for the interview, but have decided to withdraw.',
        purpose: 'withdraw',
      },
      {
        subject: '明日の面接辞退のご連絡（山田）',
        body: '面接を辞退いたします。',
        now: '2026-10-02T09:00',
        facts: interview,
      },
    ],
    good: [
      { body: '本日14時の面接を辞退いたします。', now: '2026-10-02T09:00', facts: interview },
      { body: '明日10月2日（金）14時の面接を辞退いたします。', now: '2026-10-01T09:00', facts: interview },
      {
        body: '本日、ご案内をいただいた面接の件でご連絡いたしました。',
        now: '2026-09-24T09:00',
        facts: interview,
      },
      { body: '本日は面接の日程の件でご連絡いたしました。', now: '2026-09-24T09:00', facts: interview },
      { body: '本日の一次面接では、ありがとうございました。', now: '2026-09-24T09:00', facts: interview },
      {
        body: '本日の面接を辞退いたします。明日13時にお電話いたします。',
        now: '2026-10-02T09:00',
        facts: interview,
      },
      { body: '明日の面接を辞退いたします。', now: '2026-10-02T09:00' },
      { body: '明日10月2日（金）14時の面接を辞退いたします。', now: '2026-10-01T09:00' },
      { body: '本日、10月2日（金）の面接の件でご連絡いたしました。', now: '2026-09-24T09:00' },
      {
        body: '9月22日（火）の一次面接では、ありがとうございました。\n10月2日（金）の二次面接を辞退いたします。',
        purpose: 'withdraw',
      },
      { subject: '明日の面接辞退のご連絡（山田）', body: '明日14時からの面接を辞退いたします。' },
      { subject: '本日のお電話の件（山田）', body: '明日14時からの面接を辞退いたします。' },
      { body: '昨日お電話で、10月2日（金）14時とお伝えいたしました。', now: '2026-09-24T09:00' },
      { body: 'As I said yesterday, October 2 would suit me well.', now: '2026-09-24T09:00' },
      { body: 'I withdraw from our interview tomorrow, Friday, September 25.' },
      { body: '9月14日（月）にマイページから予約した面接の日程の変更をお願いできますでしょうか。' },
      { body: '9月15日（火）の説明会でご案内いただいた面接ですが、都合により辞退いたします。' },
      { body: '9月16日（水）に選考通過のお知らせをいただいた面接ですが、都合により辞退いたします。' },
      { body: '9月11日（金）に申し込みました説明会の件ですが、参加をキャンセルいたします。' },
      { body: '9月14日（月）の一次面接を通過したとのご連絡をいただきましたが、二次面接を辞退いたします。' },
      { body: '9月14日（月）に面接の日程を変更していただいたばかりですが、もう一度変更をお願いいたします。' },
      { body: 'You kindly invited me on September 14 to an interview, but I am unable to attend.' },
      { body: 'We spoke on September 14 about the interview, and I am afraid I need to cancel it.' },
      { body: 'I accepted the interview on September 14, but I must now cancel it.' },
      {
        body: 'Further to our call on September 14 regarding the interview, I am writing to withdraw from it.',
      },
      { body: 'I wrote to you on September 14 about my interview, and would like to reschedule it.' },
      { body: "I withdraw from tomorrow's interview on Friday, September 25." },
      '明日（金）14時の面接を辞退いたします。',
      '本日（木・祝）の面接に伺えません。',
      'I cannot come to the interview tomorrow (Friday).',
      {
        body: '9月22日（火）に一次面接をしていただきましたが、このあとの選考は辞退いたします。',
        purpose: 'withdraw',
      },
      {
        body: '9月22日（火）の面接では大変お世話になりましたが、選考を辞退いたします。',
        purpose: 'withdraw',
      },
      {
        body: '9月22日（火）の面接に伺えなくなったことを連絡もせず、お詫びいたします。',
        purpose: 'withdraw',
      },
      {
        body: '9月22日（火）に面接のお約束をいただいておりましたが、欠席いたしました。辞退いたします。',
        purpose: 'withdraw',
      },
      { body: '9月22日（火）の面接をお受けしましたが、二次面接は辞退いたします。', purpose: 'withdraw' },
      { body: '9月22日（火）の面接のご案内をいただき、ありがとうございました。', purpose: 'withdraw' },
      { body: 'I missed our interview yesterday, Wednesday, September 23.' },
      {
        body: '9月21日（月）の一次面接では、ありがとうございました。二次面接の日程を変更いただけますでしょうか。',
        purpose: 'reschedule',
      },
      {
        body: '9月21日（月）にご案内をいただきました面接ですが、日程の変更をお願いできますでしょうか。',
        purpose: 'reschedule',
      },
      {
        body: '9月21日（月）の面接を欠席してしまいました。日程の変更をお願いできますでしょうか。',
        purpose: 'reschedule',
      },
      {
        body: '9月21日（月）の面接に伺えず、誠に申し訳ございません。日程を変更していただくことは可能でしょうか。',
        purpose: 'reschedule',
      },
      {
        body: 'Thank you for the interview on Monday, September 21. I would like to withdraw from the second one.',
        purpose: 'withdraw',
      },
      {
        body: 'In your mail of September 21 you invited me to an interview. I would like to withdraw.',
        purpose: 'withdraw',
      },
      {
        body: 'I did not attend our interview on Monday, September 21. Could we reschedule?',
        purpose: 'reschedule',
      },
      {
        body: 'After our interview on September 21, I would like to withdraw.',
        purpose: 'withdraw',
      },
      {
        body: '10月2日（金）14時に面接のお時間をいただいておりました山田です。\n連絡せずに欠席いたしましたこと、お詫び申し上げます。',
        now: '2026-10-05T09:00',
        facts: interview,
        purpose: 'noshow-withdraw',
      },
      {
        body: '本日14時に面接のお時間をいただいております山田です。\n10分ほど遅れます。',
        now: '2026-10-02T14:05',
        facts: interview,
        purpose: 'late',
      },
    ],
  },
  D09: {
    bad: [
      { body: `${reschedule}・10月5日（月）10:00〜12:00`, purpose: 'reschedule', facts: interview },
      { body: `${reschedule}・10月5日（月）10:00〜12:00\n・10月6日（火）終日`, purpose: 'reschedule' },
      { body: `${reschedule}何卒よろしくお願い申し上げます。`, purpose: 'reschedule', facts: interview },
      { body: 'Could we move it to Tuesday, October 6?', purpose: 'reschedule', facts: interview },
      { body: `${changeEn}Could we meet on Monday, November 30 or Tuesday, December 1?`, ...asking },
      { body: `${changeEn}I would be free on December 1 at 10:00 AM.`, ...asking },
      {
        body: `${changeEn}On Monday I am away, and until Tuesday busy. Could we move it to Friday?`,
        ...asking,
      },
      { body: `${changeEn}Another day would help me a great deal.`, ...asking },
      {
        body: `${reschedule}10月2日（金）は終日伺えません。5日（月）はいかがでしょうか。`,
        purpose: 'reschedule',
      },
      {
        body: '2日（金）の面接の日程変更をお願いいたします。5日（月）、6日（火）でしたら伺えます。',
        purpose: 'reschedule',
        facts: interview,
      },
      {
        body: `${reschedule}10月5日（月）、6日（火）でしたら伺えます。2日（金）は難しいです。`,
        purpose: 'reschedule',
      },
    ],
    good: [
      {
        body: `${reschedule}・10月5日（月）10:00〜12:00\n・10月6日（火）終日\n・10月7日（水）午後`,
        purpose: 'reschedule',
        facts: interview,
      },
      {
        body: `${reschedule}10月5日（月）以降でしたら、いつでも伺えます。`,
        purpose: 'reschedule',
        facts: interview,
      },
      {
        body: `${reschedule}10月5日（月）から10月9日（金）の間でお願いいたします。`,
        purpose: 'reschedule',
        facts: interview,
      },
      {
        body: `${reschedule}貴社のご都合のよい日時をお知らせいただけますと幸いです。`,
        purpose: 'reschedule',
      },
      {
        body: `${reschedule}・5日（月）夕方5時以降\n・6日（火）終日\n・7日（水）13時〜`,
        purpose: 'reschedule',
      },
      { body: '10月5日（月）に伺います。', purpose: 'confirm', facts: interview },
      {
        body: 'I am available on October 6, October 7 and October 8.',
        purpose: 'reschedule',
        facts: interview,
      },
      { body: `${reschedule}10月5日（月）、6日（火）、7日（水）でしたら伺えます。`, purpose: 'reschedule' },
      {
        body: `本日の面接の日程変更をお願いいたします。\n25日（金）・28日（月）・29日（火）は空いております。`,
        purpose: 'reschedule',
      },
      {
        body: `${reschedule}同日の17時以降、または5日（月）、6日（火）でしたら伺えます。`,
        purpose: 'reschedule',
      },
      {
        body: `${reschedule}同じ2日（金）の17時以降か、5日（月）の午前、\nまたは10月8日（木）の13時以降でしたら伺えます。`,
        purpose: 'reschedule',
      },
      {
        body: `${reschedule}10月2日（金）は17時以降、5日（月）と6日（火）は終日空いております。`,
        purpose: 'reschedule',
      },
      { body: `${reschedule}10月下旬であれば、終日伺えます。`, purpose: 'reschedule' },
      {
        body: `${changeEn}Could we meet on Monday, November 30, Tuesday, December 1 or Thursday, December 3?`,
        ...asking,
      },
      {
        body: 'I cannot come today at 2:00 PM. Could we meet on Monday, November 30, Tuesday, December 1 or Thursday, December 3?',
        ...asking,
      },
      { body: `${changeEn}I would be free on December 1, 2 or 4, after 10:00 AM.`, ...asking },
      { body: `${changeEn}Would Monday the 30th, Tuesday the 1st or Thursday the 3rd suit you?`, ...asking },
      {
        body: `${changeEn}The same day after 5:00 PM, November 30, or December 1 would suit me.`,
        ...asking,
      },
      {
        body: `${changeEn}I could join you on November 25, after 5:00 PM, on November 30, or on December 1.`,
        ...asking,
      },
      { body: `${changeEn}Tuesday to Thursday of the week after would be possible.`, ...asking },
      { body: `${changeEn}I could come next Monday, Tuesday or Thursday, after 1:00 PM.`, ...asking },
    ],
  },
  D10: {
    bad: [
      { body: '面接を辞退いたします。', now: '2026-09-24T23:30', facts: interview },
      { body: '面接を辞退いたします。', now: '2026-09-24T04:00', facts: interview },
      { body: '10月2日（金）14時の面接を辞退いたします。', now: '2026-09-24T23:30' },
    ],
    good: [
      { body: '面接を辞退いたします。', now: '2026-09-24T21:30', facts: interview },
      { body: '面接を辞退いたします。', now: '2026-10-01T23:30', facts: interview },
      { body: '面接を辞退いたします。', now: '2026-09-24T23:30' },
      { body: '9月26日（土）10時の面接を辞退いたします。', now: '2026-09-25T23:30' },
      { body: '9月23日（水）の面接を欠席いたしました。', now: '2026-09-24T23:30' },
      { body: '明日の面接を辞退いたします。10月2日（金）まで留守にいたします。', now: '2026-09-24T23:30' },
    ],
  },
  D11: {
    bad: [
      { body: `${change}・11月10日（火）10:00〜12:00\n・11月30日（月）終日`, ...asking },
      { body: `${change}候補日：\n　11月12日（木）13時以降\n　11月30日（月）終日`, now: asking.now },
      { body: `${change}・2025年11月30日（日）10:00〜12:00`, ...asking },
      { body: `${change}・11月20日（金）8:00〜9:30\n・11月30日（月）終日`, ...asking },
      { body: `${change}11月12日（木）13時以降でしたら伺えます。`, ...asking },
      { body: `${change}11月12日（木）または11月30日（月）であれば伺えます。`, ...asking },
      {
        body: `${changeEn}- Tuesday, November 10, 10:00 AM to 5:00 PM\n- Monday, November 30, any time`,
        ...asking,
      },
      { body: `${changeEn}I would be available on November 10.`, now: asking.now },
    ],
    good: [
      {
        body: `${change}・11月24日（火）10:00〜12:00\n・11月30日（月）終日\n・1月8日（金）13時〜`,
        ...asking,
      },
      { body: `${change}・11月20日（金）13:00〜17:00\n・11月30日（月）終日`, ...asking },
      { body: `11月10日（火）にご連絡いただきました件ですが、${change}・11月30日（月）終日`, ...asking },
      { body: `【変更前】\n11月18日（水）14:00〜15:00\n\n${change}・11月30日（月）終日`, ...asking },
      {
        body: '下記の日時に面接のお時間をいただいておりました。\n\n・11月18日（水）14:00\n\n別の日程をお願いできますでしょうか。',
        ...asking,
        purpose: 'noshow-retry',
      },
      { body: '面接を欠席いたしました。\n・11月18日（水）14:00', ...asking, purpose: 'noshow-withdraw' },
      {
        body: '昨日11月19日（木）の10時からの面接を、\n欠席してしまいました。別の日程をお願いできますでしょうか。',
        ...asking,
        purpose: 'noshow-retry',
      },
      {
        body: `${changeEn}Thank you for your mail of November 10.\n- Monday, November 30, any time`,
        ...asking,
      },
    ],
  },
  D12: {
    bad: [
      { body: `${change}・11月25日（水）14:00\n・11月30日（月）終日`, ...asking },
      { body: `${change}・11月25日（水）14時〜15時\n・11月30日（月）終日`, now: asking.now },
      { body: `${change}・11月25日（水）午後2時`, ...asking, facts: { date: '2026-11-25', time: '14:00' } },
      { body: `${change}・11月25日（水）13:00〜17:00\n・11月30日（月）終日`, ...asking },
      { body: `${change}・11月25日（水）終日`, ...asking, facts: { date: '2026-11-25' } },
      { body: `${changeEn}- Wednesday, November 25, 2:00 PM`, ...asking },
      { body: `${changeEn}- Wednesday, November 25, 1:00–5:00 PM`, ...asking },
    ],
    good: [
      { body: `${change}・11月25日（水）16:00〜18:00\n・11月30日（月）14:00`, ...asking },
      { body: `${change}・11月25日（水）午前`, ...asking },
      { body: `${change}・11月25日（水）13時まで`, ...asking },
      { body: `${change}・11月25日（水）16時以降`, ...asking, facts: { date: '2026-11-25' } },
      { body: `日時：11月25日（水）14:00〜15:00\n\n${change}・11月30日（月）終日`, ...asking },
      { body: `現在の面接日時\n・11月25日（水）14:00\n\n${change}・11月30日（月）終日`, ...asking },
      {
        body: '11月25日（水）14時の面接に伺います。\n・11月25日（水）14:00',
        now: asking.now,
        purpose: 'confirm',
      },
      { body: `${changeEn}- Wednesday, November 25, after 4:00 PM`, ...asking },
    ],
  },
  D13: {
    bad: [
      { body: `${change}・11月30日（月）17:00〜10:00`, ...asking },
      { body: `${change}・11月30日（月）11:00〜9:00`, ...asking },
      { body: `${change}・11月30日（月）午後3時〜午前10時`, ...asking },
      { body: `${change}・12月4日（金）〜12月1日（火）`, ...asking },
      { body: `${changeEn}- Monday, November 30, 5:00 PM to 10:00 AM`, ...asking },
      { body: `${changeEn}- Monday, November 30, 17:00-10:00`, ...asking },
    ],
    good: [
      { body: `${change}・11月30日（月）10:00〜17:00\n・12月1日（火）18:00〜0:00`, ...asking },
      { body: `${change}・11月30日（月）午後1時〜4時\n・12月1日（火）午前11時〜3時`, ...asking },
      { body: `${change}・11月30日（月）10時〜4時`, ...asking },
      { body: `${change}・11月30日（月）17:00〜\n・12月1日（火）10:00〜`, ...asking },
      { body: `${change}・12月28日（月）〜1月8日（金）`, ...asking },
      {
        body: `${changeEn}- Monday, November 30, 9:00-5:00\n- Tuesday, December 1, 10:00-1:00 PM`,
        ...asking,
      },
      { body: `勤務は22:00〜5:00です。${change}・11月30日（月）終日`, ...asking },
    ],
  },
} satisfies Record<string, RuleCases>;
