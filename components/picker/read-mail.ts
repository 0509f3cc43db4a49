// The mail being answered, read for the picker: what may stand in its fields at once, and what only as a suggestion.
import type { Answered } from '../../interview/context.ts';
import type { Facts } from '../../interview/facts.ts';
import { senderKindOf } from '../../interview/invitation/agents.ts';
import type { Invitation, Mail } from '../../interview/invitation/invitation.ts';
import { readInvitation } from '../../interview/invitation/read.ts';
import type { Reading } from '../../interview/invitation/reading.ts';
import { receivedAt } from '../../interview/received.ts';

export type ReadFact = Exclude<
  keyof Facts,
  'reason' | 'ownReason' | 'candidates' | 'call' | 'eta' | 'agentCompany'
>;

/** Something that the mail may say: one press takes it over. */
export interface Suggestion {
  /** The field under which it is shown. */
  readonly ask: ReadFact;
  readonly facts: Partial<Facts>;
  /** The line of the mail that it was read in. */
  readonly source: string;
}

export interface ReadMail {
  /** What is certain. */
  readonly facts: Facts;
  readonly suggestions: readonly Suggestion[];
  /** The lines in which the certain facts stand. */
  readonly sources: Readonly<Partial<Record<keyof Facts, string>>>;
  /** The company's number, to phone. */
  readonly phone: string | undefined;
  readonly hasWrongWeekday: boolean;
}

const words = ['company', 'department', 'contactTitle', 'contact', 'position', 'round', 'place'] as const;
const clocks = ['date', 'time', 'endTime'] as const;

export function readMail(answered: Answered, userName: string, now: Temporal.ZonedDateTime): ReadMail {
  const mail: Mail = {
    subject: answered.subject,
    from: answered.from,
    body: answered.body,
    receivedAt: receivedAt(answered.received, now),
    ...(userName && { recipient: userName }),
  };
  const found = throughAgency(readInvitation(mail));
  const lineOf = ({ span }: Reading<unknown>) => lineAt(mail[span.source], span.start);
  const sure: { -readonly [Name in keyof Facts]: Facts[Name] } = {};
  const sources: Partial<Record<keyof Facts, string>> = {};
  const suggestions: Suggestion[] = [];
  const take = (ask: keyof Facts, reading: Reading<unknown>) => {
    Object.assign(sure, { [ask]: reading.value });
    sources[ask] = lineOf(reading);
  };

  for (const ask of words) {
    const reading = found[ask];
    if (reading?.isSure) take(ask, reading);
    else if (reading) suggestions.push({ ask, facts: { [ask]: reading.value }, source: lineOf(reading) });
  }
  if (found.isOnline?.isSure) take('isOnline', found.isOnline);
  if (found.agentCompany?.isSure) take('agentCompany', found.agentCompany);

  // A day and its hours stand or fall together, and a day whose weekday is another's is for the user to settle.
  const { date } = found;
  const day = clocks.flatMap((ask) => (found[ask] ? [[ask, found[ask]] as const] : []));
  if (date && !found.hasWrongWeekday && day.every(([, reading]) => reading.isSure)) {
    for (const [ask, reading] of day) take(ask, reading);
  } else if (date) {
    const facts = Object.fromEntries(day.map(([ask, reading]) => [ask, reading.value]));
    suggestions.push({ ask: 'date', facts, source: lineOf(date) });
  }
  for (const offer of found.candidates) {
    suggestions.push({ ask: 'date', facts: { ...offer.value }, source: lineOf(offer) });
  }
  return {
    facts: sure,
    suggestions,
    sources,
    phone: found.phone?.value,
    hasWrongWeekday: found.hasWrongWeekday,
  };
}

/** A mail to an agency goes to its own person; a job site only passes mails on. */
function throughAgency(found: Invitation): Invitation {
  const { agentCompany, agentContact, contact, contactTitle, ...rest } = found;
  const isAgency = agentCompany !== undefined && senderKindOf(agentCompany.value) === 'agency';
  if (!isAgency) return { ...rest, ...(contact && { contact }), ...(contactTitle && { contactTitle }) };
  return { ...rest, agentCompany, ...(agentContact && { contact: agentContact }) };
}

const LONGEST = 80;

function lineAt(text: string, start: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to === -1 ? undefined : to).trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
