// The records as a page uses them: typed, in order, with what is missing filled in.
import { isNewer, valueIn } from './envelope.ts';
import type { KeptHere } from './kept-here.ts';
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
  /** Records that a newer version of ours has written: kept as they are, and neither shown nor changed here. */
  readonly newer: readonly RecordKey[];
  /** Records that the browser doesn't sync, and why. */
  readonly keptHere: KeptHere;
}

export function settingsOf(records: Records): Settings {
  const values: Values = [...records].map(([key, envelope]) => [key, kindOf(key), valueIn(key, envelope)]);
  const profiles = readAll(values, 'profile').sort((a, b) => order(madeAs(a.id), madeAs(b.id)));
  const [first = { ...emptyStoredProfile, id: FIRST_PROFILE }] = profiles;
  const [preferences = defaultPreferences] = readAll(values, 'preferences');
  return {
    profiles: profiles.length > 0 ? profiles : [first],
    defaultProfile: profiles.find(({ id }) => id === preferences.profile) ?? first,
    preferences,
    templates: readAll(values, 'template').sort((a, b) => order(a.position, b.position) || order(a.id, b.id)),
    hidden: values.filter(([, kind]) => kind === 'hidden').map(([key]) => idOf(key)),
    newer: [...records].filter(([, envelope]) => isNewer(envelope)).map(([key]) => key),
    keptHere: records.keptHere ?? new Map(),
  };
}

export const noSettings = settingsOf(new Map());

type Values = readonly (readonly [RecordKey, Kind | undefined, unknown])[];

function readAll<K extends Exclude<Kind, 'hidden'>>(
  values: Values,
  kind: K,
): (ValueOf<K> & { readonly id: string })[] {
  return values.flatMap(([key, its, value]) =>
    value !== undefined && its === kind ? [{ ...(value as ValueOf<K> & object), id: idOf(key) }] : [],
  );
}

/** The first profile was there before ids told the order. */
function madeAs(id: string): string {
  return id === FIRST_PROFILE ? '' : id;
}

/** By code point, the same on every machine. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
