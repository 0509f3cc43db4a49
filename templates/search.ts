// Finds situations by the words that people have for them.

import type { Purpose } from '../interview/purpose.ts';
import { searchWords } from './search-words.ts';

interface Sought {
  readonly title: string;
  readonly summary: string;
  readonly purposes: readonly Purpose[];
}

/** Those in whose title, summary or common names every word of the query stands; all of them for an empty one. */
export function searchFor<Situation extends Sought>(
  situations: readonly Situation[],
  query: string,
): readonly Situation[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return situations.filter((situation) => {
    const title = folded(situation.title);
    const names = situation.purposes.map((purpose) => searchWords[purpose]);
    const text = folded([situation.title, situation.summary, ...names].join('\n'));
    return words.every((word) => text.includes(word) || isShortFor(word, title));
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
function isShortFor(word: string, title: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(word) && new RegExp([...word].join('.*')).test(title);
}
