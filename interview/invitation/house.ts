// The writer's house where nothing but a の says that it is one: ミツバロボティクスの川本です.
import type { Clause } from './clauses.ts';
import { isJob } from './job-words.ts';
import { foundIn, plainOf, type Voice } from './reading.ts';
import { displayName } from './sender.ts';
import type { Text } from './text.ts';
import { wordKind } from './words.ts';

const beforeNo = /(?:^|[、。!]\s?)(?<house>[^をがはにで、。!]{2,24}?)(?=\s?の\s?$)/;
/** ミツバロボティクス; 三階 or 同期 would be too little. */
const sounds =
  /^(?=.*[\p{Script=Katakana}A-Za-z]{3})[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・. -]{4,24}$/u;
const noHouse =
  /面接|採用|担当|求人|選考|メール|電話|弊社|当社|(?:マーケティング|セールス|プロダクト|コーポレート|オフィス|デザイン|オペレーション|プロジェクト|リクルーティング|ピープル|カルチャー|サクセス|サポート|システム|グループ|チーム|アルバイト|パート|スカウト|エージェント|オンライン|ビジネス|プラットフォーム|エンジニアリング|ソリューション|データ|クリエイティブ|イベント|ストア|ショップ|フロント|キッチン|ホール)$/;

/**
 * What stands before の and the writer's name is the house when the sender's line has it too, with all that the line makes
 * of it (Bakery & Cafe mugi の川本です), or when that line has the writer's own name and nothing else.
 */
export function withHouse(writer: Voice, clause: Clause, from: Text, sender: Voice | undefined): Voice {
  const { person, company } = writer;
  if (!person || company) return writer;
  const lead = clause.content.slice(0, person.start - clause.start);
  const match = beforeNo.exec(lead);
  const house = match?.groups?.house;
  if (!match || !house || wordKind(house) !== 'other') return writer;
  const at = match.index + match[0].length - house.length;
  const shown = displayName(from);
  const display = from.plain.slice(shown.start, shown.end);
  if (isEndOf(display, house)) return { ...writer, company: { text: from, ...shown } };
  const isWriters =
    sender?.person !== undefined && plainOf(sender.person).startsWith(plainOf(person).split(' ')[0] ?? '');
  const isNamed = from.plain.includes(house);
  if (!isNamed && !(isWriters && sounds.test(house) && !isJob(house) && !noHouse.test(house))) return writer;
  return { ...writer, company: foundIn(clause, { start: at, end: at + house.length }) };
}

/** hair salon moku, who call themselves moku. */
function isEndOf(display: string, house: string): boolean {
  return /^[A-Za-z]/.test(house) && display.endsWith(` ${house}`) && display.split(' ').length <= 4;
}
