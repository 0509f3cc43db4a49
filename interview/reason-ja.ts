// A reason in the places where a Japanese mail or call takes one.
import type { Facts, Reason } from './facts.ts';
import { ownClauses } from './own-words-ja.ts';

interface Phrases {
  /** Before what follows from it: 〜のため、 */
  readonly because: string;
  /** In an apology, where a reason explains and doesn't excuse: 〜が、. A fault of one's own has none. */
  readonly although?: string;
  /** A fault of one's own, owned up to in a sentence. */
  readonly fault?: string;
  /** When they ask why on the phone. */
  readonly answer: string;
}

const phrases: Readonly<Record<Exclude<Reason, 'none' | 'own'>, Phrases>> = {
  circumstances: {
    because: '諸般の事情により、',
    although: 'やむを得ない事情がございましたが、',
    answer: 'やむを得ない事情がございまして、詳しくは控えさせてください。',
  },
  personal: {
    because: '一身上の都合により、',
    although: '一身上の都合によるものではございますが、',
    answer: '一身上の都合でございます。',
  },
  illness: {
    because: '体調不良のため、',
    although: '体調を崩しておりましたが、',
    answer: '体調を崩したためでございます。',
  },
  schedule: {
    because: '都合がつかなくなりましたため、',
    although: '都合がつかなくなったためではございますが、',
    answer: '都合がつかなくなったためでございます。',
  },
  work: {
    because: '現職の業務の都合により、',
    although: '現職の業務の都合によるものではございますが、',
    answer: '現職の業務の都合でございます。',
  },
  school: {
    because: '学業の都合により、',
    although: '学業の都合によるものではございますが、',
    answer: '学業の都合でございます。',
  },
  offer: {
    because: '他社とのご縁をいただきましたため、',
    although: '他社とのご縁をいただいておりましたが、',
    answer: 'ほかの会社とご縁をいただいたためでございます。',
  },
  family: {
    because: '家庭の事情により、',
    although: '家庭の事情によるものではございますが、',
    answer: '家庭の事情でございます。',
  },
  bereavement: {
    because: '身内に不幸がありましたため、',
    although: '身内に不幸がございましたが、',
    answer: '身内に不幸がございました。',
  },
  transport: {
    because: '交通機関の遅れにより、',
    although: '交通機関の遅れがございましたが、',
    answer: '交通機関の遅れでございます。',
  },
  conditions: {
    because: '希望する勤務条件と合わないことが分かりましたため、',
    although: '勤務条件について迷っておりましたが、',
    answer: '希望する勤務条件と合わないことが分かったためでございます。',
  },
  considered: {
    because: 'あらためて検討いたしました結果、',
    although: '応募について迷っておりましたが、',
    answer: 'あらためて検討いたしました結果でございます。',
  },
  mistake: {
    because: '私の確認不足により日時を取り違えておりましたため、',
    fault: '私の確認不足により、日時を取り違えておりました。',
    answer: '私の確認不足で、日時を取り違えておりました。',
  },
  oversight: {
    because: '私の不注意により、',
    fault: '私の不注意によるものでした。',
    answer: '私の不注意でございます。',
  },
};

/** What fits when they ask why and the user would rather not say; always true. */
const NO_ANSWER = '一身上の都合でございます。';

type Told = Pick<Facts, 'reason' | 'ownReason'>;

/** 「諸般の事情により、」 and the like; empty when the user gives no reason. */
export function reasonClause(facts: Told): string {
  return phrasesFor(facts)?.because ?? '';
}

/** The same as a concession, 〜が、; empty for a fault of one's own too. */
export function concession(facts: Told): string {
  return phrasesFor(facts)?.although ?? '';
}

/** A fault of one's own, as a sentence; empty for all other reasons. */
export function faultSentence(facts: Told): string {
  return phrasesFor(facts)?.fault ?? '';
}

/** What to say on the phone when they ask why. */
export function reasonAnswer(facts: Told): string {
  return phrasesFor(facts)?.answer ?? NO_ANSWER;
}

function phrasesFor({ reason = 'none', ownReason = '' }: Told): Phrases | undefined {
  if (reason === 'none') return undefined;
  if (reason !== 'own') return phrases[reason];
  return ownClauses(ownReason);
}
