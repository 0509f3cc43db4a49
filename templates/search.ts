// Finds situations by the words that people have for them.
import type { Purpose } from '../interview/purpose.ts';
import { searchWords } from './search-words.ts';

interface Sought {
  readonly title: string;
  readonly summary: string;
  readonly purposes: readonly Purpose[];
}

/** Those in whose title, summary or common names every word of the query stands; all of them for an empty one. */
export type Search<Situation> = (query: string) => readonly Situation[];

/** Hundreds are searched at each keystroke: what stays the same is folded once, at the first. */
export function searchOf<Situation extends Sought>(situations: readonly Situation[]): Search<Situation> {
  let all: readonly Folded<Situation>[] | undefined;
  return (query) => {
    const words = folded(query)
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ word, short: shortFor(word) }));
    if (words.length === 0) return situations;
    all ??= foldedAll(situations);
    return all
      .filter(({ title, text }) =>
        words.every(({ word, short }) => text.includes(word) || short?.test(title)),
      )
      .map(({ situation }) => situation);
  };
}

interface Folded<Situation> {
  readonly situation: Situation;
  readonly title: string;
  /** Where words are looked for, the title with it. */
  readonly text: string;
}

function foldedAll<Situation extends Sought>(situations: readonly Situation[]): readonly Folded<Situation>[] {
  const names = new Map<Purpose, string>();
  const namesOf = (purpose: Purpose) => {
    const known = names.get(purpose) ?? folded(searchWords[purpose]);
    names.set(purpose, known);
    return known;
  };
  return situations.map((situation) => {
    const title = folded(situation.title);
    const text = [title, folded(situation.summary), ...situation.purposes.map(namesOf)].join('\n');
    return { situation, title, text };
  });
}

/** バックレ, ばっくれ and ﾊﾞｯｸﾚ are one word. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** 面接辞退 is short for 面接を辞退する. */
function shortFor(word: string): RegExp | undefined {
  return /^\p{Script=Han}{2,}$/u.test(word) ? new RegExp([...word].join('.*')) : undefined;
}
