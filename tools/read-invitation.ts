// Reads an invitation, or a file of them, and prints what each says as JSON.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readInvitation } from '../interview/invitation/read.ts';
import { readText } from './json-file.ts';
import { mailFromText, readMails } from './mail-file.ts';
import { JAPAN } from './moment.ts';
import { printable } from './printable.ts';
import { Refusal, run } from './refusal.ts';

const options = {
  subject: { type: 'string' },
  from: { type: 'string' },
  received: { type: 'string' },
  jsonl: { type: 'string' },
} as const;

run(() => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file, ...others] = positionals;
  if (values.jsonl !== undefined) {
    if (file !== undefined) throw new Refusal('Give either a mail or --jsonl FILE, not both.');
    for (const { id, mail } of readMails(values.jsonl)) {
      console.log(JSON.stringify({ id, ...printable(mail, readInvitation(mail)) }));
    }
    return;
  }
  if (others.length > 0) throw new Refusal('Give one mail at a time; many go in a --jsonl FILE.');
  const mail = mailFromText(textOf(file), values, Temporal.Now.zonedDateTimeISO(JAPAN));
  console.log(JSON.stringify(printable(mail, readInvitation(mail)), undefined, 2));
});

/** A file's text, or that on stdin. */
function textOf(file: string | undefined): string {
  if (file !== undefined && file !== '-') return readText(file);
  if (process.stdin.isTTY) throw new Refusal('Give a file, or the text of a mail on stdin.');
  return readFileSync(process.stdin.fd, 'utf8');
}
