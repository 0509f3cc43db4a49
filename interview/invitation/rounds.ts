// The stage of the selection that the interview is, as the mail calls it: 一次面接, 最終面接, final interview.
import type { Clause } from './clauses.ts';
import { type Found, foundIn } from './reading.ts';
import type { Slot } from './slots.ts';
import { type Stage, stagesIn } from './stages.ts';
import type { Text } from './text.ts';

export interface Round extends Found {
  readonly isSure: boolean;
}

interface Line {
  readonly text: Text;
  readonly start: number;
  readonly content: string;
}

interface Named {
  readonly stage: Stage;
  readonly found: Found;
}

/** The stage named with the interview's day; else the only one that is neither over nor still far off. */
export function roundIn(
  clauses: readonly Clause[],
  subject: Text,
  slot: Slot | undefined,
): Round | undefined {
  const own = slot && besideSlot(clauses, slot);
  if (own) return { ...own.found, isSure: true };
  // The subject names it most plainly.
  const lines = [{ text: subject, start: 0, content: subject.plain.slice(0, 200) }, ...clauses];
  const all = lines.flatMap(namedIn);
  const over = all.filter(({ stage }) => stage.isBehind);
  // Re: 一次面接のご案内, and in the text 一次面接は合格です: the subject's is over too.
  const isHeld = ({ stage }: Named) => over.some((other) => other.stage.order === stage.order);
  const open = all.filter(({ stage }) => !stage.isBehind);
  const current = narrowed(
    narrowed(open, (named) => !isHeld(named)),
    ({ stage }) => !stage.isAhead,
  );
  const [first] = current;
  if (first) return { ...first.found, isSure: areOne(current) && !isHeld(first) };
  // Only what is over is named: the interview to come isn't that.
  const [held] = over;
  return held && !slot ? { ...held.found, isSure: false } : undefined;
}

/** Those that fit; all where none does. */
function narrowed(all: readonly Named[], fits: (named: Named) => boolean): readonly Named[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}

function namedIn({ text, start, content }: Line): readonly Named[] {
  return stagesIn(content).map((stage) => ({ stage, found: foundIn({ text, start }, stage) }));
}

/** 一次面接(個別面接) is one stage, 一次面接 and 最終面接 are two. */
function areOne(named: readonly Named[]): boolean {
  return new Set(named.flatMap(({ stage }) => stage.order ?? [])).size < 2;
}

/** How many lines above the day its heading may stand. */
const HEADING_WITHIN = 3;
const LONGEST_HEADING = 24;

function besideSlot(clauses: readonly Clause[], { clause, date }: Slot): Named | undefined {
  const named = namedIn(clause).filter(({ stage }) => !stage.isBehind);
  // 一次面接は11月10日、二次面接は…: what a date is said of stands before it.
  const before = named.findLast(({ stage }) => stage.end <= date.start);
  const after = named.find(({ stage }) => stage.start >= date.end && !stage.isAhead);
  return before ?? after ?? headingOf(clauses, clause);
}

/** 最終面接 or ＜最終面接＞ above it, nearest first. */
function headingOf(clauses: readonly Clause[], clause: Clause): Named | undefined {
  const above = clauses
    .slice(0, clauses.indexOf(clause))
    .filter(
      ({ content, line, section }) =>
        content.length <= LONGEST_HEADING &&
        !/[。です]$/.test(content) &&
        (clause.line - line <= HEADING_WITHIN ||
          (section !== undefined && section === clause.section && content.includes(section))),
    );
  return above.flatMap(namedIn).findLast(({ stage }) => !stage.isBehind);
}
