// The reader against whole mails, written for it in the kinds that applicants get.
import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../../interview/invitation/read.ts';
import {
  type Expected,
  type Field,
  fields,
  precision,
  recall,
  scoreOf,
} from '../../../tools/invitation-score.ts';
import { readMails } from '../../../tools/mail-file.ts';
import { printable } from '../../../tools/printable.ts';

const rows = readMails('tests/invitations/samples.jsonl');
// The samples are ours, each with all that it should give.
const pairs = rows.map(
  ({ mail, expected }) => [expected as Expected, printable(mail, readInvitation(mail))] as const,
);

const recalls: Partial<Record<Field, number>> = { company: 0.95, date: 0.95, time: 0.95, contact: 0.93 };

describe('Of the sample mails', () => {
  test.each(fields)('%s is read right', (field) => {
    const score = scoreOf(field, pairs);
    expect(score.stated).toBeGreaterThan(5);
    expect(precision(score)).toBeGreaterThanOrEqual(0.94);
    expect(recall(score)).toBeGreaterThanOrEqual(recalls[field] ?? 0.9);
  });
});
