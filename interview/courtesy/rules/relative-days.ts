// The words that name a day from today, where they say when a meeting is.
import type { MailLocale } from '../parts.ts';

export const meeting = '(?:面接|面談|説明会|選考会|顔合わせ|職場見学|セミナー)';
const relative = new RegExp(
  `(?<word>本日|今日|明日|昨日)、?(?<between>(?:の|に|[\\d(])[^。、ごお\\n]{0,24}?|)(?<meeting>${meeting})`,
  'g',
);
const relativeEn =
  /\b(?<word>today|tomorrow|yesterday)(?:['’]s (?:[\w:. ]{0,24}?)?interview\b)|\binterview (?:is |was )?(?:scheduled for |at [\d:apm. ]{1,9} ?|on )?(?<late>today|tomorrow|yesterday)\b/gi;
/** In days from today. */
export const distances: Readonly<Record<string, number>> = {
  本日: 0,
  今日: 0,
  明日: 1,
  昨日: -1,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};

export interface StatedDay {
  /** Where its word stands. */
  readonly index: number;
  readonly length: number;
  readonly distance: number;
  /** Between it and the meeting. */
  readonly between: string;
}

/** 明日14時の面接, the interview is tomorrow; not what only tells when somebody wrote. */
export function statedDays(text: string, locale: MailLocale): readonly StatedDay[] {
  const pattern = locale === 'ja' ? relative : relativeEn;
  const flat = text.replaceAll('\n', ' ');
  return Array.from(flat.matchAll(pattern)).flatMap(({ index, groups = {}, 0: whole }) => {
    const word = groups.word ?? groups.late ?? '';
    const distance = distances[word.toLowerCase()];
    if (distance === undefined) return [];
    const at = groups.word ? index : index + whole.length - word.length;
    return [{ index: at, length: word.length, distance, between: groups.between ?? '' }];
  });
}
