// K06 and K13: said once too often.
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

const OFTEN = 3;

export function repeatedPermission({ core }: Mail): Hit[] {
  return third(core, /させて(?:いただ|頂)/g);
}

export function repeatedApology({ core }: Mail): Hit[] {
  return third(core, /申し訳(?:ございません|ありません|御座いません)/g);
}

/** The time at which it is too often. */
function third(core: Mail['core'], pattern: RegExp): Hit[] {
  const match = [...core.voice.matchAll(pattern)][OFTEN - 1];
  return match ? [{ passage: core, index: match.index, length: match[0].length }] : [];
}
