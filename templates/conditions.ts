// Conditions that most templates want, ready to be put around a text.
import { fieldsIn, type Topic } from './palette.ts';
import type { Locale } from './template.ts';

interface Ready {
  readonly topic: Topic;
  /** What it is compared with; without it, whether there is something. */
  readonly word?: Readonly<Record<Locale, string>>;
}

const ready: readonly Ready[] = [
  { topic: 'phase', word: { ja: '当日', en: 'same-day' } },
  { topic: 'phase', word: { ja: '前日', en: 'day-before' } },
  { topic: 'begun' },
  { topic: 'silence', word: { ja: '長い', en: 'long' } },
  { topic: 'reason' },
  { topic: 'reply' },
  { topic: 'call', word: { ja: '済み', en: 'done' } },
  { topic: 'applicant', word: { ja: 'アルバイト', en: 'part-time' } },
  { topic: 'tone', word: { ja: '簡潔', en: 'brief' } },
  { topic: 'online' },
  { topic: 'position' },
];

/** As they stand behind an `if`. */
export function readyConditions(locale: Locale): readonly string[] {
  return ready.flatMap(({ topic, word }) => {
    const name = fieldsIn(locale).find((field) => field.topic === topic)?.name;
    if (name === undefined) return [];
    return [word ? `${name} == "${word[locale]}"` : name];
  });
}
