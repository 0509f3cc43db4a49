// Precision and recall of the invitation reader, field by field, over a file of mails with what they should give.
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { readInvitation } from '../interview/invitation/read.ts';
import {
  type Expected,
  type Field,
  fields,
  isRight,
  precision,
  recall,
  scoreOf,
} from './invitation-score.ts';
import { type MailRow, readMails } from './mail-file.ts';
import { printable } from './printable.ts';
import { Refusal, run } from './refusal.ts';

run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Refusal('Give one FILE.jsonl of mails with what each should give, "expected".');
  evaluate(readMails(file), values.errors);
});

function evaluate(rows: readonly MailRow[], showsErrors: boolean): void {
  const results = rows.map(({ id, mail, expected }) => ({
    id,
    // The file is the evaluator’s own: what it lacks counts as not stated.
    expected: expected as Expected,
    actual: printable(mail, readInvitation(mail)),
  }));
  console.log(`${rows.length} mails`);
  console.log(row('field', 'precision', 'recall', 'right', 'read', 'stated'));
  for (const field of fields) {
    const score = scoreOf(
      field,
      results.map(({ expected, actual }) => [expected, actual]),
    );
    const { right, read, stated } = score;
    console.log(row(field, precision(score).toFixed(3), recall(score).toFixed(3), right, read, stated));
  }
  if (!showsErrors) return;
  for (const { id, expected, actual } of results) {
    for (const field of fields.filter((each) => !isRight(each, expected, actual))) {
      console.log(`${String(id)} ${field}: ${shown(field, actual)} instead of ${shown(field, expected)}`);
    }
  }
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return [name.padEnd(11), ...cells.map((cell) => String(cell).padStart(10))].join('');
}

function shown(field: Field, facts: Expected): string {
  return JSON.stringify(facts[field] ?? null);
}
