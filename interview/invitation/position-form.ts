// A way in which a sentence speaks of a job.

export interface Form {
  readonly form: RegExp;
  /** The sentence itself says that it is a job; otherwise its name must. */
  readonly isSaid: boolean;
}

export const said = (form: RegExp): Form => ({ form, isSaid: true });
export const sounds = (form: RegExp): Form => ({ form, isSaid: false });
