// Single points on the clock, as printed.
import { numberOf } from './numerals.ts';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm' | undefined;
  /** 09:00, not 9:00. */
  readonly isPadded: boolean;
}

export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly clock: Clock;
}

const forms = [
  /(?:(?<before>午前|午後|夕方|今朝|朝|お昼|昼|夜|晩|(?<![a-z])[ap]\.?m\.?)の?\s{0,3})?(?<!\d[:.]|(?<!:\d)\d\/|[\d+])(?<hour>[01]?\d|2[0-3])(?:(?::|\s:\s)(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:]|,?\d)|\s?(?:時(?![間点期限給短])|じ(?![かゃゅょ]))(?:\s?(?<half>半)|\s?(?<minuteJa>[0-5]?\d)\s?分(?!間))?)(?:\s?(?<after>[ap]\.?m(?![a-z])\.?))?/gi,
  /(?<![\d:.+#-])(?<hour>0[6-9]|1\d|2[0-3])(?<minute>[0-5][05])(?=\s?(?:開始|集合|より|から|スタート|入室|に))/g,
  // 14.30 alone could be a version or a price.
  /(?<=\b(?:at|from|to|until|hour|time)[\s:]{1,12}|\d\.\d\d\s?(?:-|~|to)\s?)(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d.])/gi,
  /(?<![\d.])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?=\s?(?:-|~|to)\s?[012]?\d\.[0-5]\d(?![\d.]))/gi,
  /(?<before>午前|午後|朝|夕方|夜)?(?<kanji>[〇一二三四五六七八九十]{1,3})時(?!間)(?:(?<half>半)|(?<kanjiMinute>[〇一二三四五六七八九十]{1,3})分)?/g,
  /(?<before>午前|午後|(?<![a-z])[ap]\.?m\.?)\s?(?<hour>1[0-2]|0?[1-9])(?![\d:時.]|\s?[:時])/gi,
  /(?<![\d-])(?!20[123]\d)(?<hour>[01]\d|2[0-3])(?<minute>[0-5][05])(?=\s?[-~]\s?(?:[01]\d|2[0-3])[0-5][05](?!\d))/g,
  /(?<=(?<![\d-])(?:[01]\d|2[0-3])[0-5][05]\s?[-~]\s?)(?!20[123]\d)(?<hour>[01]\d|2[0-3])(?<minute>[0-5][05])(?![\d-])/g,
  /(?<=[)日])\s?(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d.])/g,
  /(?<word>正午|(?:12\s)?\bnoon\b|\bmidday\b)/gi,
];
/** Those that have a Latin letter in them. */
const formsInLatin = [
  /(?<!\d:|[\d/.,-])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<after>[ap](?:\.?\s?m)?(?![a-z])\.?)/gi,
  /(?<=-\s?)(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<after>[ap]\.?\s?m(?![a-z])\.?)/gi,
  /(?<![\d:+-])(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)\s?(?:hrs?|hours|h)\b/gi,
  /(?<![\d:.+-])(?<hour>[01]?\d|2[0-3])\s?(?:[hH]\s?(?<minute>[0-5]\d)|(?:h|Uhr))\b(?![/\u3040-\u9fff])/g,
  /(?<![\d.])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?=\s(?:on (?:the|mon|tue|wed|thu|fri|sat|sun)|JST|CES?T|GMT|BST|for you\b|tomorrow|today|in Tokyo))/gi,
  /\b(?:at|for|around|about)\s(?<hour>1[0-2]|[1-9])(?=\s?(?:[?!.,;]?\s|[?!.,;]?$|o['’]clock|sharp|in the (?:morning|afternoon|evening)))(?!\s(?:am|pm|[a-z]+\s(?:people|minutes|days|weeks|years|hours)|hours|minutes|days|weeks|people|years|floor|or\s\d|of\b|interviews|candidates|slots))/gi,
  /(?<=\b20\d{6}T)(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:[0-5]\dZ?)?/g,
  /(?<hour>1[0-2]|[1-9])\s?o['’]clock/gi,
  /\b(?<quarter>quarter (?:past|to)) (?<name>one|two|three|four|five|six|(?:seven|eight)(?=\sin the)|nine|ten|eleven|twelve|\d{1,2})\b(?:\sin the (?<part>morning|afternoon|evening))?/gi,
  /\b(?:at|from|around) (?<spelt>one|two|three|four|five|six|seven(?=\sin the)|eight|nine|ten|eleven|twelve)(?:[\s-](?<minutes>fifteen|thirty|forty-five))?(?=\s?(?:[?!.,;)]|$|o['’]clock|sharp|on|in the (?<part>morning|afternoon|evening)|(?<after>[ap]m)\b))/gi,
  /(?<hour>1[0-2]|[1-9])(?=\s(?:o['’]clock )?in the (?<part>morning|afternoon|evening))/gi,
  /(?<![\d:.-]|\bor\s)(?<hour>1[0-2]|[1-9])\s?-?ish\b/gi,
  /\bhalf (?:past )?(?<name>one|two|three|four|five|six|(?:seven|eight)(?=\sin the)|nine|ten|eleven|twelve)\b(?:\sin the (?<part>morning|afternoon|evening))?/gi,
];

const names = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const afternoon = /^(?:午後|夕方|夜|晩|p)/i;
const midday = /昼/;

/** In order; where two forms fit, the one that starts first, then the longer. */
export function momentsIn(clause: string): readonly Moment[] {
  if (!/\d|noon|midday|正午|時|half|quarter|\b(?:at|from|around) [a-z]/i.test(clause)) return [];
  const fitting = /[a-z]/i.test(clause) ? [...forms, ...formsInLatin] : forms;
  const all = fitting.flatMap((form) => [...clause.matchAll(form)].map(momentOf));
  const kept: Moment[] = [];
  for (const moment of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (moment.start >= (kept.at(-1)?.end ?? 0)) kept.push(moment);
  }
  return kept;
}

function momentOf(match: RegExpExecArray): Moment {
  const groups = match.groups ?? {};
  const { before, after, part, word } = groups;
  const printed = groups.hour ?? String(hourInWords(groups));
  const isBefore = groups.quarter?.toLowerCase().endsWith('to') ?? false;
  const hour = Number(printed) - (isBefore ? 1 : 0);
  const mark = word
    ? undefined
    : (after ?? before ?? (part && (part.toLowerCase() === 'morning' ? 'am' : 'pm')));
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    clock: {
      hour,
      minute: minuteOf(groups),
      half: mark ? halfOf(mark, hour) : undefined,
      isPadded: printed.startsWith('0') || word !== undefined,
    },
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function hourInWords({ kanji, name, spelt }: Groups): number {
  const english = (name ?? spelt)?.toLowerCase();
  if (kanji) return numberOf(kanji);
  if (english) return Number(english) || names.indexOf(english) + 1;
  return 12;
}

const spokenMinutes: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, 'forty-five': 45 };

function minuteOf({ minute, minuteJa, half, kanjiMinute, quarter, minutes, name }: Groups): number {
  if (quarter) return quarter.toLowerCase().endsWith('to') ? 45 : 15;
  if (half || name) return 30;
  if (kanjiMinute) return numberOf(kanjiMinute);
  return minutes ? (spokenMinutes[minutes.toLowerCase()] ?? 0) : Number(minute ?? minuteJa ?? 0);
}

function halfOf(mark: string, hour: number): 'am' | 'pm' {
  if (midday.test(mark)) return hour < 7 || hour === 12 ? 'pm' : 'am';
  return afternoon.test(mark) ? 'pm' : 'am';
}
