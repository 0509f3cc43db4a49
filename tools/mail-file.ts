// Mails as the tools take them: a text file with or without header lines, or one JSON object a line.
import type { Mail } from '../interview/invitation/invitation.ts';

/** What is wrong with what the user gave, in one line. */
export class BadInput extends Error {}

export interface MailRow {
  readonly id: unknown;
  readonly mail: Mail;
  readonly expected: unknown;
}

const header = /^(subject|from|date|to|件名|差出人|送信者|日時|送信日時|日付|宛先)\s*[:：]\s*(.*)$/i;
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

export interface Given {
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  readonly received?: string | undefined;
}

/** A saved mail; what `given` says goes before what its header lines say. */
export function mailFromText(text: string, given: Given, now: Temporal.ZonedDateTime): Mail {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const found: { subject?: string; from?: string; date?: string } = {};
  // 日時：… alone opens many a mail's text: a header names its subject or its sender first.
  const hasHeader =
    /^(subject|from|件名|差出人|送信者|to|宛先)\s*[:：]/i.test(lines[0] ?? '') ||
    /^date\s*:/i.test(lines[0] ?? '');
  let body = 0;
  while (hasHeader && header.test(lines[body] ?? '')) {
    const [, name = '', value = ''] = header.exec(lines[body] ?? '') ?? [];
    const key = names[name.toLowerCase()];
    if (key) found[key] ??= value;
    body++;
  }
  const written = found.date === undefined ? undefined : receiptIn(found.date);
  return {
    subject: given.subject ?? found.subject ?? '',
    from: given.from ?? found.from ?? '',
    body: lines.slice(body).join('\n'),
    receivedAt: given.received === undefined ? (written ?? now) : checkedReceipt(given.received),
  };
}

/** One mail a line; keys that we don't know are passed over. */
export function mailsFromJsonLines(text: string): readonly MailRow[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : mailFromJson(line, i + 1)));
}

function mailFromJson(line: string, number: number): MailRow {
  const row = parsed(line, number);
  const text = (key: string): string => {
    const value = row[key] ?? '';
    if (typeof value !== 'string') throw new BadInput(`line ${number}: "${key}" is not a string`);
    return value;
  };
  if (text('body') === '' && row.body === undefined) throw new BadInput(`line ${number}: no "body"`);
  const receivedAt = checkedReceipt(text('received'), `line ${number}: `);
  const mail = { subject: text('subject'), from: text('from'), body: text('body'), receivedAt };
  return { id: row.id ?? null, mail, expected: row.expected };
}

function parsed(line: string, number: number): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new BadInput(`line ${number}: not JSON`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new BadInput(`line ${number}: not an object`);
  return { ...row };
}

function checkedReceipt(received: string, where = ''): string {
  try {
    if (received.endsWith('Z')) Temporal.Instant.from(received);
    else Temporal.PlainDate.from(received);
    return received;
  } catch {
    throw new BadInput(`${where}not an ISO 8601 time of receipt: ${JSON.stringify(received)}`);
  }
}

/** 2026年11月20日(金) 10:00, or the date of a mail's own header; undefined when it is neither. */
function receiptIn(date: string): string | undefined {
  const [, year, month = '', day = ''] =
    /(\d{4})[年/.-]\s?(\d{1,2})[月/.-]\s?(\d{1,2})/.exec(date.normalize('NFKC')) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, d = '', name = '', y] = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(date) ?? [];
  const index = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(name) / 3;
  return y && index >= 0 ? `${y}-${String(index + 1).padStart(2, '0')}-${d.padStart(2, '0')}` : undefined;
}
