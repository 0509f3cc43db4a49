// Mails as the tools take them: a text file with or without header lines, or one JSON object a line.
import * as v from 'valibot';
import type { Mail } from '../interview/invitation/invitation.ts';
import { receivedAt } from '../interview/received.ts';
import { readJsonLines } from './json-file.ts';
import { Refusal } from './refusal.ts';

export interface MailRow {
  readonly id: unknown;
  readonly mail: Mail;
  readonly expected: unknown;
}

/** What the user says of a mail beside its text. */
export interface Given {
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  readonly received?: string | undefined;
}

/** One mail of a --jsonl file; other keys are ignored. */
const rowSchema = v.object({
  id: v.optional(v.unknown()),
  subject: v.nullish(v.string()),
  from: v.nullish(v.string()),
  received: v.string(),
  body: v.string(),
  expected: v.optional(v.unknown()),
});

const header = /^(subject|from|date|to|件名|差出人|送信者|日時|送信日時|日付|宛先)\s*[:：]\s*(.*)$/i;
/** 日時：… alone opens many a mail's text: a header names its subject or its sender first. */
const opening = /^(?:subject|from|to|date|件名|差出人|送信者|宛先)\s*[:：]/i;
const names: Readonly<Record<string, 'subject' | 'from' | 'date'>> = {
  subject: 'subject',
  件名: 'subject',
  from: 'from',
  差出人: 'from',
  送信者: 'from',
  date: 'date',
  日時: 'date',
  送信日時: 'date',
  日付: 'date',
};

/** A saved mail; what `given` says goes before what its header lines say. @throws Refusal */
export function mailFromText(text: string, given: Given, now: Temporal.ZonedDateTime): Mail {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const found: { subject?: string; from?: string; date?: string } = {};
  const hasHeader = opening.test(lines[0] ?? '');
  let body = 0;
  while (hasHeader && header.test(lines[body] ?? '')) {
    const [, name = '', value = ''] = header.exec(lines[body] ?? '') ?? [];
    const key = names[name.toLowerCase()];
    if (key) found[key] ??= value;
    body++;
  }
  return {
    subject: given.subject ?? found.subject ?? '',
    from: given.from ?? found.from ?? '',
    body: lines.slice(body).join('\n'),
    receivedAt:
      given.received === undefined
        ? receivedAt(found.date ?? '', now)
        : checkedReceipt(given.received, '--received'),
  };
}

/** @throws Refusal naming the line that is wrong. */
export function readMails(file: string): readonly MailRow[] {
  return readJsonLines(file, rowSchema).map(({ where, value }) => {
    const { id, subject, from, received, body, expected } = value;
    const mail = {
      subject: subject ?? '',
      from: from ?? '',
      body,
      receivedAt: checkedReceipt(received, `${where}: "received"`),
    };
    return { id: id ?? null, mail, expected };
  });
}

function checkedReceipt(received: string, what: string): string {
  try {
    if (received.endsWith('Z')) Temporal.Instant.from(received);
    else Temporal.PlainDate.from(received);
    return received;
  } catch {
    throw new Refusal(`${what} "${received}" is not a date and time such as 2026-11-20T10:00:00+09:00.`);
  }
}
