// Where the interview is held.
import { type Clause, valueIn } from './clauses.ts';
import { besideSlot, besideTime, nearSlot } from './place-beside.ts';
import { placeInProse } from './place-prose.ts';
import { speaksOfVenue } from './place-prose-en.ts';
import { areChoices, byInterview } from './place-rows.ts';
import { cleaned, type Place, placeEnd, placeWords } from './place-words.ts';
import type { Slot } from './slots.ts';

export function placeIn(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  return (
    labelled(clauses, slot) ??
    renewed(clauses) ??
    besideMethod(clauses) ??
    besideSlot(slot) ??
    besideTime(slot) ??
    nearSlot(clauses, slot) ??
    inProse(clauses)
  );
}

function labelled(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  const ofInterview = clauses.filter(isInterviewPlace);
  const named =
    ofInterview.length > 0
      ? ofInterview
      : clauses.filter(
          ({ label, isLabelled, valueAt, content }) =>
            label?.kind === 'place' && (!isLabelled || valueAt < content.length),
        );
  // Where people gather counts only where nothing says where the interview is.
  const gathers = ({ label }: Clause) => /集合|受付|待ち|控/.test(label?.name ?? '');
  const isAddress = ({ label }: Clause) => /住所|所在地/.test(label?.name ?? '');
  const isNear = ({ line }: Clause) =>
    slot !== undefined && Math.abs(line - slot.clause.line) <= ADDRESS_WITHIN;
  const said = byInterview(
    named.filter((each) => !gathers(each) && !isAddress(each)),
    slot,
  );
  const addresses = named.filter((each) => isAddress(each) && isNear(each));
  for (const clause of [...said, ...addresses, ...named.filter(gathers)]) {
    const renewedAt = correction.exec(clause.content)?.[0].length ?? 0;
    const place = cleaned(clause, Math.max(clause.valueAt, renewedAt), clause.content.length);
    if (place) return { ...place, isSure: !areChoices(said, slot) };
  }
  return undefined;
}

/** 面接試験：市役所3階, where 筆記試験 is held elsewhere. */
function isInterviewPlace(clause: Clause): boolean {
  const value = valueIn(clause);
  return (
    clause.isLabelled &&
    /^[^。\s]{0,6}(?:面接|面談)(?:試験|会)?$/.test(clause.label?.name ?? '') &&
    placeEnd.test(value) &&
    !/\d[時:]|\d月|\d\/\d|面接|[、。]/.test(value)
  );
}

/** How many lines from the date an address may stand that isn't a signature's. */
const ADDRESS_WITHIN = 5;

/** 会場　誤：名古屋支店3階　→　正：名古屋支店5階. */
const correction = /^.{0,12}(?:誤|旧|変更前|前)\s?[::)].{1,60}?(?:正|新|変更後|後)\s?[::)]\s{0,4}/;

/** 後：函館第二冷蔵庫 事務所: a new place for the old time. */
function renewed(clauses: readonly Clause[]): Place | undefined {
  const clause = clauses.find(
    (each) =>
      each.isLabelled &&
      each.label?.kind === 'after' &&
      placeWords.test(valueIn(each)) &&
      !/\d[時:]/.test(valueIn(each)),
  );
  const place = clause && cleaned(clause, clause.valueAt, clause.content.length);
  return place && { ...place, isSure: true };
}

/** 形式：対面(本社8階 会議室B). */
function besideMethod(clauses: readonly Clause[]): Place | undefined {
  for (const clause of clauses.filter(({ isLabelled, label }) => isLabelled && label?.kind === 'method')) {
    const match = /(?:対面|ご?来[社店校院])[^()]{0,6}\((?<place>[^()]{2,40})\)/.exec(clause.content);
    const name = match?.groups?.place ?? '';
    const start = match ? match.index + match[0].length - name.length - 1 : 0;
    const place = placeWords.test(name) ? cleaned(clause, start, start + name.length) : undefined;
    if (place) return { ...place, isSure: true };
  }
  return undefined;
}

function inProse(clauses: readonly Clause[]): Place | undefined {
  // Where one signs in counts only where nothing says where the interview is.
  const ranked = [...clauses.filter(({ content }) => speaksOfVenue(content)), ...clauses];
  for (const clause of ranked) {
    const part = placeInProse(clause.content.slice(0, 400));
    const place = part && cleaned(clause, part.start, part.end);
    if (place) return { ...place, isSure: false };
  }
  return undefined;
}

/** Everything that the labelled items say about how it is held. */
export function methodsOf(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) =>
    clause.isLabelled && /^(?:method|place|round)$/.test(clause.label?.kind ?? '') ? [valueIn(clause)] : [],
  );
}
