// What a profile is called among the others, where the user chooses between them: no two alike.
import type { OwnProfile } from '../settings/settings.ts';
import { t } from './locale.ts';

export function titleOf(profile: OwnProfile, profiles: readonly OwnProfile[]): string {
  const place = String(profiles.findIndex(({ id }) => id === profile.id) + 1);
  const isShared = (field: 'label' | 'name') =>
    profiles.some(({ id, [field]: its }) => id !== profile.id && its.trim() === profile[field].trim());
  const label = profile.label.trim();
  if (label) return isShared('label') ? `${label} ${place}` : label;
  const name = profile.name.trim();
  return name && !isShared('name') ? name : t('profileNumber', place);
}
