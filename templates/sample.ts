// A made-up interview that is told all about, so that a template can be seen at work in every phase.
import type { Candidate, Facts, Reason } from '../interview/facts.ts';
import type { Phase } from '../interview/phase.ts';
import type { Profile } from '../interview/profile.ts';
import { reasonsFor } from '../interview/reason.ts';
import type { Writing } from './field.ts';
import { servedBy, type TemplateText } from './own.ts';
import type { Locale } from './template.ts';

/** The locale, and the scenario of ours that the text serves. */
type Served = Pick<TemplateText, 'locale' | 'scenario'>;

export const samplePhases = [
  'days-before',
  'day-before',
  'same-day',
  'missed',
  'after',
] as const satisfies readonly Phase[];
export type SamplePhase = (typeof samplePhases)[number];

const profiles: Readonly<Record<Locale, Profile>> = {
  ja: {
    name: '山田太郎',
    reading: 'やまだたろう',
    affiliation: '青葉大学\n経済学部\n3年',
    phone: '090-1234-5678',
    email: 'taro.yamada@example.com',
  },
  en: {
    name: 'Taro Yamada',
    reading: '',
    affiliation: 'Aoba University\nFaculty of Economics',
    phone: '090-1234-5678',
    email: 'taro.yamada@example.com',
  },
};

const places: Readonly<Record<Locale, Facts>> = {
  ja: {
    company: '株式会社みらい商事',
    department: '人事部',
    contact: '佐藤花子',
    position: '営業職',
    round: '一次面接',
    place: '本社3階',
    agentCompany: '株式会社かけはし',
    ownReason: '急な用事',
  },
  en: {
    company: 'Mirai Trading Co., Ltd.',
    department: 'Human Resources',
    contact: 'Hanako Sato',
    position: 'Sales',
    round: 'first interview',
    place: 'Head office, 3rd floor',
    agentCompany: 'Bridge Career',
    ownReason: 'something came up',
  },
};

/** Days from the interview, and the clock, at which each phase is looked at. */
const moments: Readonly<Record<SamplePhase, readonly [days: number, clock: string]>> = {
  'days-before': [-5, '10:00'],
  'day-before': [-1, '10:00'],
  'same-day': [0, '09:30'],
  missed: [0, '14:40'],
  after: [1, '10:00'],
};

/** In the phase; the interview is in the week after `today`. */
export function sampleWriting(text: Served, phase: SamplePhase, today: Temporal.PlainDate): Writing {
  const { purpose, audience } = servedBy(text);
  const [route = 'direct'] = audience.routes;
  const [applicant = 'graduate'] = audience.applicants;
  const [isReply = false] = audience.replies;
  const day = today.add({ days: 10 - today.dayOfWeek });
  const [days, clock] = moments[phase];
  const plainTime = Temporal.PlainTime.from(clock);
  return {
    facts: {
      ...places[text.locale],
      date: day.toString(),
      time: '14:00',
      endTime: '15:00',
      eta: '14:20',
      isOnline: audience.modes[0] === 'online',
      reason: sampleReason(reasonsFor(purpose)),
      call: 'none',
      candidates: candidatesFrom(day),
    },
    profile: profiles[text.locale],
    now: day.add({ days }).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime }),
    purpose,
    applicant,
    route,
    tone: 'standard',
    isReply,
    signature: 'ruled',
  };
}

/** The everyday one, if the purpose goes with it. */
function sampleReason(reasons: readonly Reason[]): Reason {
  return reasons.includes('illness') ? 'illness' : 'none';
}

function candidatesFrom(day: Temporal.PlainDate): readonly Candidate[] {
  const at = (days: number) => day.add({ days }).toString();
  return [{ date: at(5), time: '10:00', endTime: '17:00' }, { date: at(6), time: '13:00' }, { date: at(7) }];
}
