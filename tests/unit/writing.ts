// What the tests write letters from: an applicant, an interview, and moments around it.
import type { Facts } from '../../interview/facts.ts';
import type { Phase } from '../../interview/phase.ts';
import type { Profile } from '../../interview/profile.ts';
import type { Writing } from '../../templates/field.ts';

export const applicant: Profile = {
  name: '山田太郎',
  reading: 'やまだたろう',
  affiliation: '東西大学\n経済学部\n3年',
  phone: '090-1234-5678',
  email: 'taro.yamada@example.com',
};

export const interview = {
  company: '株式会社みらい商事',
  department: '人事部',
  contact: '佐藤花子',
  round: '一次面接',
  date: '2026-11-25',
  time: '14:00',
} satisfies Facts;

/** A moment in Tokyo for each phase of that interview. */
export const moments: Record<Exclude<Phase, 'unknown'>, string> = {
  'days-before': '2026-11-20T10:00',
  'day-before': '2026-11-24T10:00',
  'same-day': '2026-11-25T09:30',
  missed: '2026-11-25T16:00',
  after: '2026-11-26T10:00',
};

export function at(moment: string): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.from(`${moment}[Asia/Tokyo]`);
}

/** A graduate withdrawing some days before, told all about; `changed` says what is different. */
export function writing(changed: Partial<Writing> = {}): Writing {
  return {
    facts: interview,
    profile: applicant,
    now: at(moments['days-before']),
    purpose: 'withdraw',
    applicant: 'graduate',
    route: 'direct',
    tone: 'standard',
    signature: 'ruled',
    isReply: false,
    ...changed,
  };
}
