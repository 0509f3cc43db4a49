// Reads the mail being answered once each time that it is another one; it is kept nowhere else.
import { useMemo } from 'preact/hooks';
import type { Answered } from '../../interview/context.ts';
import type { ReadMail } from './read-mail.ts';
import type { Analysis } from './use-visit.ts';

const nothing: ReadMail = {
  facts: {},
  suggestions: [],
  sources: {},
  phone: undefined,
  hasWrongWeekday: false,
};

export function useReadMail(
  analysis: Analysis | undefined,
  answered: Answered | undefined,
  userName: string,
  now: Temporal.ZonedDateTime,
): ReadMail {
  const { subject, from, received, body } = answered ?? { subject: '', from: '', received: '', body: '' };
  return useMemo(
    () => (answered && analysis ? analysis.readMail(answered, userName, now) : nothing),
    // The page is asked anew at each visit, and answers with the same words.
    [analysis, subject, from, received, body, userName],
  );
}
