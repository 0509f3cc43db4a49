// What the user has told the picker so far, and the letter that comes of it.
import { useState } from 'preact/hooks';
import type { Facts } from '../../interview/facts.ts';
import { type Phase, phaseOf } from '../../interview/phase.ts';
import { applicantOf } from '../../interview/profile.ts';
import { reasonsFor } from '../../interview/reason.ts';
import type { OwnProfile } from '../../settings/settings.ts';
import type { Writing as Given } from '../../templates/field.ts';
import { interfaceLocale } from '../locale.ts';
import { useSettings } from '../settings.tsx';
import { type Choice, settle, type Wishes } from './choice.ts';
import { likelyMailLocale } from './mail-locale.ts';
import type { ReadMail } from './read-mail.ts';
import { useOffer } from './use-offer.ts';
import { useReadMail } from './use-read-mail.ts';
import { useTold } from './use-told.ts';
import type { Visit } from './use-visit.ts';
import { unwritten, type Written, write } from './written.ts';

export interface Writing extends Written {
  readonly choice: Choice;
  readonly wishes: Wishes;
  /** As told: also what goes with another situation and stays out of this letter. */
  readonly facts: Facts;
  /** What the mail being answered says. */
  readonly read: ReadMail;
  /** What the letter is written from. */
  readonly given: Given;
  readonly phase: Phase;
  /** The interview is tomorrow, today or over: manners ask for a call. */
  readonly isNear: boolean;
  readonly hasCalled: boolean;
  readonly wish: (wishes: Wishes) => void;
  readonly tell: (more: Facts) => void;
}

const near: readonly Phase[] = ['day-before', 'same-day', 'missed', 'after'];

/** `isWanted`: the letter will be shown; until then it isn't written. */
export function useWriting(
  profile: OwnProfile,
  now: Temporal.ZonedDateTime,
  { context, thread, analysis }: Pick<Visit, 'context' | 'thread' | 'analysis'>,
  isWanted: boolean,
): Writing {
  const answered = context?.answered ?? thread;
  const read = useReadMail(analysis, answered, profile.name, now);
  const [wishes, wish] = useState<Wishes>({});
  const [told, tell] = useTold(context?.draft);
  const { preferences } = useSettings();
  const { mailLocale } = preferences;
  const likely = {
    applicant: profile.applicant === 'auto' ? applicantOf(profile) : profile.applicant,
    route: preferences.route,
    tone: preferences.tone,
    locale: mailLocale === 'auto' ? likelyMailLocale(answered, interfaceLocale) : mailLocale,
    facts: read.facts,
    phase: phaseOf(read.facts, now),
  };
  const choice = settle(wishes, likely, useOffer());
  const { scenario, applicant, route, tone } = choice;
  const { purpose, audience } = scenario;
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
    signature: preferences.signature,
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

  const written = isWanted ? write(scenario, given) : unwritten;
  return {
    ...written,
    choice,
    wishes,
    facts,
    read,
    given,
    phase,
    isNear,
    hasCalled: isNear && (facts.call === 'done' || facts.call === 'missed'),
    // A reason is chosen from a list and so never missing; its own words can be.
    missing: written.missing.filter((ask) => ask !== 'reason'),
    wish,
    tell,
  };
}
