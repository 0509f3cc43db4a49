// A place without a label, beside or below the interview's day.
import type { Clause } from './clauses.ts';
import { isEnglish } from './party-en.ts';
import { placeInProse } from './place-prose.ts';
import { placeBehindTime } from './place-prose-en.ts';
import { cleaned, type Place, placeEnd, placeWords } from './place-words.ts';
import type { Slot } from './slots.ts';

/** How many lines around the date a place without a label may stand. */
const NEAR = 3;

/** A line beside the date that is a place and nothing else: ・青蓮会病院 リハビリ室. */
export function nearSlot(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  if (!slot) return undefined;
  for (const clause of clauses) {
    const distance = clause.line - slot.clause.line;
    const isAlone =
      !clause.isLabelled &&
      placeEnd.test(clause.content) &&
      !/[。、]|です|ます|\d[時:]|様|御中/.test(clause.content);
    if (distance < 1 || distance > NEAR || !isAlone) continue;
    const lead = /^[\s・●■◆○◎◇□*※→⇒▶▷@\-|]{0,6}/.exec(clause.content)?.[0].length ?? 0;
    const end = clause.content.replace(/[\s*|]+$/, '').length;
    const place = cleaned(clause, lead, end);
    if (place) return { ...place, isSure: false };
  }
  return undefined;
}

/** 10:00〜11:00(本社 役員会議室), 13:30〜14:30 空港営業所. */
export function besideSlot(slot: Slot | undefined): Place | undefined {
  return slot && placeBehind(slot.clause, slot.after);
}

/** (2)個別面接　午後1時〜　消防本部3階　講堂: the time stands in a row of its own. */
export function besideTime(slot: Slot | undefined): Place | undefined {
  const { clause, time } = slot?.begins ?? {};
  if (!clause || !time || clause === slot?.clause) return undefined;
  return placeBehind(clause, clause.content.slice(time.end));
}

function placeBehind(clause: Clause, said: string): Place | undefined {
  if (said === '') return undefined;
  // 11時開始　別館講堂, 13時～　個別面接　別館講堂.
  const after = said.replace(
    /^\s?(?:より|から|~)?\s{0,3}(?:(?:面接)?(?:開始|スタート)|[^\s、。()]{0,4}(?:面接|面談)(?:試験)?)(?=\s)/,
    '',
  );
  const at = clause.content.lastIndexOf(said) + said.length - after.length;
  if (isEnglish(clause.content)) {
    const part = placeBehindTime(after);
    const found = part && cleaned(clause, at + part.start, at + part.end);
    if (found || placeInProse(after)) return found && { ...found, isSure: false };
  }
  const match =
    /^\s?[~-]?[\s|]{0,8}(?<place>[^\s、。()|@][^、。()|]{1,40})\s{0,20}\|?$/.exec(after) ??
    /^[^()。]{0,24}\((?<place>[^()、]{2,40})(?:、[^()]{0,30})?\)/.exec(after) ??
    /^\s?[~-]?\s?(?:@|於|於:)?\s?(?<place>[^\s、。()@][^、。()]{1,40})[\s。]{0,3}$/.exec(after) ??
    /^\s?(?:から|より)?[,、]\s?(?<place>[^、。()]{2,40}?)(?=\s?(?:にて|で))/.exec(after) ??
    /^\s?[,、]\s?(?<place>[^、。()]{2,24})(?=[、。]|$)/.exec(after);
  const name = match?.groups?.place ?? '';
  if (
    !match ||
    !placeWords.test(name) ||
    (/[()、]/.test(match[0]) && !placeEnd.test(name) && !/^(?:から、|より、)?[^、]*で/.test(after)) ||
    /です|ます|ましょう|くだ|から|集合|開始|所要|分|名$|[\p{Script=Han}\s][にをがは][\p{Script=Han}お]|^[にでをがの]/u.test(
      name,
    )
  )
    return undefined;
  const start = at + after.indexOf(name);
  const place = cleaned(clause, start, start + name.length);
  return place && { ...place, isSure: true };
}
