// Reads a mail of which a test gives only what it is about; it is received on Thursday, 5 November 2026.
import type { Invitation, Mail } from '../../../interview/invitation/invitation.ts';
import { readInvitation } from '../../../interview/invitation/read.ts';

export const received = '2026-11-05T10:00:00+09:00';

export function reading(body: string, mail: Partial<Mail> = {}): Invitation {
  return readInvitation({ subject: 'ご連絡', from: '', body, receivedAt: received, ...mail });
}

/** 2026-11-18 14:00-15:00, several of them, or 'none'. */
export function times(body: string, mail: Partial<Mail> = {}): string {
  const { date, time, endTime, candidates } = reading(body, mail);
  const line = (day: string, from: string | undefined, to: string | undefined) =>
    [day, from && (to ? `${from}-${to}` : from)].filter(Boolean).join(' ');
  if (date) return line(date.value, time?.value, endTime?.value);
  const offers = candidates.map(({ value }) => line(value.date, value.time, value.endTime));
  return offers.length > 0 ? `one of ${offers.join(', ')}` : 'none';
}
