// How well readings agree with what a person found in the same mails.
import type { Printable } from './printable.ts';

export const fields = [
  'company',
  'department',
  'contact',
  'position',
  'date',
  'time',
  'endTime',
  'place',
  'online',
  'phone',
  'candidates',
] as const;
export type Field = (typeof fields)[number];
export type Expected = Pick<Printable, Field>;

export interface Score {
  /** Facts that the mail states, facts that were read, and those of them that agree. */
  readonly stated: number;
  readonly read: number;
  readonly right: number;
}

/** A fact is right when both agree after `normalised`; for candidates, each is a fact. */
export function scoreOf(field: Field, pairs: readonly (readonly [Expected, Expected])[]): Score {
  const counts = pairs.map(([expected, actual]) => {
    const [wanted, found] = [factsOf(field, expected), factsOf(field, actual)];
    const right = found.filter((fact) => wanted.some((want) => agrees(field, want, fact))).length;
    return { stated: wanted.length, read: found.length, right };
  });
  const sum = (key: keyof Score) => counts.reduce((total, count) => total + count[key], 0);
  return { stated: sum('stated'), read: sum('read'), right: sum('right') };
}

/** 1 where there was nothing to be wrong about. */
export function precision({ read, right }: Score): number {
  return read === 0 ? 1 : right / read;
}

export function recall({ stated, right }: Score): number {
  return stated === 0 ? 1 : right / stated;
}

export function isRight(field: Field, expected: Expected, actual: Expected): boolean {
  const { stated, read, right } = scoreOf(field, [[expected, actual]]);
  return stated === right && read === right;
}

function factsOf(field: Field, facts: Expected): readonly string[] {
  if (field === 'candidates')
    return (facts.candidates ?? []).map(
      ({ date, time, endTime }) => `${date} ${time ?? '-'} ${endTime ?? '-'}`,
    );
  const value = facts[field];
  return value === null || value === undefined ? [] : [normalised(field, String(value))];
}

/**
 * One way for all: NFKC, no spaces, lower case. Of a contact, 様 and titles go; of a phone number, all but its
 * digits. A company keeps its legal form.
 */
function normalised(field: Field, value: string): string {
  const plain = value.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (field === 'contact')
    return plain.replace(/^(?:店長|部長|課長|代表)|(?:様|さま|さん|殿|氏|先生|部長|課長|係長|店長)$/g, '');
  return field === 'phone' ? plain.replace(/[^\d+]/g, '') : plain;
}

/**
 * Equal, with two allowances: a contact may be a family name or the full name that begins with it; a place may be
 * longer or shorter than the other at either end, by no more than half of it (an address beside the building's name).
 */
function agrees(field: Field, a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (field === 'contact')
    return longer.startsWith(shorter) && longer.length - shorter.length <= 4 && /^[^a-z]/.test(longer);
  if (field === 'place') return longer.includes(shorter) && shorter.length * 2 >= longer.length;
  return false;
}
