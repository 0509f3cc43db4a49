// Times that a mail gives in several zones: those of Japan count.
import type { ClockMention } from './clock-mention.ts';

type Zone = 'japan' | 'abroad';

/** Behind the time: 14:00 JST, 2pm (Sydney). */
const behind: Readonly<Record<Zone, RegExp>> = {
  japan:
    /^\s?(?:for you\s)?(?:in\s)?[([]?\s?(?:JST|Japan|Tokyo|your (?:local )?time|日本時間|(?:GMT|UTC)\s?\+\s?0?9)/i,
  abroad:
    /^\s?(?:in\s)?[([]?\s?(?:[PECM][SD]?T|CES?T|GMT|UTC|BST|AE[SD]?T|IST|SGT|HKT|Eastern|Pacific|Central|London|New York|Sydney)\b(?!\s?\+\s?0?9)/,
};

/** In front of it, or as its row's label: 日本時間, ニューヨーク時間. */
const inFront: Readonly<Record<Zone, RegExp>> = {
  japan:
    /(?:日本|東京)時間\s?[)::]?\s?$|\b(?:JST|Japan time|Tokyo time)\s?[:(]?\s?$|^(?:japan|tokyo|jst)(?: time)?\s?:?\s?$/i,
  abroad:
    /(?:[\p{Script=Katakana}ー]{2,}|米国|英国|現地|中国|韓国|台湾|ドイツ|欧州|東部|中部|太平洋)(?:東部|中部|太平洋|夏)?時間\s?[)::]?\s?$|^(?:new york|london|singapore|eastern|pacific|central|local)(?: time)?\s?:?\s?$/iu,
};

function isIn(zone: Zone, mention: ClockMention | undefined): boolean {
  if (!mention) return false;
  const { clause, time } = mention;
  return (
    behind[zone].test(clause.content.slice(time.end, time.end + 24)) ||
    inFront[zone].test(clause.content.slice(Math.max(0, time.start - 12), time.start)) ||
    (clause.isLabelled && inFront[zone].test(clause.label?.name ?? ''))
  );
}

/** 9:00 AM PST: no time of day where the mail is read. */
export function isAbroad(mention: ClockMention): boolean {
  return isIn('abroad', mention) && !isIn('japan', mention);
}

/** Without what begins at a time of another zone, if anything begins at one of Japan. */
export function inJapan<Timed extends { readonly begins?: ClockMention }>(
  timed: readonly Timed[],
): readonly Timed[] {
  if (!timed.some(({ begins }) => isIn('japan', begins))) return timed;
  return timed.filter(({ begins }) => !isIn('abroad', begins));
}

/** 2:00pm AEST (1:00pm Tokyo): the second. */
export function timesInJapan(times: readonly ClockMention[]): readonly ClockMention[] {
  const here = times.filter((time) => isIn('japan', time));
  return here.length > 0 ? here : times;
}
