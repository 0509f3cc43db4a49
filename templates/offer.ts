// What is offered: ours without what is hidden, and what the user, their school or their company added.
import { catalogue, type Scenario } from './catalogue.ts';
import { type Locale, locales } from './template.ts';

export interface Offer {
  readonly ours: Readonly<Record<Locale, readonly Scenario[]>>;
  /** Of any language; also while the mail would be in another. */
  readonly added: readonly Scenario[];
}

/** With everything hidden there would be nothing to begin with, so then everything is offered. */
export function offerOf(hidden: readonly string[], added: readonly Scenario[]): Offer {
  const isSeen = ({ id }: Scenario) => !hidden.includes(id);
  const ours = Object.fromEntries(
    locales.map((locale) => {
      const seen = catalogue[locale].filter(isSeen);
      return [locale, seen.length > 0 ? seen : catalogue[locale]];
    }),
  ) as Record<Locale, readonly Scenario[]>;
  return { ours, added };
}

export const everything = offerOf([], []);

/** One that is offered, in this language if it is there in several. */
export function findOffered(
  { ours, added }: Offer,
  locale: Locale,
  id: string | undefined,
): Scenario | undefined {
  return ours[locale].find((one) => one.id === id) ?? added.find((one) => one.id === id);
}
