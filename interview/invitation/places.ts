// Where the interview is held.
import { type Clause, valueIn } from './clauses.ts';
import { isEither, namesOnline } from './online.ts';
import { isEnglish } from './party-en.ts';
import { placeInProse } from './place-prose.ts';
import { placeBehindTime, speaksOfVenue } from './place-prose-en.ts';
import { type Found, foundIn } from './reading.ts';
import type { Slot } from './slots.ts';

export interface Place extends Found {
  readonly isSure: boolean;
}

const placeWords =
  /室|階|\d\s?F\b|ビル|本社|支社|支店|本店|店|館|小屋|工房|堂|帳場|詰所|ハウス|広場|ホール|センター|工場|オフィス|事務所|校|棟|会議|フロア|ロビー|営業所|スタジオ|ラウンジ|倉庫|タワー|プレイス|病院|クリニック|園|駅|前$|floor|room|office|building|tower|street|hall|wing|gate|unit|ku\b/i;
const undecided =
  /未定|追って|調整|別途|後日|決まり次第|変更(?:は)?(?:なし|ござい|あり)|tba|tbc|to be (?:confirmed|announced)/i;

export function placeIn(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  return (
    labelled(clauses, slot) ??
    renewed(clauses) ??
    besideSlot(slot) ??
    besideTime(slot) ??
    nearSlot(clauses, slot) ??
    inProse(clauses)
  );
}

function labelled(clauses: readonly Clause[], slot: Slot | undefined): Place | undefined {
  const named = clauses.filter(
    ({ label, isLabelled, valueAt, content }) =>
      label?.kind === 'place' && (!isLabelled || valueAt < content.length),
  );
  // Where people gather counts only where nothing says where the interview is.
  const gathers = ({ label }: Clause) => /集合|受付|待ち|控/.test(label?.name ?? '');
  const isAddress = ({ label }: Clause) => /住所|所在地/.test(label?.name ?? '');
  const isNear = ({ line }: Clause) =>
    slot !== undefined && Math.abs(line - slot.clause.line) <= ADDRESS_WITHIN;
  const said = named.filter((each) => !gathers(each) && !isAddress(each));
  const addresses = named.filter((each) => isAddress(each) && isNear(each));
  for (const clause of [...said, ...addresses, ...named.filter(gathers)]) {
    const renewedAt = correction.exec(clause.content)?.[0].length ?? 0;
    const place = cleaned(clause, Math.max(clause.valueAt, renewedAt), clause.content.length);
    if (place) return { ...place, isSure: true };
  }
  return undefined;
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

const placeEnd =
  /(?:会議室\s?[A-Z]|小屋|工房|食堂|講堂|ハウス前|社前|店前|門前|広場|体育館|公民館|社務所|守衛所|詰所|帳場|[裏正東西南北入戸]口|プレハブ|アトリエ|プラザ|タワー|クリニック|病院|室|ルーム|スペース|事務所|カフェ|置き場|階|\dF|ホール|ビル|センター|工場|オフィス|ロビー|会館|本館|別館|校舎|棟|フロア|ラウンジ|スタジオ|カウンター|本社|支社|本店|支店|店)(?:\s?\d{1,4})?\s{0,20}\*?$/i;
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
    const lead = /^[\s・●■◆○◎◇□*※→⇒▶▷@\-|]{0,6}/.exec(clause.content)?.[0].length ?? 0;
    const end = clause.content.replace(/[\s*|]+$/, '').length;
    const place = cleaned(clause, lead, end);
    if (place) return { ...place, isSure: false };
  }
  return undefined;
}

/** After two spaces, ※ or a URL something else begins; a note that isn't a place goes. */
const tail =
  /\s{2,}.*$|\s?[|※→<＜].*$|\s?https?:.*$|\s?\((?:地図|map|アクセス|変更|徒歩|please |see |directions|ask for)[^()]*\).*$|(?:です|となります|になります|でございます|にて|で行います|へお越し.*|までお越し.*|にお越し.*|でお待ち.*)?[。.]?\s?$/i;

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
  return slot && placeBehind(slot.clause, slot.after);
}

/** (2)個別面接　午後1時〜　消防本部3階　講堂: the time stands in a row of its own. */
function besideTime(slot: Slot | undefined): Place | undefined {
  const { clause, time } = slot?.begins ?? {};
  if (!clause || !time || clause === slot?.clause) return undefined;
  return placeBehind(clause, clause.content.slice(time.end));
}

function placeBehind(clause: Clause, after: string): Place | undefined {
  if (after === '') return undefined;
  const at = clause.content.lastIndexOf(after);
  if (isEnglish(clause.content)) {
    const part = placeBehindTime(after);
    const found = part && cleaned(clause, at + part.start, at + part.end);
    if (found || placeInProse(after)) return found && { ...found, isSure: false };
  }
  const match =
    /^\s?[~-]?[\s|]{0,8}(?<place>[^\s、。()|@][^、。()|]{1,40})\s{0,20}\|?$/.exec(after) ??
    /^[^()。]{0,24}\((?<place>[^()、]{2,40})(?:、[^()]{0,30})?\)/.exec(after) ??
    /^\s?[~-]?\s?(?:@|於|於:)?\s?(?<place>[^\s、。()@][^、。()]{1,40})[\s。]{0,3}$/.exec(after) ??
    /^\s?[,、]\s?(?<place>[^、。()]{2,40}?)(?=\s?(?:にて|で))/.exec(after) ??
    /^\s?[,、]\s?(?<place>[^、。()]{2,24})(?=[、。]|$)/.exec(after);
  const name = match?.groups?.place ?? '';
  if (
    !match ||
    !placeWords.test(name) ||
    (/[()、]/.test(match[0]) && !placeEnd.test(name) && !/^[^、]*で/.test(after)) ||
    /です|ます|ましょう|くだ|から|集合|開始|所要|分|名$|[\p{Script=Han}\s][にをがは][\p{Script=Han}お]|^[にでをがの]/u.test(
      name,
    )
  )
    return undefined;
  const start = at + after.indexOf(name);
  const place = cleaned(clause, start, start + name.length);
  return place && { ...place, isSure: true };
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
