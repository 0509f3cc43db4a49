// What the picker offers this user: changes as soon as another page changes what is remembered.
import { useMemo } from 'preact/hooks';
import { type Offer, offerOf } from '../../templates/offer.ts';
import { scenarioOf } from '../../templates/own.ts';
import { useSettings } from '../settings.tsx';

export function useOffer(): Offer {
  const { templates, hidden } = useSettings();
  return useMemo(() => {
    const seen = templates.filter(({ isHidden }) => !isHidden);
    return offerOf(
      hidden,
      seen.map((template) => scenarioOf(template.id, 'own', template)),
    );
  }, [templates, hidden]);
}
