// Why a file can't be imported, in terms that the user can act on.
import type * as v from 'valibot';
import { unsafeCharacterIn } from './plain.ts';

export type Refusal =
  | { readonly reason: 'tooLarge'; readonly bytes: number }
  /** The browser couldn't read it: moved, renamed, or on a stick that is gone. */
  | { readonly reason: 'unreadable' }
  /** The browser couldn't read our own records, without which nobody can say what the file would change. */
  | { readonly reason: 'storage' }
  | { readonly reason: 'empty' }
  /** `line`: where the browser says that it stopped making sense. */
  | { readonly reason: 'notJson'; readonly line?: string }
  | { readonly reason: 'foreign' }
  | { readonly reason: 'newer'; readonly version: number }
  | { readonly reason: 'tooDeep' }
  | { readonly reason: 'broken'; readonly where: readonly string[]; readonly problem: BackupProblem };

export type BackupProblem =
  | { readonly kind: 'missing' | 'wrongForm' | 'prototypeKey' | 'unknownRecord' }
  | { readonly kind: 'unknownWord'; readonly word: string }
  | { readonly kind: 'tooLong'; readonly length: string; readonly limit: string }
  /** As in U+202E. */
  | { readonly kind: 'unsafeCharacter'; readonly code: string };

/** What our own checks say as valibot's message. */
export const said = {
  prototypeKey: 'prototypeKey',
  unknownRecord: 'unknownRecord',
  unsafeCharacter: 'unsafeCharacter',
} as const;

/** `start`: what was looked at, from the file's top. */
export function brokenAt(start: readonly string[], issue: v.BaseIssue<unknown>): Refusal {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  return { reason: 'broken', where: [...start, ...path], problem: problemOf(issue) };
}

function problemOf({ type, message, received, requirement, input }: v.BaseIssue<unknown>): BackupProblem {
  if (message === said.unsafeCharacter) return { kind: 'unsafeCharacter', code: codeOf(String(input)) };
  if (message === said.prototypeKey || message === said.unknownRecord) return { kind: message };
  if (received === 'undefined') return { kind: 'missing' };
  if (type === 'max_length') return { kind: 'tooLong', length: received, limit: String(requirement) };
  if (type === 'picklist' || type === 'literal') return { kind: 'unknownWord', word: received };
  return { kind: 'wrongForm' };
}

function codeOf(text: string): string {
  const code = unsafeCharacterIn(text)?.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
