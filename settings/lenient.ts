// Reads what is whole in a value from outside, and notes what is wrong with the rest and where.
import * as v from 'valibot';

export type Fault =
  | 'type'
  | 'missing'
  | 'length'
  | 'id'
  | 'choice'
  | 'https'
  | 'twice'
  | 'field'
  | 'syntax'
  | 'unknown';

export interface PolicyProblem {
  /** As in JavaScript: templates[2].body */
  readonly where: string;
  readonly fault: Fault;
  /** What was expected, or what was found instead; may be empty. */
  readonly detail: string;
}

/** Undefined where it isn't there, or isn't what it should be. */
export function readPart<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string,
  problems: PolicyProblem[],
): v.InferOutput<Schema> | undefined {
  if (value === undefined) return undefined;
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  problems.push(...issues.map((issue) => problemOf(issue, where)));
  return undefined;
}

/** The members of a list that are what they should be: a wrong one costs the others nothing. */
export function readMembers<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string,
  problems: PolicyProblem[],
): readonly { readonly where: string; readonly member: v.InferOutput<Schema> }[] {
  const list = readPart(v.array(v.unknown()), value, where, problems) ?? [];
  return list.flatMap((one, at) => {
    const place = `${where}[${at}]`;
    const member = readPart(schema, one, place, problems);
    return member === undefined ? [] : [{ where: place, member }];
  });
}

const faultByType: Readonly<Record<string, Fault>> = {
  max_length: 'length',
  regex: 'id',
  picklist: 'choice',
  check: 'https',
  non_empty: 'missing',
};

function problemOf(issue: v.BaseIssue<unknown>, where: string): PolicyProblem {
  const path = v.getDotPath(issue);
  const fault = issue.received === 'undefined' ? 'missing' : (faultByType[issue.type] ?? 'type');
  return { where: path ? `${where}.${path}` : where, fault, detail: detailOf(fault, issue) };
}

function detailOf(fault: Fault, { expected, received, requirement }: v.BaseIssue<unknown>): string {
  if (fault === 'missing') return '';
  if (fault === 'length') return String(requirement);
  return fault === 'type' ? (expected ?? '') : received;
}
