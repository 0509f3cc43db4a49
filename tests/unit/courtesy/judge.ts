// Judges a text as the courtesy check would, in a situation of which a test tells only what matters.
import { checkDraft } from '../../../interview/courtesy/check.ts';
import type { Draft, Finding, Situation } from '../../../interview/courtesy/finding.ts';
import { emptyProfile } from '../../../interview/profile.ts';
import { at } from '../writing.ts';

/** A text, or a draft with what is known around it; `name` is the user's. */
export type Case =
  | string
  | (Partial<Draft> &
      Partial<Omit<Situation, 'now' | 'profile'>> & { readonly now?: string; readonly name?: string });

/** For each rule: what it must find, and what only looks like it. */
export interface RuleCases {
  readonly bad: readonly Case[];
  readonly good: readonly Case[];
}

export function draftOf(one: Case): Draft {
  if (typeof one === 'string') return { subject: undefined, body: one };
  const { subject, body = '', html } = one;
  return { subject, body, html };
}

export function situationOf(one: Case): Situation {
  const { now = '2026-09-24T10:00', name = '', ...more } = typeof one === 'string' ? {} : one;
  return { isReply: false, facts: {}, ...more, now: at(now), profile: { ...emptyProfile, name } };
}

export function judge(one: Case): readonly Finding[] {
  return checkDraft(draftOf(one), situationOf(one));
}

/** The bad case's text, for a test's name. */
export function titleOf(one: Case): string {
  const { subject, body } = draftOf(one);
  return [subject, body].filter(Boolean).join(' / ').replaceAll('\n', '⏎').slice(0, 80);
}
