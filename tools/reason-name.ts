// A reason as people note it: by our key, by what the picker calls it, or by its usual names. Anything else is their own words.
import { type Facts, type Reason, reasons } from '../interview/facts.ts';
import en from '../public/_locales/en/messages.json' with { type: 'json' };
import ja from '../public/_locales/ja/messages.json' with { type: 'json' };

const usual: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  none: ['なし', '理由なし'],
  circumstances: ['諸事情', '諸般の事情', 'やむを得ない事情'],
  personal: ['一身上の都合', 'personal reason'],
  illness: ['体調不良', '病気', '急病', 'sickness', 'sick'],
  schedule: ['日程の都合', '予定が重なった', 'schedule conflict', 'schedule-conflict', 'conflict'],
  work: ['現職の業務', '仕事', '業務の都合'],
  school: ['学業', '授業', '試験'],
  offer: ['他社内定', '内定', '他社とのご縁', 'another offer', 'another-offer', 'other offer'],
  family: ['家庭の事情', 'family matter', 'family-matter'],
  bereavement: ['身内の不幸', '不幸'],
  transport: ['交通機関', '電車の遅延', '交通機関の遅延', 'train delay', 'transport delay'],
  conditions: ['条件', '条件の不一致'],
  considered: ['検討の結果', 'consideration'],
  mistake: ['日程の取り違え', '日時の取り違え'],
  oversight: ['失念', '不注意', '寝坊'],
};

/** The reason among ours, or the word itself as the user's own. */
export function readReason(word: string): Pick<Facts, 'reason' | 'ownReason'> {
  const wanted = word.trim().toLowerCase();
  const reason = reasons.find((key) => namesOf(key).some((name) => name.toLowerCase() === wanted));
  return reason ? { reason } : { reason: 'own', ownReason: word.trim() };
}

function namesOf(key: Reason): readonly string[] {
  return [key, ja[`reason_${key}`].message, en[`reason_${key}`].message, ...(usual[key] ?? [])];
}
