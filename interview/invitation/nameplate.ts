// A line that names a person and their organisation and nothing else: 藤井 直 / 株式会社… / CTO, Ann Lee (Cobalt Ltd).
import { type Clause, valueIn } from './clauses.ts';
import { isSame } from './company-names.ts';
import { partyIn } from './party.ts';
import { type Found, foundIn } from './reading.ts';

export interface Nameplate {
  readonly company: Found;
  readonly person: Found;
}

/** A chat's or a scheduling tool's notice has it above the message. */
const NAMEPLATES_WITHIN = 14;
const LONGEST = 60;

/** Under the label of whom one meets or asks, or without a label. */
export function nameplatesIn(clauses: readonly Clause[]): readonly Nameplate[] {
  return clauses.slice(0, NAMEPLATES_WITHIN).flatMap((clause) => {
    const value = valueIn(clause);
    const isOther = clause.isLabelled && !/^(?:contact|interviewer|company)$/.test(clause.label?.kind ?? '');
    if (isOther || value.length > LONGEST || /[。!?]|です|ます|様/.test(value)) return [];
    const { company, person } = partyIn(value);
    if (!company?.hasForm || !person) return [];
    const whole = { text: clause.text, start: clause.start + clause.valueAt };
    return [{ company: foundIn(whole, company), person: foundIn(whole, person) }];
  });
}

export function personOn(nameplates: readonly Nameplate[], company: Found | undefined): Found | undefined {
  return nameplates.find((plate) => company && isSame(plate.company, company))?.person;
}
