// Whether a reason that can be checked is what happened, and what to say instead when it isn't.
import type { Reason } from '../../interview/facts.ts';
import type { Purpose } from '../../interview/purpose.ts';
import { reasonsFor } from '../../interview/reason.ts';

const leaving: readonly Purpose[] = ['withdraw', 'selection-decline', 'offer-decline'];

/** True of whoever writes: 一身上の都合 for leaving, 諸般の事情 for the rest, and no reason where neither goes. */
export function plainReason(purpose: Purpose): Reason {
  const preferred: readonly Reason[] = leaving.includes(purpose)
    ? ['personal', 'circumstances']
    : ['circumstances', 'personal'];
  return preferred.find((reason) => reasonsFor(purpose).includes(reason)) ?? 'none';
}
