// Reads the mail being answered once each time that it is another one; it is kept nowhere else.
import { useMemo } from 'preact/hooks';
import type { Answered } from '../../interview/context.ts';
import { type ReadMail, readMail } from './read-mail.ts';

const nothing: ReadMail = {
  facts: {},
  suggestions: [],
  sources: {},
  phone: undefined,
  hasWrongWeekday: false,
};

export function useReadMail(
  answered: Answered | undefined,
  userName: string,
  now: Temporal.ZonedDateTime,
): ReadMail {
  const { subject, from, received, body } = answered ?? { subject: '', from: '', received: '', body: '' };
  return useMemo(
    () => (answered ? readMail(answered, userName, now) : nothing),
    // The page is asked anew at each visit, and answers with the same words.
    [subject, from, received, body, userName],
  );
}
