// One of the user's profiles, to be read and edited: the default one, unless another is named.
import { changeProfile } from '../settings/profiles.ts';
import type { OwnProfile } from '../settings/settings.ts';
import { useSettings } from './settings.tsx';
import { useEdits } from './use-edits.ts';
import { type Limited, useLimits } from './use-limits.ts';

export function useProfile(id?: string): Limited<OwnProfile> {
  const { profiles, defaultProfile, change } = useSettings();
  const profile = profiles.find((one) => one.id === id) ?? defaultProfile;
  const edited = useEdits(profile.id, profile, (of, { id: _, ...edits }) => change(changeProfile(of, edits)));
  return useLimits('profile', edited);
}
