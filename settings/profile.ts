// The user's profile, synced by the browser.
import { storage } from 'wxt/utils/storage';
import { emptyProfile, type Profile } from '../interview/profile.ts';

export const profileItem = storage.defineItem<Profile>('sync:profile', {
  fallback: emptyProfile,
  version: 1,
});
