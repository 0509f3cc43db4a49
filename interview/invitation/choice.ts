// Which of the times in the quoted history a short answer takes: では2番目の日程で.
import type { Clause } from './clauses.ts';
import type { Answer } from './message.ts';
import type { Slot } from './slots.ts';

const numerals: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  ひと: 1,
  ふた: 2,
  みっ: 3,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  last: -1,
  one: 1,
  two: 2,
  three: 3,
};
const ordinals: readonly RegExp[] = [
  /(?:第|候補|希望)\s?(?<n>[1-9一二三四五])\s?(?:希望|候補|番)?(?=の|で|に|、|を|がよ|案|$)/,
  /(?<n>[1-9一二三四五]|ひと|ふた|みっ)\s?(?:番目?|つ目|個目|件目)(?=の|で|に|、|を)/,
  /\b(?:the\s)?(?<n>first|second|third|fourth|fifth|1st|2nd|3rd|last)\s(?:one|option|slot|date|time|choice|preference|suggestion|of)/i,
  /(?:\b(?:option|slot|choice|number|no\.)\s?#?|#)(?<n>[1-9]|one|two|three)\b/i,
];
const middle = /(?:真ん中|中央|間)の(?:日程|候補|日時|枠|もの|日)|\bthe middle (?:one|option|slot|date)/i;
const last =
  /(?:最後|一番下|後者|後半|あと)の(?:日程|候補|日時|枠|もの|方|ほう)|後者(?:で|の|に)|\bthe latter\b|\bthe later (?:one|option|slot|date|time)/i;
const earliest =
  /(?:最初|一番上|はじめ|先)の(?:日程|候補|日時|枠|もの|方|ほう)|前者(?:で|の|に)|\bthe former\b|\bthe earlier (?:one|option|slot|date|time)|\byour (?:first|top) (?:choice|preference)/i;
/** 午前の方で; the morning one. */
const halfOfDay =
  /午[前後]の(?:日程|候補|枠|方|ほう|部)|\bthe (?:morning|afternoon|evening) (?:one|option|slot|time)/i;
const morning = /午前|morning/;

/** ②, (イ), B: the mark in front of a line of the list. */
const marked =
  /[「(]?(?<mark>[①-⑳]|(?<=\()[ア-ン](?=\))|(?<![A-Za-z])[A-G](?=\)|」|案|の(?:枠|日程|日時|候補)|で(?:お願い|確定))|(?<=\b(?:option|slot|choice)\s)[A-G]\b|(?<![A-Za-z])[B-G](?=\s(?:works|is|would|please|it is))|(?<=「)[ア-ン](?=」))[」)]?\s?(?:案|番|の(?:日程|日時|枠|候補))?(?:で|に|の|を|、|\s|[.!]|$)/;

const accepts =
  /(?:こちら|この(?:日|日程|日時|お時間)|その日|上記)(?:で|に|にて)[^。]{0,6}(?:お願い|承|確定|決定|進め|お待ち|いかが)|(?:で|にて)(?:承り|お願い(?:いた|し|でき)|確定|決定)|お越しください|お待ちして|問題(?:ござい|あり)ません|大丈夫です|\b(?:works|perfect|confirmed|great|let['’]s (?:do|go)|fine|see you)\b/i;
const declines =
  /あいにく|申し訳|難し|でき(?:ません|かね)|不在|都合が(?:つ|悪)|埋まって|念のため|予備|空けて|\b(?:sorry|unfortunately|not|can['’]t|cannot|busy|no longer)\b/i;

/** The slot of the quoted line below which the answer says yes. */
export function answeredSlot(answers: readonly Answer[], quoted: readonly Slot[]): Slot | undefined {
  const taken = answers.filter(({ words }) => accepts.test(words) && !declines.test(words));
  const slots = quoted.filter(({ clause: { start } }) =>
    taken.some(({ quoted: line }) => start >= line.start && start < line.start + line.content.length),
  );
  return slots.length === 1 ? slots[0] : undefined;
}

/** The chosen slot; undefined when the answer names none, or one that isn't in the list. */
export function chosenSlot(clauses: readonly Clause[], quoted: readonly Slot[]): Slot | undefined {
  if (quoted.length === 0) return undefined;
  for (const { content } of clauses) {
    if (last.test(content)) return quoted.at(-1);
    if (earliest.test(content)) return quoted[0];
    if (middle.test(content) && quoted.length === 3) return quoted[1];
    const half = halfOfDay.exec(content)?.[0].toLowerCase();
    const inHalf =
      half && quoted.filter(({ begins }) => begins && begins.time.from < '12:00' === morning.test(half));
    if (inHalf && inHalf.length === 1) return inHalf[0];
    for (const form of ordinals) {
      const n = form.exec(content)?.groups?.n?.toLowerCase();
      const number = n && (numerals[n] ?? Number(n));
      if (number) return number < 0 ? quoted.at(-1) : quoted[number - 1];
    }
    const mark = marked.exec(content)?.groups?.mark;
    const chosen = mark && quoted.find(({ clause }) => leadingMark.exec(clause.content)?.[1] === mark);
    if (chosen) return chosen;
  }
  return undefined;
}

const leadingMark = /^[\s・(「【[]{0,4}([①-⑳]|[ア-ン]|[A-G])(?=[\s)」】\].:、|])/;
