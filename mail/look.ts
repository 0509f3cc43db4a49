// How we show on a mail page: in the user's words, and whether at all.
import type { MailHost } from './host.ts';

export interface Look {
  /** The button's name. */
  readonly label: string;
  /** The picker's. */
  readonly title: string;
  /** What is said where the extension has gone from under the page. */
  readonly outdated: string;
  readonly hasButton: Readonly<Record<MailHost['name'], boolean>>;
}
