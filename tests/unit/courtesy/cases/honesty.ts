// Cases for rules E.
import type { RuleCases } from '../judge.ts';

const now = '2026-10-05T10:00';

export const honesty = {
  E01: {
    bad: [
      '体調不良のため',
      '身内に不幸がありましたため',
      '中央線の遅延により',
      'I am unwell today.',
      '急病のため',
    ],
    good: [
      { body: '体調不良のため', isReasonConfirmed: true },
      '諸般の事情により',
      'ご返信が遅れ、申し訳ございません。',
      'どうぞ体調にお気をつけください。',
      '> 体調不良のため、担当を変更いたします。',
    ],
  },
  E02: {
    bad: [
      '嘔吐と下痢がひどく',
      '38.5度の熱があり',
      '寝坊したので',
      'インフルエンザにかかり',
      'うつ病のため',
      '二日酔いのため',
    ],
    good: [
      '体調不良のため',
      'インフルエンサー事業に関心があり',
      '生理学の研究',
      '新しい職場にうつることになり',
      'うつむいてしまい',
      '離職いたします。',
      '気温が3度の',
    ],
  },
  E03: {
    bad: [
      '口コミを見て不安になったので',
      '面倒になったため',
      '貴社は滑り止めでしたので',
      '第一志望ではないため',
      'ブラック企業だと聞き',
      '給料が安いため',
      'やる気が出ないため',
      '面接に行きたくなくなり',
    ],
    good: [
      '検討の結果、辞退いたします',
      'ご面倒をおかけいたします。',
      '面倒見のよい社風',
      'ブラックコーヒー専門店の面接',
      '株式会社ブラックボックス',
      '滑り止め加工の研究',
      'やる気がございます。',
      '興味がなくなったわけではございません。',
      'ますます行きたくなりました。',
      '貴社が第一志望でございます。',
      '口コミを見て以来、ずっと行ってみたかったお店です。',
    ],
  },
  E04: {
    bad: [
      '案内が分かりにくかったため',
      'ご連絡が遅かったので',
      '貴社の都合で変更になったため',
      '仕方なく辞退いたします。',
      'そちらのせいで',
    ],
    good: [
      '私の確認不足により',
      '私の連絡が遅かったため、ご迷惑をおかけしました。',
      '貴社のご都合に合わせます。',
      'ご連絡が遅くなり、申し訳ございません。',
    ],
  },
  E05: {
    bad: [
      {
        body: '10月2日（金）の面接を欠席いたしました。\n選考を辞退いたします。',
        now,
        purpose: 'noshow-withdraw',
      },
      {
        body: '10月2日（金）の面接を無断で欠席し、ご迷惑をおかけしました。申し訳ございません。\nよろしくお願いいたします。',
        now,
        purpose: 'noshow-withdraw',
      },
      {
        body: 'I did not attend the interview on October 2. Could we find another day?',
        now,
        purpose: 'noshow-retry',
      },
    ],
    good: [
      {
        body: '10月2日（金）の面接を無断で欠席し、申し訳ございません。\n皆様にご迷惑をおかけしました。\n選考を辞退いたします。',
        now,
        purpose: 'noshow-withdraw',
      },
      {
        body: '10月2日（金）の面接に連絡せず伺いませんでした。深くお詫び申し上げます。\nすべて私の不注意です。\n改めて機会をいただくことはできませんでしょうか。',
        now,
        purpose: 'noshow-retry',
      },
      {
        body: 'I did not attend our interview on October 2, and I am sorry. I would like to withdraw.',
        now,
        purpose: 'noshow-withdraw',
      },
      { body: '10月2日（金）の面接を辞退いたします。', now, purpose: 'withdraw' },
    ],
  },
  E06: {
    bad: [
      { body: '内定を辞退いたします。', purpose: 'offer-decline', joiningDate: '2026-10-01' },
      {
        body: '10月1日（木）付の入社を予定しておりましたが、内定を辞退いたします。',
        purpose: 'offer-decline',
      },
    ],
    good: [
      { body: '内定を辞退いたします。', purpose: 'offer-decline', joiningDate: '2026-11-01' },
      { body: '内定を辞退いたします。', purpose: 'offer-decline' },
      { body: '選考を辞退いたします。', purpose: 'selection-decline', joiningDate: '2026-10-01' },
    ],
  },
  E07: {
    bad: [
      '株式会社みどり製作所から内定をいただきましたので、辞退いたします。',
      '他社から年収500万円で内定をいただき',
    ],
    good: [
      '他社から内定をいただきましたので、辞退いたします。',
      { body: '株式会社青空商事の内定を辞退いたします。', facts: { company: '株式会社青空商事' } },
      { body: '株式会社みどり製作所から内定をいただきました。', route: 'agent' },
    ],
  },
  E08: {
    bad: [
      {
        body: '本日の面接を辞退いたします。',
        now: '2026-10-02T09:00',
        facts: { date: '2026-10-02', time: '14:00', call: 'none' },
      },
    ],
    good: [
      {
        body: '本日の面接を辞退いたします。',
        now: '2026-10-02T09:00',
        facts: { date: '2026-10-02', time: '14:00', call: 'done' },
      },
      {
        body: 'このあとお電話いたします。',
        now: '2026-10-02T09:00',
        facts: { date: '2026-10-02', time: '14:00', call: 'none' },
      },
      {
        body: '面接を辞退いたします。',
        now: '2026-09-24T09:00',
        facts: { date: '2026-10-02', time: '14:00', call: 'none' },
      },
    ],
  },
} satisfies Record<string, RuleCases>;
