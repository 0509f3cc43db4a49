// Which reasons a purpose goes with: the ones that read naturally there, and none that would be a made-up excuse.
import type { Reason } from './facts.ts';
import type { Purpose } from './purpose.ts';

const leaving: readonly Reason[] = [
  'none',
  'considered',
  'offer',
  'personal',
  'circumstances',
  'conditions',
  'schedule',
  'work',
  'school',
  'illness',
  'family',
  'bereavement',
  'own',
];

const hindered: readonly Reason[] = [
  'none',
  'illness',
  'schedule',
  'work',
  'school',
  'family',
  'bereavement',
  'transport',
  'circumstances',
  'own',
];

const late: readonly Reason[] = [
  'none',
  'transport',
  'illness',
  'work',
  'school',
  'family',
  'oversight',
  'own',
];

const missed: readonly Reason[] = [
  'none',
  'illness',
  'mistake',
  'oversight',
  'transport',
  'family',
  'bereavement',
  'work',
  'school',
  'circumstances',
  'personal',
  'considered',
  'own',
];

const unasked: readonly Reason[] = ['none'];

const byPurpose: Readonly<Record<Purpose, readonly Reason[]>> = {
  withdraw: leaving,
  'selection-decline': leaving,
  'offer-decline': leaving,
  acknowledge: leaving,
  reschedule: hindered,
  late,
  'late-apology': late,
  'noshow-withdraw': missed,
  'noshow-retry': missed,
  'briefing-cancel': [...hindered.slice(0, -1), 'considered', 'offer', 'mistake', 'oversight', 'own'],
  'answer-late': ['none', 'illness', 'work', 'school', 'family', 'oversight', 'own'],
  'online-trouble': unasked,
  confirm: unasked,
  thanks: unasked,
  'ask-again': unasked,
};

/** In the order in which to offer them. */
export function reasonsFor(purpose: Purpose): readonly Reason[] {
  return byPurpose[purpose];
}
