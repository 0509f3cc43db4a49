// The mails that stand as text files: headers of a situation, a blank line, the mail as it would be sent.
import { globSync, readFileSync } from 'node:fs';
import { checkDraft } from '../../../interview/courtesy/check.ts';
import type { Draft, Finding, Situation } from '../../../interview/courtesy/finding.ts';
import type { Facts } from '../../../interview/facts.ts';
import { emptyProfile } from '../../../interview/profile.ts';
import type { Purpose, Route } from '../../../interview/purpose.ts';
import { at } from '../writing.ts';

export interface TestMail {
  readonly title: string;
  /** The rules that should find something, as the header `expected` lists them. */
  readonly expected: readonly string[];
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files hold several mails, each under a line "=== title". */
export function mailsIn(folder: string): readonly TestMail[] {
  const files = globSync(`tests/unit/courtesy/mails/${folder}/*.txt`).sort();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((text) => mailOf(text)),
  );
}

function mailOf(text: string): TestMail {
  const [title = '', ...rest] = text.split('\n');
  const end = rest.indexOf('');
  const headers = Object.fromEntries(rest.slice(0, end).map((line) => line.split(/: (.*)/s).slice(0, 2)));
  return {
    title,
    headers,
    expected: headers.expected?.split(', ') ?? [],
    body: rest
      .slice(end + 1)
      .join('\n')
      .trimEnd(),
  };
}

export function judgeMail(mail: TestMail): readonly Finding[] {
  return checkDraft(mailDraft(mail), mailSituation(mail));
}

export function mailDraft({ headers, body }: TestMail): Draft {
  return { subject: headers.subject, body };
}

export function mailSituation({ headers }: TestMail): Situation {
  const { subject: _, expected: __, now = '', reply, purpose, route, name = '', ...more } = headers;
  const { isOnline, joiningDate, ...facts } = more;
  return {
    now: at(now),
    isReply: reply === 'yes',
    purpose: purpose as Purpose | undefined,
    route: route as Route | undefined,
    joiningDate,
    facts: { ...(facts as Facts), isOnline: isOnline === 'true' },
    profile: { ...emptyProfile, name },
  };
}
