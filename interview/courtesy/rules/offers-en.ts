// Days that English offers in a sentence, not each with its month: December 1, 2 or 4; Monday the 30th; next Monday or Tuesday.

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const noHour = "(?![\\d:-]| ?[ap]\\.?m|(?:st|nd|rd|th)? ?o'clock)";
const numbered = new RegExp(
  `(?:\\b(?:the|${weekday},?) (?:the )?|(?<=\\d(?:st|nd|rd|th)?)(?:, | or | and |, or |, and ))(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${noHour}`,
  'g',
);
const named = new RegExp(`\\b${weekday}\\b`, 'g');
const offers = /\b(?:could|would|can|available|availability|free|suit|works?|possible)\b/i;
const refuses = /\b(?:cannot|can't|unable|not available|away|busy)\b/i;

/** How many days are told by their number alone, besides the `known`. */
export function numberedDays(text: string, known: ReadonlySet<number>): number {
  const days = Array.from(text.matchAll(numbered), ({ groups }) => Number(groups?.day));
  return new Set(days.filter((day) => day >= 1 && day <= 31 && !known.has(day))).size;
}

/** The most weekdays that one sentence offers. */
export function weekdaysInOffer(text: string): number {
  const sentences = text.split(/[.?!](?=\s|$)/).filter((one) => offers.test(one) && !refuses.test(one));
  return Math.max(0, ...sentences.map((one) => new Set(one.match(named)).size));
}
