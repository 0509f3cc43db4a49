// What the user has told the picker so far, and the letter that comes of it.
import { useState } from 'preact/hooks';
import type { Facts } from '../../interview/facts.ts';
import { type Phase, phaseOf } from '../../interview/phase.ts';
import { applicantOf, type Profile } from '../../interview/profile.ts';
import { reasonsFor } from '../../interview/reason.ts';
import type { Ask, Writing as Given } from '../../templates/field.ts';
import { type Rendered, renderTemplate } from '../../templates/render.ts';
import { interfaceLocale } from '../locale.ts';
import { useSettings } from '../settings.tsx';
import { type Choice, settle, type Wishes } from './choice.ts';
import { likelyMailLocale } from './mail-locale.ts';
import { withoutRare } from './rare.ts';
import type { ReadMail } from './read-mail.ts';
import { relevantAsks } from './relevant.ts';
import { useReadMail } from './use-read-mail.ts';
import type { Visit } from './use-visit.ts';

export interface Writing extends Rendered {
  readonly choice: Choice;
  readonly wishes: Wishes;
  /** As told: also what goes with another situation and stays out of this letter. */
  readonly facts: Facts;
  /** What the mail being answered says. */
  readonly read: ReadMail;
  /** What the letter is written from. */
  readonly given: Given;
  readonly phase: Phase;
  readonly asks: readonly Ask[];
  /** What the letter can't do without. */
  readonly needs: readonly Ask[];
  /** The interview is tomorrow, today or over: manners ask for a call. */
  readonly isNear: boolean;
  readonly hasCalled: boolean;
  readonly wish: (wishes: Wishes) => void;
  readonly tell: (facts: Facts) => void;
}

const near: readonly Phase[] = ['day-before', 'same-day', 'missed', 'after'];

export function useWriting(
  profile: Profile,
  now: Temporal.ZonedDateTime,
  { context, thread }: Pick<Visit, 'context' | 'thread'>,
): Writing {
  const { signature } = useSettings().preferences;
  const answered = context?.answered ?? thread;
  const read = useReadMail(answered, profile.name, now);
  const [wishes, wish] = useState<Wishes>({});
  const [told, tell] = useState<Facts>({});
  const choice = settle(wishes, {
    applicant: applicantOf(profile),
    locale: likelyMailLocale(answered, interfaceLocale),
    facts: read.facts,
    phase: phaseOf(read.facts, now),
  });
  const { scenario, applicant, route, tone } = choice;
  const { template, purpose, audience } = scenario;
  const facts: Facts = { reason: 'none', call: 'none', ...read.facts, ...told };
  const phase = phaseOf(facts, now);
  const isNear = near.includes(phase);
  const isReply = context ? context.kind === 'reply' : thread !== undefined;
  const given: Given = {
    facts: fitting(facts),
    profile,
    now,
    purpose,
    applicant,
    route,
    tone,
    signature,
    isReply: audience.replies.includes(isReply) ? isReply : !isReply,
  };

  /** Without what goes with another situation, or whose question is out of sight. */
  function fitting(all: Facts): Facts {
    const isOnline = audience.modes.includes('online') && (all.isOnline || audience.modes.length === 1);
    return {
      ...all,
      isOnline: isOnline === true,
      reason: reasonsFor(purpose).includes(all.reason ?? 'none') ? (all.reason ?? 'none') : 'none',
      call: isNear ? (all.call ?? 'none') : 'none',
    };
  }

  const { letter, script, missing } = renderTemplate(template, given);
  return {
    choice,
    wishes,
    facts,
    read,
    given,
    phase,
    asks: relevantAsks(template, given),
    needs: renderTemplate(template, withoutRare(given)).missing,
    isNear,
    hasCalled: isNear && (facts.call === 'done' || facts.call === 'missed'),
    letter,
    script,
    // A reason is chosen from a list and so never missing; its own words can be.
    missing: missing.filter((ask) => ask !== 'reason'),
    wish,
    tell,
  };
}
