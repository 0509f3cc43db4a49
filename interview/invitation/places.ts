// Where the interview is held.
import { type Clause, valueIn } from './clauses.ts';
import { isEither, namesOnline } from './online.ts';
import { placeInProse } from './place-prose.ts';
import { type Found, foundIn } from './reading.ts';
import type { Slot } from './slots.ts';

export interface Place extends Found {
  readonly isSure: boolean;
}

const placeWords =
  /室|階|\d\s?F\b|ビル|本社|支社|支店|本店|店|館|ホール|センター|工場|オフィス|事務所|校|棟|会議|フロア|ロビー|営業所|スタジオ|ラウンジ|倉庫|タワー|プレイス|病院|クリニック|園|駅|前$|floor|room|office|building|tower|street|hall|wing|gate|unit|ku\b/i;
const undecided =
  /未定|追って|調整|別途|後日|決まり次第|変更(?:は)?(?:なし|ござい|あり)|tba|tbc|to be (?:confirmed|announced)/i;

export function placeIn(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  return (
    labelled(clauses) ?? renewed(clauses) ?? besideSlot(slot) ?? inProse(clauses) ?? nearSlot(clauses, slot)
  );
}

function labelled(clauses: readonly Clause[]): Place | undefined {
  const named = clauses.filter(
    ({ label, isLabelled, valueAt, content }) =>
      label?.kind === 'place' && (!isLabelled || valueAt < content.length),
  );
  // Where people gather counts only where nothing says where the interview is.
  const gathers = ({ label }: Clause) => /集合|受付|待ち|控/.test(label?.name ?? '');
  for (const clause of [...named.filter((each) => !gathers(each)), ...named.filter(gathers)]) {
    const place = cleaned(clause, clause.valueAt, clause.content.length);
    if (place) return { ...place, isSure: true };
  }
  return undefined;
}

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

const placeEnd =
  /(?:室|ルーム|スペース|事務所|カフェ|置き場|階|\dF|ホール|ビル|センター|工場|オフィス|ロビー|会館|本館|別館|校舎|棟|フロア|ラウンジ|スタジオ|カウンター|本社|支社|本店|支店|店)(?:\s?\d{1,4})?\s{0,20}\*?$/i;
/** How many lines around the date a place without a label may stand. */
const NEAR = 3;

/** A line beside the date that is a place and nothing else: ・青蓮会病院 リハビリ室. */
function nearSlot(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  if (!slot) return undefined;
  for (const clause of clauses) {
    const distance = clause.line - slot.clause.line;
    const isAlone =
      !clause.isLabelled &&
      placeEnd.test(clause.content) &&
      !/[。、]|です|ます|\d[時:]|様|御中/.test(clause.content);
    if (distance < 1 || distance > NEAR || !isAlone) continue;
    const lead = /^[\s・●■◆○◎◇□*※\-|]{0,6}/.exec(clause.content)?.[0].length ?? 0;
    const end = clause.content.replace(/[\s*|]+$/, '').length;
    const place = cleaned(clause, lead, end);
    if (place) return { ...place, isSure: false };
  }
  return undefined;
}

/** After two spaces, ※ or a URL something else begins; a note that isn't a place goes. */
const tail =
  /\s{2,}.*$|\s?[|※→<＜].*$|\s?https?:.*$|\s?\((?:地図|map|アクセス|変更|徒歩)[^()]*\).*$|(?:です|となります|になります|でございます|にて|で行います|へお越し.*|までお越し.*|にお越し.*|でお待ち.*)?[。.]?\s?$/i;

function cleaned(clause: Clause, start: number, end: number): Found | undefined {
  let value = clause.content.slice(start, end);
  if (namesOnline(value) || isEither(value) || undecided.test(value)) return undefined;
  for (let i = 0; i < 3; i++) value = value.replace(tail, '');
  const lead = /^[\s:|"]{0,8}/.exec(value)?.[0].length ?? 0;
  const isPlace = value.length - lead > 1 && value.length - lead <= 80 && /\p{L}/u.test(value);
  return isPlace ? foundIn(clause, { start: start + lead, end: start + value.length }) : undefined;
}

/** 10:00〜11:00(本社 役員会議室), 13:30〜14:30 空港営業所. */
function besideSlot(slot: Slot | undefined): Place | undefined {
  if (!slot || slot.after === '') return undefined;
  const { clause, after } = slot;
  const at = clause.content.lastIndexOf(after);
  const match =
    /^\s?[~-]?[\s|]{0,8}(?<place>[^\s、。()|@][^、。()|]{1,40})\s{0,20}\|?$/.exec(after) ??
    /^[^()。]{0,24}\((?<place>[^()]{2,40})\)/.exec(after) ??
    /^\s?[~-]?\s?(?:@|於|於:)?\s?(?<place>[^\s、。()@][^、。()]{1,40})[\s。]{0,3}$/.exec(after) ??
    /^\s?[,、]\s?(?<place>[^、。()]{2,40})(?=\s?(?:にて|で))/.exec(after);
  const name = match?.groups?.place ?? '';
  if (
    !match ||
    !placeWords.test(name) ||
    /です|ます|ましょう|くだ|から|集合|開始|所要|分|名$|[\p{Script=Han}\s][にをがは][\p{Script=Han}]|^[にでをがの]/u.test(
      name,
    )
  )
    return undefined;
  const start = at + after.indexOf(name);
  const place = cleaned(clause, start, start + name.length);
  return place && { ...place, isSure: true };
}

function inProse(clauses: readonly Clause[]): Place | undefined {
  for (const clause of clauses) {
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
