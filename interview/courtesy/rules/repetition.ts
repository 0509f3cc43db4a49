// K06 and K13: said once too often.
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

const OFTEN = 3;
/** 辞退させて, 進ませて; 聞かせて and 知らせて ask for something instead. */
const permission = /(?:さ|(?<!聞|伺|済|待|合|知)[かがたなばまらわ])せて(?:いただ|頂)/g;

export function repeatedPermission({ core }: Mail): Hit[] {
  return third(core, permission);
}

export function repeatedApology({ core }: Mail): Hit[] {
  return third(core, /申し訳(?:ございません|ありません|御座いません)/g);
}

/** The time at which it is too often. */
function third(core: Mail['core'], pattern: RegExp): Hit[] {
  const match = [...core.voice.matchAll(pattern)][OFTEN - 1];
  return match ? [{ passage: core, index: match.index, length: match[0].length }] : [];
}
