// A text that the user, or their school or company, wrote: in the same language of fields as ours.
import { applicants, routes } from '../interview/purpose.ts';
import type { Scenario } from './catalogue.ts';
import { type Entry, entries } from './entries.ts';
import { type Locale, parseText, type Template, templateOf } from './template.ts';

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

/**
 * A scenario for whoever it is told to: its author knows for whom it is. Hundreds of them are listed at once, so its
 * template is parsed when it is first asked for. @throws LiquidError then, with the part and the place of a mistake.
 */
export function scenarioOf(id: string, owner: Owner, text: TemplateText): Scenario {
  const { locale, title, summary, subject, body, phone } = text;
  const { purpose, phases, audience } = servedBy(text);
  const hasPhone = phone.trim() !== '';
  let parsed: Template | undefined;
  const parse = () =>
    templateOf(locale, {
      subject: parseText(subject, 'subject'),
      body: parseText(body, 'body'),
      phone: hasPhone ? parseText(phone, 'phone') : [],
    });
  return {
    id: `${owner}-${id}`,
    cards: [],
    purpose,
    group: owner,
    phases,
    audience: { applicants, routes, modes: audience.modes, replies: [true, false] },
    channels: hasPhone ? ['mail', 'phone'] : ['mail'],
    title,
    summary,
    locale,
    get template() {
      parsed ??= parse();
      return parsed;
    },
  };
}

/** The user's template that a scenario is made of; undefined where it is none of theirs. */
export function ownIdOf({ id, group }: Pick<Scenario, 'id' | 'group'>): string | undefined {
  return group === 'own' ? id.slice('own-'.length) : undefined;
}

/** A scenario that is no longer there was one of withdrawing, as most are. */
export function servedBy({ scenario }: Pick<TemplateText, 'scenario'>): Entry {
  const entry = entries.find(({ id }) => id === scenario) ?? entries[0];
  if (!entry) throw new Error('There are no scenarios.');
  return entry;
}
