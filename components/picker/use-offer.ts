// What the picker offers this user: changes as soon as another page, or the organisation, changes it.
import { useMemo } from 'preact/hooks';
import { houseScenarios } from '../../settings/policy.ts';
import { type Offer, offerOf } from '../../templates/offer.ts';
import { scenarioOf } from '../../templates/own.ts';
import { usePolicy } from '../policy.tsx';
import { useSettings } from '../settings.tsx';

export function useOffer(): Offer {
  const { templates, hidden } = useSettings();
  const policy = usePolicy();
  return useMemo(() => {
    const own = templates
      .filter(({ isHidden }) => !isHidden)
      .map((template) => scenarioOf(template.id, 'own', template));
    return offerOf([...hidden, ...policy.hiddenScenarios], [...houseScenarios(policy), ...own]);
  }, [templates, hidden, policy]);
}
