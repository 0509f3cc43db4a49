// A text that the user, or their school or company, wrote: in the same language of fields as ours.
import type { Locale } from './template.ts';

/** A mail and, if not empty, a phone script, as they were typed. */
export interface TemplateText {
  readonly locale: Locale;
  /** The id of the scenario of ours that it serves: it says purpose, phases and whether a call is made. */
  readonly scenario: string;
  readonly title: string;
  /** One line that explains it; may be empty. */
  readonly summary: string;
  readonly subject: string;
  readonly body: string;
  readonly phone: string;
}
