// Every situation: what it is for, when it makes sense, for whom, by which channels. Their order is the picker's.
import type { Phase } from '../interview/phase.ts';
import type { Purpose } from '../interview/purpose.ts';
import {
  type Audience,
  direct,
  inAnswer,
  onTheWay,
  overVideo,
  throughAgent,
  throughStaffing,
  toBriefing,
} from './audience.ts';

export const groups = [
  'cannot-come',
  'on-the-day',
  'noshow',
  'decline',
  'intermediary',
  'reply',
  'own',
  'house',
] as const;
export type Group = (typeof groups)[number];

export const channels = ['mail', 'phone'] as const;
export type Channel = (typeof channels)[number];

export interface Entry {
  readonly id: string;
  /** The names of the cards that it covers; a card on several entries leaves the choice between them open. */
  readonly cards: readonly string[];
  readonly purpose: Purpose;
  readonly group: Group;
  /** When it fits; the picker says so when it doesn't, and lets the user go on. */
  readonly phases: readonly Phase[];
  readonly audience: Audience;
  readonly channels: readonly Channel[];
  /** The file of its text, where several purposes share one; otherwise its id. */
  readonly text?: string;
}

const before: readonly Phase[] = ['unknown', 'days-before', 'day-before', 'same-day'];
const missed: readonly Phase[] = ['unknown', 'missed', 'after'];
const onTheDay: readonly Phase[] = ['unknown', 'same-day', 'missed'];
const over: readonly Phase[] = ['unknown', 'missed', 'after'];
const always: readonly Phase[] = [...before, 'missed', 'after'];

const byBoth: readonly Channel[] = ['mail', 'phone'];
const byMail: readonly Channel[] = ['mail'];

export const entries: readonly Entry[] = [
  {
    id: 'cancel',
    cards: ['S01', 'S02', 'S03', 'S04'],
    purpose: 'withdraw',
    group: 'cannot-come',
    phases: before,
    audience: direct,
    channels: byBoth,
  },
  {
    id: 'reschedule',
    cards: ['S05', 'S06', 'S04'],
    purpose: 'reschedule',
    group: 'cannot-come',
    phases: before,
    audience: direct,
    channels: byBoth,
  },
  {
    id: 'briefing-cancel',
    cards: ['S19'],
    purpose: 'briefing-cancel',
    group: 'cannot-come',
    phases: always,
    audience: toBriefing,
    channels: byBoth,
  },
  {
    id: 'late',
    cards: ['S07'],
    purpose: 'late',
    group: 'on-the-day',
    phases: onTheDay,
    audience: onTheWay,
    channels: byBoth,
  },
  {
    id: 'online-trouble',
    cards: ['S09'],
    purpose: 'online-trouble',
    group: 'on-the-day',
    phases: onTheDay,
    audience: overVideo,
    channels: byBoth,
  },
  {
    id: 'late-apology',
    cards: ['S08'],
    purpose: 'late-apology',
    group: 'on-the-day',
    phases: over,
    audience: direct,
    channels: byMail,
  },
  {
    id: 'noshow-withdraw',
    cards: ['S10', 'S11', 'S13', 'S14'],
    purpose: 'noshow-withdraw',
    group: 'noshow',
    phases: missed,
    audience: direct,
    channels: byBoth,
  },
  {
    id: 'noshow-retry',
    cards: ['S12', 'S10', 'S11', 'S14'],
    purpose: 'noshow-retry',
    group: 'noshow',
    phases: missed,
    audience: direct,
    channels: byBoth,
  },
  {
    id: 'selection-decline',
    cards: ['S15'],
    purpose: 'selection-decline',
    group: 'decline',
    phases: always,
    audience: direct,
    channels: byBoth,
  },
  {
    id: 'offer-decline',
    cards: ['S16'],
    purpose: 'offer-decline',
    group: 'decline',
    phases: always,
    audience: direct,
    channels: byBoth,
  },
  {
    id: 'agent-withdraw',
    cards: ['S17'],
    purpose: 'withdraw',
    group: 'intermediary',
    phases: before,
    audience: throughAgent,
    channels: byBoth,
    text: 'agent',
  },
  {
    id: 'agent-reschedule',
    cards: ['S17'],
    purpose: 'reschedule',
    group: 'intermediary',
    phases: before,
    audience: throughAgent,
    channels: byBoth,
    text: 'agent',
  },
  {
    id: 'agent-offer-decline',
    cards: ['S17'],
    purpose: 'offer-decline',
    group: 'intermediary',
    phases: always,
    audience: throughAgent,
    channels: byBoth,
    text: 'agent',
  },
  {
    id: 'staffing-withdraw',
    cards: ['S18'],
    purpose: 'withdraw',
    group: 'intermediary',
    phases: before,
    audience: throughStaffing,
    channels: byBoth,
    text: 'staffing',
  },
  {
    id: 'staffing-reschedule',
    cards: ['S18'],
    purpose: 'reschedule',
    group: 'intermediary',
    phases: before,
    audience: throughStaffing,
    channels: byBoth,
    text: 'staffing',
  },
  {
    id: 'confirm',
    cards: ['S21'],
    purpose: 'confirm',
    group: 'reply',
    phases: before,
    audience: inAnswer,
    channels: byMail,
  },
  {
    id: 'thanks',
    cards: ['S22'],
    purpose: 'thanks',
    group: 'reply',
    phases: over,
    audience: direct,
    channels: byMail,
  },
  {
    id: 'reply-thanks',
    cards: ['S20', 'S20a'],
    purpose: 'acknowledge',
    group: 'reply',
    phases: always,
    audience: inAnswer,
    channels: byMail,
  },
  {
    id: 'reply-firm',
    cards: ['S20', 'S20b'],
    purpose: 'acknowledge',
    group: 'reply',
    phases: always,
    audience: inAnswer,
    channels: byMail,
  },
  {
    id: 'reply-accept',
    cards: ['S20', 'S20c'],
    purpose: 'confirm',
    group: 'reply',
    phases: before,
    audience: inAnswer,
    channels: byMail,
  },
  {
    id: 'reply-reason',
    cards: ['S20', 'S20d'],
    purpose: 'acknowledge',
    group: 'reply',
    phases: always,
    audience: inAnswer,
    channels: byMail,
  },
  {
    id: 'ask-again',
    cards: ['S23'],
    purpose: 'ask-again',
    group: 'reply',
    phases: before,
    audience: inAnswer,
    channels: byBoth,
  },
  {
    id: 'answer-late',
    cards: ['S24'],
    purpose: 'answer-late',
    group: 'reply',
    phases: before,
    audience: inAnswer,
    channels: byMail,
  },
];
