// Reads an invitation, or a file of them, and prints what each says as JSON.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readInvitation } from '../interview/invitation/read.ts';
import { BadInput, mailFromText, mailsFromJsonLines } from './mail-file.ts';
import { printable } from './printable.ts';

const STDIN = 0;

try {
  for (const line of results(process.argv.slice(2))) console.log(line);
} catch (error) {
  // Ours are written for the user, and so are those of Node's argument parser and file system.
  console.error(`read-invitation: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  process.exitCode = 2;
}

function results(args: readonly string[]): readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      subject: { type: 'string' },
      from: { type: 'string' },
      received: { type: 'string' },
      jsonl: { type: 'string' },
    },
  });
  if (values.jsonl !== undefined) {
    if (positionals.length > 0) throw new BadInput('either a mail or --jsonl FILE, not both');
    const rows = mailsFromJsonLines(textOf(values.jsonl));
    return rows.map(({ id, mail }) => JSON.stringify({ id, ...printable(mail, readInvitation(mail)) }));
  }
  const [file, ...others] = positionals;
  if (others.length > 0) throw new BadInput('one mail at a time; many go in a --jsonl FILE');
  if (file === undefined && process.stdin.isTTY)
    throw new BadInput('no mail: give a file, or the text on stdin');
  const mail = mailFromText(textOf(file), values, Temporal.Now.zonedDateTimeISO('Asia/Tokyo'));
  return [JSON.stringify(printable(mail, readInvitation(mail)), undefined, 2)];
}

function textOf(file: string | undefined): string {
  if (file === undefined || file === '-') return readFileSync(STDIN, 'utf8');
  return readFileSync(file, 'utf8');
}
