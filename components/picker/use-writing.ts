// What the user has told the picker so far, and the letter that comes of it.
import { useState } from 'preact/hooks';
import type { Facts } from '../../interview/facts.ts';
import { type Phase, phaseOf } from '../../interview/phase.ts';
import { applicantOf, type Profile } from '../../interview/profile.ts';
import { reasonsFor } from '../../interview/reason.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import type { Ask } from '../../templates/field.ts';
import { asksOf, type Rendered, renderTemplate } from '../../templates/render.ts';

export interface Writing extends Rendered {
  readonly scenario: Scenario;
  readonly facts: Facts;
  readonly phase: Phase;
  readonly asks: readonly Ask[];
  /** The interview is tomorrow, today or over: manners ask for a call. */
  readonly isNear: boolean;
  readonly hasCalled: boolean;
  readonly choose: (scenario: Scenario) => void;
  readonly tell: (facts: Facts) => void;
}

const near: readonly Phase[] = ['day-before', 'same-day', 'missed', 'after'];

export function useWriting(profile: Profile, now: Temporal.ZonedDateTime, isReply: boolean): Writing {
  const [chosen, choose] = useState<Scenario>();
  const [told, tell] = useState<Facts>({ reason: 'none', call: 'none' });
  const scenario = chosen ?? firstScenario();
  const { template, purpose } = scenario;
  const phase = phaseOf(told, now);
  const isNear = near.includes(phase);
  // What is said about a call while its question is out of sight must not stand in the mail.
  const said: Facts = isNear ? told : { ...told, call: 'none' };
  // Nor a reason that goes with another situation.
  const facts: Facts = reasonsFor(purpose).includes(told.reason ?? 'none')
    ? said
    : { ...said, reason: 'none' };
  const { letter, script, missing } = renderTemplate(template, {
    facts,
    profile,
    now,
    purpose,
    applicant: applicantOf(profile),
    route: 'direct',
    tone: 'standard',
    isReply,
  });
  return {
    scenario,
    facts: { ...told, reason: facts.reason ?? 'none' },
    phase,
    asks: asksOf(template),
    isNear,
    hasCalled: isNear && (told.call === 'done' || told.call === 'missed'),
    letter,
    script,
    // A reason is chosen from a list and so never missing; its own words can be.
    missing: missing.filter((ask) => ask !== 'reason'),
    choose,
    tell,
  };
}

function firstScenario(): Scenario {
  const [first] = catalogue.ja;
  if (!first) throw new Error('The catalogue is empty.');
  return first;
}
