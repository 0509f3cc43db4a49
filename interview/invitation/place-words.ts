// What in a mail may be a place, and where its name ends.
import type { Clause } from './clauses.ts';
import { isEither, namesOnline } from './online.ts';
import { markLength } from './place-rows.ts';
import { type Found, foundIn } from './reading.ts';

export interface Place extends Found {
  readonly isSure: boolean;
}

/** Somewhere in its name. */
export const placeWords =
  /室|階|\d\s?F\b|ビル|本社|支社|支店|本店|店|館|小屋|工房|堂|帳場|詰所|ハウス|広場|ホール|センター|工場|オフィス|事務所|校|棟|会議|フロア|ロビー|営業所|スタジオ|ラウンジ|倉庫|タワー|プレイス|病院|クリニック|園|駅|前$|floor|room|office|building|tower|street|hall|wing|gate|unit|ku\b/i;
/** What a line ends in that is a place and nothing else. */
export const placeEnd =
  /(?:会議室\s?[A-Z]|小屋|工房|食堂|講堂|ハウス前|社前|店前|門前|広場|体育館|公民館|社務所|守衛所|詰所|帳場|[裏正東西南北入戸]口|プレハブ|アトリエ|プラザ|タワー|クリニック|病院|お?部屋|室|ルーム|スペース|事務所|カフェ|置き場|階|\dF|ホール|ビル|センター|工場|オフィス|ロビー|会館|本館|別館|校舎|棟|フロア|ラウンジ|スタジオ|カウンター|本社|支社|本店|支店|営業所|店)(?:\s?\d{1,4})?\s{0,20}\*?$/i;

const undecided =
  /未定|追って|調整|別途|後日|決まり次第|変更(?:は)?(?:なし|ござい|あり)|tba|tbc|to be (?:confirmed|announced)/i;

/** 青葉園(変更ございません). */
const unchanged = /\([^()]*変更[^()]*\)/;

/** After two spaces, ※ or a URL something else begins; a note that isn't a place goes. */
const tail =
  /\s{2,}.*$|\s?[|※→<＜].*$|\s?https?:.*$|\s?\((?:地図|map|アクセス|変更|徒歩|please |see |directions|ask for)[^()]*\).*$|(?:です|となります|になります|でございます|にて|(?<=\S{2})で|で行います|へお越し.*|までお越し.*|にお越し.*|でお待ち.*)?[。.]?\s?$/i;

/** Without what stands around it; undefined where nothing or no place is left. */
export function cleaned(clause: Clause, start: number, end: number): Found | undefined {
  let value = clause.content.slice(start, end);
  if (namesOnline(value) || isEither(value) || undecided.test(value.replace(unchanged, ''))) return undefined;
  for (let i = 0; i < 3; i++) value = value.replace(tail, '');
  const gap = /^[\s:|"]{0,8}/.exec(value)?.[0].length ?? 0;
  const lead = gap + markLength(value.slice(gap));
  const isPlace = value.length - lead > 1 && value.length - lead <= 80 && /\p{L}/u.test(value);
  return isPlace ? foundIn(clause, { start: start + lead, end: start + value.length }) : undefined;
}
