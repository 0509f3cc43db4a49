// What can be wrong with a template's text, and where.
import type { Part } from './template.ts';

export type ProblemKind =
  | 'empty'
  /** Braces that open or close nothing. */
  | 'braces'
  | 'unknown-field'
  | 'unknown-tag'
  | 'unknown-filter'
  /** Compared with a word that the field never prints. */
  | 'unknown-value'
  /** A section that isn't closed. */
  | 'unclosed'
  /** An end, or another branch, of no section. */
  | 'extra'
  /** Named before the text itself has set it, or where it may not have. */
  | 'unset'
  | 'too-deep'
  /** Liquid makes nothing of it. */
  | 'expression';

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Offsets are those of a part's text as it was typed. */
export interface Flaw {
  readonly kind: ProblemKind;
  readonly from: number;
  readonly to: number;
  /** The word that is at fault; empty where it is none. */
  readonly name: string;
  /** The word that may have been meant. */
  readonly suggestion?: string;
  /** Puts it right. */
  readonly mend?: Edit;
}

export interface Problem extends Flaw {
  readonly part: Part;
}
