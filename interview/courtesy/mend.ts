// One press: puts a finding's certain mend into the draft.
import type { Draft, Finding } from './finding.ts';

/** The draft with the mend in place; the draft itself for a finding that only has advice. */
export function mend(draft: Draft, { where, line, column, length, mend: certain }: Finding): Draft {
  if (!certain) return draft;
  const { html: _, ...plain } = draft;
  if (where === 'subject') {
    const subject = draft.subject ?? '';
    return { ...plain, subject: spliced(subject, column - 1, length, certain.text) };
  }
  const lines = draft.body.split('\n');
  const before = lines[line - 1] ?? '';
  const after = spliced(before, column - 1, length, certain.text);
  // A line that the mend empties goes with its words.
  if (after.trim() === '' && before.trim() !== '') lines.splice(line - 1, 1);
  else lines[line - 1] = after;
  return { ...plain, body: lines.join('\n') };
}

function spliced(text: string, start: number, length: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(start + length);
}
