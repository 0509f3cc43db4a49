// Of several rows that name a place, the interview's: a written test has its own.
import { type Clause, valueIn } from './clauses.ts';
import { organisationsIn } from './organisations.ts';
import type { Slot } from './slots.ts';

/** (2), ②, 2), (イ): what an item of a list begins with. */
const mark = /^\s?(?:([①-⑳])|\(([1-9ア-ンA-Za-zⅰ-ⅹ])\)|([1-9A-Z])[).])\s{0,3}/;

function markOf({ content }: Clause): string | undefined {
  return mark.exec(content)?.slice(1).find(Boolean);
}

/** (1) 東京本社, (2) 大阪支社, and nothing says which: a place for each of the times to choose from. */
export function areChoices(rows: readonly Clause[], slot: Slot | undefined): boolean {
  const marks = new Set(rows.flatMap((row) => markOf(row) ?? []));
  const own = slot && markOf(slot.clause);
  return marks.size > 1 && !(own !== undefined && marks.has(own));
}

/** How much of an item its mark is. */
export function markLength(item: string): number {
  return mark.exec(item)?.[0].length ?? 0;
}

/** No invitation has more rows that name a place. */
const MOST_ROWS = 20;

/** The likeliest first; rows of equal worth in their order. */
export function byInterview(rows: readonly Clause[], slot: Slot | undefined): readonly Clause[] {
  const few = rows.slice(0, MOST_ROWS);
  const worth = worthOf(few, slot);
  return few
    .map((row) => ({ row, worth: worth(row) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ row }) => row);
}

function worthOf(rows: readonly Clause[], slot: Slot | undefined): (row: Clause) => number {
  const own = slot && markOf(slot.clause);
  const section = slot?.clause.section;
  const isAbove = ({ line }: Clause) => slot !== undefined && line < slot.clause.line;
  const isMixed = rows.some(isAbove) && !rows.every(isAbove);
  return (row) => {
    // 日程 (2) 面接, 会場 (2) 本社: the item of the same number.
    if (own !== undefined && markOf(row) === own) return 3;
    if (section !== undefined && row.section === section) return 2;
    // 訪問先　株式会社…: a company's name says less of where it is.
    if (isCompany(row)) return -1;
    return isMixed && !isAbove(row) ? 1 : 0;
  };
}

function isCompany(row: Clause): boolean {
  const value = valueIn(row).trim();
  return organisationsIn(value).some(({ start, end }) => start === 0 && end === value.length);
}
