// Times that a mail gives in several zones: those of Japan count.
import type { ClockMention } from './slot-times.ts';

const japan = /^\s?(?:in\s)?[([]?\s?(?:JST|Japan|Tokyo|日本時間|(?:GMT|UTC)\s?\+\s?0?9)/i;
const abroad =
  /^\s?(?:in\s)?[([]?\s?(?:[PECM][SD]?T|CES?T|GMT|UTC|BST|AE[SD]?T|IST|SGT|HKT|Eastern|Pacific|Central|London|New York|Sydney)\b(?!\s?\+\s?0?9)/;

function isIn(zone: RegExp, mention: ClockMention | undefined): boolean {
  if (!mention) return false;
  const { clause, time } = mention;
  return zone.test(clause.content.slice(time.end, time.end + 16));
}

/** Without what begins at a time of another zone, if anything begins at one of Japan. */
export function inJapan<Timed extends { readonly begins?: ClockMention }>(
  timed: readonly Timed[],
): readonly Timed[] {
  if (!timed.some(({ begins }) => isIn(japan, begins))) return timed;
  return timed.filter(({ begins }) => !isIn(abroad, begins));
}

/** 2:00pm AEST (1:00pm Tokyo): the second. */
export function timesInJapan(times: readonly ClockMention[]): readonly ClockMention[] {
  const here = times.filter((time) => isIn(japan, time));
  return here.length > 0 ? here : times;
}
