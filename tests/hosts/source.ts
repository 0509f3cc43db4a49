// The doubles' own source files, as their servers read them.
import { readFileSync } from 'node:fs';

/** The text of a file below this folder, or undefined if there is none. */
export function readSource(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
