// The facts that the mail being answered tells. Nothing reads them yet: what is returned here prefills the picker,
// and whatever the user types wins over it.
import type { Context } from '../../interview/context.ts';
import type { Facts } from '../../interview/facts.ts';

const nothing: Facts = {};

export function useReadFacts(_context: Context | null | undefined): Facts {
  return nothing;
}
