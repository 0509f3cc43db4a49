// Every kind of record that we remember, with its shape: the one home of what may be stored.
import { generateKeyBetween } from 'fractional-indexing';
import * as v from 'valibot';
import { applicants, routes, tones } from '../interview/purpose.ts';
import { signatureStyles } from '../interview/signature-style.ts';
import { locales } from '../templates/locale.ts';

/** Our own ids: nothing that could be a property of every object. */
const id = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const idSchema = v.pipe(v.string(), v.regex(id));

const line = (length: number) => v.pipe(v.string(), v.maxLength(length));

const profileSchema = v.object({
  /** What the user calls it: 就活, バイト. Empty for the only one. */
  label: line(100),
  name: line(200),
  reading: line(200),
  affiliation: line(1000),
  phone: line(100),
  email: line(320),
  /** What they apply as; 'auto': as the affiliation tells. */
  applicant: v.picklist(['auto', ...applicants]),
});
export type StoredProfile = Readonly<v.InferOutput<typeof profileSchema>>;

export const templateSchema = v.object({
  locale: v.picklist(locales),
  scenario: idSchema,
  title: line(200),
  summary: line(500),
  subject: line(1000),
  body: line(50_000),
  phone: line(50_000),
  isHidden: v.boolean(),
  /** Sorts the user's templates: a key of the package fractional-indexing. */
  position: v.pipe(v.string(), v.maxLength(500), v.check(isPosition)),
});
export type StoredTemplate = Readonly<v.InferOutput<typeof templateSchema>>;

export const placements = ['top', 'cursor', 'ask'] as const;
export const subjects = ['keep', 'replace'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

const preferencesSchema = v.object({
  /** The id of the profile that is taken unless the user takes another. */
  profile: idSchema,
  interfaceLocale: v.picklist(['auto', ...locales]),
  /** 'auto': that of the mail being answered, else the interface's. */
  mailLocale: v.picklist(['auto', ...locales]),
  tone: v.picklist(tones),
  /** Through whom the user mostly applies. */
  route: v.picklist(routes),
  signature: v.picklist(signatureStyles),
  /** Where a letter goes in a draft that has text: above it, at the caret, or as the user says each time. */
  placement: v.picklist(placements),
  /** Whether a subject that isn't ours gives way to the letter's. */
  subject: v.picklist(subjects),
  hasGmailButton: v.boolean(),
  hasOutlookButton: v.boolean(),
  /** Whether Send asks before a letter of ours goes out with something unfilled or wrong in it. */
  hasSendGuard: v.boolean(),
  theme: v.picklist(themes),
});
export type Preferences = Readonly<v.InferOutput<typeof preferencesSchema>>;

/** A scenario of ours that the user doesn't want to see; its id is the scenario's. */
const hiddenSchema = v.literal(true);

export const kinds = {
  profile: profileSchema,
  template: templateSchema,
  preferences: preferencesSchema,
  hidden: hiddenSchema,
} as const;
export type Kind = keyof typeof kinds;
export type ValueOf<K extends Kind> = Readonly<v.InferOutput<(typeof kinds)[K]>>;

/** Names one record, in memory and in storage alike. */
export type RecordKey<K extends Kind = Kind> = `${K}:${string}`;

export const FIRST_PROFILE = 'main';
export const preferencesKey: RecordKey<'preferences'> = 'preferences:all';

export const emptyStoredProfile: StoredProfile = {
  label: '',
  name: '',
  reading: '',
  affiliation: '',
  phone: '',
  email: '',
  applicant: 'auto',
};

export const defaultPreferences: Preferences = {
  profile: FIRST_PROFILE,
  interfaceLocale: 'auto',
  mailLocale: 'auto',
  tone: 'standard',
  route: 'direct',
  signature: 'ruled',
  placement: 'top',
  subject: 'keep',
  hasGmailButton: true,
  hasOutlookButton: true,
  hasSendGuard: true,
  theme: 'auto',
};

function isPosition(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

export function kindOf(key: string): Kind | undefined {
  const kind = key.slice(0, key.indexOf(':'));
  if (!Object.hasOwn(kinds, kind) || !id.test(key.slice(kind.length + 1))) return undefined;
  // There is one record of preferences.
  return kind === 'preferences' && key !== preferencesKey ? undefined : (kind as Kind);
}

export function idOf(key: RecordKey): string {
  return key.slice(key.indexOf(':') + 1);
}
