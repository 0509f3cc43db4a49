// The school or company of whoever hasn't written theirs: the organisation's own, where one manages this browser.
import type { Profile } from '../interview/profile.ts';
import { t } from './locale.ts';
import { usePolicy } from './policy.tsx';

/** The profile as letters are written from it. */
export function useAffiliated<Kind extends Profile>(profile: Kind): Kind {
  const { affiliation } = usePolicy();
  return profile.affiliation.trim() === '' ? { ...profile, affiliation } : profile;
}

/** For the field that asks for it. */
export function useAffiliationHint(): { readonly hint: string; readonly hintFrom?: string } {
  const { affiliation, organisation } = usePolicy();
  if (affiliation === '') return { hint: t('affiliationLinesHint') };
  return { hint: affiliation, hintFrom: t('setBy', organisation || t('organisationUnnamed')) };
}
