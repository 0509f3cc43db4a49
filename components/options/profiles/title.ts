// What a profile is called among the others.
import type { OwnProfile } from '../../../settings/settings.ts';
import { t } from '../../locale.ts';

export function titleOf(profile: OwnProfile, profiles: readonly OwnProfile[]): string {
  const place = profiles.findIndex(({ id }) => id === profile.id) + 1;
  return profile.label.trim() || t('profileNumber', String(place));
}
