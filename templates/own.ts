// A text that the user, or their school or company, wrote: in the same language of fields as ours.
import { applicants, routes } from '../interview/purpose.ts';
import type { Scenario } from './catalogue.ts';
import { type Entry, entries } from './entries.ts';
import { type Locale, parseText, templateOf } from './template.ts';

/** A mail and, if not empty, a phone script, as they were typed. */
export interface TemplateText {
  readonly locale: Locale;
  /** The id of the scenario of ours that it serves: it says purpose and phases. */
  readonly scenario: string;
  readonly title: string;
  /** One line that explains it; may be empty. */
  readonly summary: string;
  readonly subject: string;
  readonly body: string;
  readonly phone: string;
}

/** Whose texts stand beside ours: the user's, and their school's or company's. */
export type Owner = 'own' | 'house';

/** A scenario for whoever it is told to: its author knows for whom it is. @throws LiquidError with the part and the place. */
export function scenarioOf(id: string, owner: Owner, text: TemplateText): Scenario {
  const { locale, title, summary, subject, body, phone } = text;
  const { purpose, phases, audience } = servedBy(text);
  const template = templateOf(locale, {
    subject: parseText(subject, 'subject'),
    body: parseText(body, 'body'),
    phone: phone.trim() === '' ? [] : parseText(phone, 'phone'),
  });
  return {
    id: `${owner}-${id}`,
    cards: [],
    purpose,
    group: owner,
    phases,
    audience: { applicants, routes, modes: audience.modes, replies: [true, false] },
    channels: template.texts.phone.length > 0 ? ['mail', 'phone'] : ['mail'],
    title,
    summary,
    template,
  };
}

/** A scenario that is no longer there was one of withdrawing, as most are. */
export function servedBy({ scenario }: Pick<TemplateText, 'scenario'>): Entry {
  const entry = entries.find(({ id }) => id === scenario) ?? entries[0];
  if (!entry) throw new Error('There are no scenarios.');
  return entry;
}
