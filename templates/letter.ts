// What a template becomes: words only, so that nothing in them can turn into markup.

/** A mail: its subject and its body, line by line; an empty string is a blank line. */
export interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What to say on the phone, line by line, in the order of the call. */
export type Script = readonly string[];
