// The records as a page uses them: typed, in order, with what is missing filled in.

import { valueIn } from './envelope.ts';
import {
  defaultPreferences,
  emptyStoredProfile,
  FIRST_PROFILE,
  idOf,
  type Kind,
  kindOf,
  type Preferences,
  type RecordKey,
  type StoredProfile,
  type StoredTemplate,
  type ValueOf,
} from './kinds.ts';
import type { Records } from './store.ts';

export interface OwnProfile extends StoredProfile {
  readonly id: string;
}

export interface OwnTemplate extends StoredTemplate {
  readonly id: string;
}

export interface Settings {
  /** Never empty, in the order in which they were made. */
  readonly profiles: readonly OwnProfile[];
  /** One of them. */
  readonly defaultProfile: OwnProfile;
  readonly preferences: Preferences;
  /** In the user's order, hidden ones too. */
  readonly templates: readonly OwnTemplate[];
  /** Ids of the scenarios of ours that the user doesn't want to see. */
  readonly hidden: readonly string[];
  /** Records that this version can't read: kept, and not shown. */
  readonly unreadable: readonly RecordKey[];
}

export function settingsOf(records: Records): Settings {
  const profiles = readAll(records, 'profile').sort((a, b) => order(madeAs(a.id), madeAs(b.id)));
  const [first = { ...emptyStoredProfile, id: FIRST_PROFILE }] = profiles;
  const [preferences = defaultPreferences] = readAll(records, 'preferences');
  return {
    profiles: profiles.length > 0 ? profiles : [first],
    defaultProfile: profiles.find(({ id }) => id === preferences.profile) ?? first,
    preferences,
    templates: readAll(records, 'template').sort(
      (a, b) => order(a.position, b.position) || order(a.id, b.id),
    ),
    hidden: [...records.keys()].filter((key) => kindOf(key) === 'hidden').map(idOf),
    unreadable: [...records].filter(([key, one]) => valueIn(key, one) === undefined).map(([key]) => key),
  };
}

export const noSettings = settingsOf(new Map());

function readAll<K extends Exclude<Kind, 'hidden'>>(
  records: Records,
  kind: K,
): (ValueOf<K> & { readonly id: string })[] {
  return [...records].flatMap(([key, envelope]) => {
    if (kindOf(key) !== kind) return [];
    const value = valueIn(key as RecordKey<K>, envelope);
    return value === undefined ? [] : [{ ...(value as ValueOf<K> & object), id: idOf(key) }];
  });
}

/** The first profile was there before ids told the order. */
function madeAs(id: string): string {
  return id === FIRST_PROFILE ? '' : id;
}

/** By code point, the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
