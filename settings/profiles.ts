// What can be done with profiles and preferences, as changes to be made in one go.
import {
  defaultPreferences,
  emptyStoredProfile,
  type Preferences,
  preferencesKey,
  type RecordKey,
  type StoredProfile,
} from './kinds.ts';
import type { OwnProfile } from './settings.ts';
import { type Changes, change } from './store.ts';

const keyOf = (id: string): RecordKey<'profile'> => `profile:${id}`;

/** Also makes it: the first profile is there to be edited before it is stored. */
export function changeProfile(id: string, edits: Partial<StoredProfile>): Changes {
  return [change(keyOf(id), (current?: StoredProfile) => ({ ...(current ?? emptyStoredProfile), ...edits }))];
}

export function removeProfile(id: string): Changes {
  return [change(keyOf(id), () => undefined)];
}

/** As it was. */
export function restoreProfile({ id, ...profile }: OwnProfile): Changes {
  return [change(keyOf(id), () => profile)];
}

export function changePreferences(edits: Partial<Preferences>): Changes {
  return [
    change(preferencesKey, (current?: Preferences) => ({ ...(current ?? defaultPreferences), ...edits })),
  ];
}
