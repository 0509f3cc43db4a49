// Adding a profile, and taking one away such that it can come back.
import { newId } from '../../../settings/id.ts';
import {
  changePreferences,
  changeProfile,
  removeProfile,
  restoreProfile,
} from '../../../settings/profiles.ts';
import type { OwnProfile, Settings } from '../../../settings/settings.ts';
import type { Changes } from '../../../settings/store.ts';
import { titleOf } from '../../profile-title.ts';

export interface Removal {
  readonly profile: OwnProfile;
  readonly title: string;
  readonly wasDefault: boolean;
  /** The id of the profile to go on with. */
  readonly next: string;
  readonly changes: Changes;
}

/** The same person in another role: what doesn't change with it is filled in. */
export function additionOf(
  { profiles }: Pick<Settings, 'profiles'>,
  { name, reading, phone, email }: OwnProfile,
): { readonly id: string; readonly changes: Changes } {
  const id = newId();
  // The first one may only have been shown so far; beside a stored one it would be gone.
  const stored = profiles.flatMap((profile) => changeProfile(profile.id, {}));
  return { id, changes: [...stored, ...changeProfile(id, { name, reading, phone, email })] };
}

/** There must be another one. */
export function removalOf(
  { profiles, defaultProfile }: Pick<Settings, 'profiles' | 'defaultProfile'>,
  profile: OwnProfile,
): Removal {
  const wasDefault = profile.id === defaultProfile.id;
  const [first] = profiles.filter(({ id }) => id !== profile.id);
  if (!first) throw new Error('The last profile stays.');
  const next = wasDefault ? first.id : defaultProfile.id;
  const preferred = wasDefault ? changePreferences({ profile: next }) : [];
  return {
    profile,
    title: titleOf(profile, profiles),
    wasDefault,
    next,
    changes: [...removeProfile(profile.id), ...preferred],
  };
}

export function restorationOf({ profile, wasDefault }: Removal): Changes {
  const preferred = wasDefault ? changePreferences({ profile: profile.id }) : [];
  return [...restoreProfile(profile), ...preferred];
}
