// An invitation as the tools print it: every fact present, null when the mail doesn't say it.
import type { Invitation, Mail, Offer } from '../interview/invitation/invitation.ts';
import type { Reading } from '../interview/invitation/reading.ts';
import type { Span } from '../interview/invitation/text.ts';

export interface Printable {
  readonly company: string | null;
  readonly department: string | null;
  readonly contact: string | null;
  readonly position: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly endTime: string | null;
  readonly candidates: readonly { readonly [key in keyof Required<Offer>]: string | null }[];
  readonly place: string | null;
  readonly online: boolean | null;
  readonly phone: string | null;
  readonly agentCompany?: string;
  readonly agentContact?: string;
  readonly round?: string;
  readonly hasWrongWeekday?: true;
  readonly sources: Readonly<Record<string, SourceLine>>;
}

interface SourceLine extends Span {
  /** The original text of the span. */
  readonly text: string;
  readonly isSure: boolean;
}

export function printable(mail: Mail, invitation: Invitation): Printable {
  const { candidates, hasWrongWeekday, isOnline, ...facts } = invitation;
  const value = (reading: Reading | undefined) => reading?.value ?? null;
  const readings = Object.entries({ ...facts, ...(isOnline && { online: isOnline }) });
  const { agentCompany, agentContact, round } = facts;
  return {
    company: value(facts.company),
    department: value(facts.department),
    contact: value(facts.contact),
    position: value(facts.position),
    date: value(facts.date),
    time: value(facts.time),
    endTime: value(facts.endTime),
    candidates: candidates.map(({ value: { date, time = null, endTime = null } }) => ({
      date,
      time,
      endTime,
    })),
    place: value(facts.place),
    online: isOnline?.value ?? null,
    phone: value(facts.phone),
    ...(agentCompany && { agentCompany: agentCompany.value }),
    ...(agentContact && { agentContact: agentContact.value }),
    ...(round && { round: round.value }),
    ...(hasWrongWeekday && { hasWrongWeekday }),
    sources: Object.fromEntries([
      ...readings.map(([name, reading]) => [name, sourceLine(mail, reading)] as const),
      ...candidates.map((reading, i) => [`candidates.${i}`, sourceLine(mail, reading)] as const),
    ]),
  };
}

function sourceLine(mail: Mail, { span, isSure }: Reading<unknown>): SourceLine {
  return { ...span, text: mail[span.source].slice(span.start, span.end), isSure };
}
