// The user, as a company knows an applicant.
import type { Applicant } from './purpose.ts';

export interface Profile {
  readonly name: string;
  /** Furigana of the name. */
  readonly reading: string;
  /** School, faculty and year, or employer: one item a line. */
  readonly affiliation: string;
  readonly phone: string;
  readonly email: string;
}

export type ProfileId = keyof Profile;
export const profileIds = [
  'name',
  'reading',
  'affiliation',
  'phone',
  'email',
] as const satisfies readonly ProfileId[];

export const emptyProfile: Profile = { name: '', reading: '', affiliation: '', phone: '', email: '' };

/** 青葉大学, 経済学部 経済学科, 4年: each as the user wrote it. */
export function affiliationItems({ affiliation }: Profile): readonly string[] {
  return affiliation
    .split('\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const school = /大学|短大|学校|高校|高専|学院|学園|university|college|school|institute/i;

export function isStudent({ affiliation }: Profile): boolean {
  return school.test(affiliation);
}

/** What someone applies as, as far as the profile tells. */
export function applicantOf(profile: Profile): Applicant {
  return isStudent(profile) ? 'graduate' : 'career';
}
