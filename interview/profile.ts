// The user, as a company knows an applicant.

export interface Profile {
  readonly name: string;
  /** Furigana of the name. */
  readonly reading: string;
  /** School and faculty, or employer: one line. */
  readonly affiliation: string;
  readonly phone: string;
  readonly email: string;
}

export type ProfileId = keyof Profile;

export const emptyProfile: Profile = { name: '', reading: '', affiliation: '', phone: '', email: '' };
