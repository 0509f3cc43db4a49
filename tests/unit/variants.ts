// All the letters that a scenario allows: each combination of its audience, and each answer that it asks for.
import { type Candidate, calls, type Facts } from '../../interview/facts.ts';
import type { Profile } from '../../interview/profile.ts';
import { type Purpose, tones } from '../../interview/purpose.ts';
import { reasonsFor } from '../../interview/reason.ts';
import type { Mode } from '../../templates/audience.ts';
import type { Scenario } from '../../templates/catalogue.ts';
import type { Ask, Writing } from '../../templates/field.ts';
import { renderTemplate } from '../../templates/render.ts';
import type { Locale } from '../../templates/template.ts';
import { applicant, at, interview, moments } from './writing.ts';

export type DatedPhase = keyof typeof moments;

const told: Readonly<Record<Locale, Facts>> = {
  ja: {
    ...interview,
    position: '営業職',
    place: '本社3階',
    agentCompany: '株式会社かけはし',
    eta: '14:20',
    ownReason: '急な用事',
  },
  en: {
    ...interview,
    company: 'Hoshizora Inc.',
    department: 'Talent Acquisition',
    contact: 'Maya Ito',
    position: 'Data Engineer',
    round: 'first interview',
    place: 'Shibuya office',
    agentCompany: 'Bridge Career',
    eta: '14:20',
    ownReason: 'my train has stopped',
  },
};

const candidates: readonly Candidate[] = [
  { date: '2026-11-30', time: '10:00', endTime: '17:00' },
  { date: '2026-12-01', time: '13:00' },
  { date: '2026-12-03' },
];

const profiles: Readonly<Record<Locale, Profile>> = {
  ja: applicant,
  en: { ...applicant, name: 'Taro Yamada', affiliation: 'Tozai University\nFaculty of Economics' },
};

export function datedPhases({ phases }: Scenario): readonly DatedPhase[] {
  return phases.filter((phase): phase is DatedPhase => phase in moments);
}

/** The letter that most people would send in a phase, told all about. */
export function plainWriting(scenario: Scenario, phase: DatedPhase): Writing {
  const { audience, purpose, template } = scenario;
  const [first = 'graduate'] = audience.applicants;
  const [route = 'direct'] = audience.routes;
  return {
    facts: {
      ...told[template.locale],
      candidates,
      isOnline: audience.modes[0] === 'online',
      reason: 'none',
      call: 'none',
    },
    profile: profiles[template.locale],
    now: at(moments[phase]),
    purpose,
    applicant: first,
    route,
    tone: 'standard',
    signature: 'ruled',
    isReply: audience.replies[0] ?? false,
  };
}

/** Every combination of audience and tone. */
export function everyAudience(scenario: Scenario, phase: DatedPhase): readonly Writing[] {
  const { applicants, routes, modes, replies } = scenario.audience;
  const plain = plainWriting(scenario, phase);
  return applicants.flatMap((applicant) =>
    routes.flatMap((route) =>
      modes.flatMap(meetings).flatMap((isOnline) =>
        replies.flatMap((isReply) =>
          tones.map((tone) => ({
            ...plain,
            applicant,
            route,
            isReply,
            tone,
            facts: { ...plain.facts, isOnline },
          })),
        ),
      ),
    ),
  );
}

/** Online or not; briefings are both. */
function meetings(mode: Mode): readonly boolean[] {
  return mode === 'briefing' ? [false, true] : [mode === 'online'];
}

/** Every reason that goes with the purpose, with every state of the call. */
export function everyAnswer(scenario: Scenario, phase: DatedPhase): readonly Writing[] {
  const plain = plainWriting(scenario, phase);
  return reasonsFor(scenario.purpose).flatMap((reason) =>
    calls.map((call) => ({ ...plain, facts: { ...plain.facts, reason, call } })),
  );
}

/** A letter may insist on these, and on the time where it agrees to one. */
const essential: readonly Ask[] = ['company', 'agentCompany', 'candidates', 'eta'];
const agreeing: readonly Purpose[] = ['confirm', 'answer-late'];

/** With as little as the letter can do with: the date, the name, one way to answer, and what it insists on. */
export function barest(scenario: Scenario, phase: DatedPhase): Writing {
  const plain = plainWriting(scenario, phase);
  const dated: Facts = { date: interview.date };
  const { missing } = renderTemplate(scenario.template, { ...plain, facts: dated });
  const allowed: readonly Ask[] = agreeing.includes(plain.purpose) ? [...essential, 'time'] : essential;
  const needed = Object.entries(plain.facts).filter(([name]) =>
    missing.some((ask) => ask === name && allowed.includes(ask)),
  );
  return {
    ...plain,
    facts: { ...dated, ...Object.fromEntries(needed) },
    profile: { ...plain.profile, reading: '', affiliation: '', phone: '' },
  };
}

/** Long after: more than a week of silence. */
export function longAfter(scenario: Scenario): readonly Writing[] {
  return scenario.phases.includes('after')
    ? [{ ...plainWriting(scenario, 'after'), now: at('2026-12-04T10:00') }]
    : [];
}

/** Before a day is agreed on, if the text can do without one. */
export function undated(scenario: Scenario): Writing | undefined {
  const [phase] = datedPhases(scenario);
  if (!phase || !scenario.phases.includes('unknown')) return undefined;
  // An answer to offered dates is about a date, or about the ones offered in turn.
  if (scenario.purpose === 'answer-late') return undefined;
  const one = withoutDate(plainWriting(scenario, phase));
  return renderTemplate(scenario.template, one).missing.length === 0 ? one : undefined;
}

export function withoutDate(one: Writing): Writing {
  return { ...one, facts: { ...one.facts, date: '', time: '' } };
}
