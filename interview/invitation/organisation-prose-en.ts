// An organisation without a legal form that an English sentence is about.
import { isAkin } from './akin.ts';
import { organisationEnd } from './party-words-en.ts';
import type { Part } from './reading.ts';
import { isLatinName } from './words.ts';

const run =
  /(?<![\w@.])(?:[A-Z][\w&'’-]*|(?<=\s)(?:of|and|&|the))(?:\s(?:[A-Z][\w&'’-]*|of(?=\s[A-Z])|and(?=\s[A-Z])|&(?=\s[A-Z])))*/g;

/** An organisation that a sentence is about: at Wexcombe Museum Trust, applying to Heron & Holt. */
export function organisationInProse(sentence: string, host: string): Part | undefined {
  for (const match of sentence.matchAll(run)) {
    const text = match[0].replace(/^(?:the|of|and|&|dear|hi|hello)\s/i, '');
    const start = match.index + match[0].length - text.length;
    const before = sentence.slice(Math.max(0, start - 14), start);
    const isAbout = /\b(?:at|with|from|to|for|join|of)\s(?:the\s)?$/i.test(before);
    const isWilling = /^ (?:would like|has invited|have invited|would love|wants|is pleased|has asked)/.test(
      sentence.slice(start + text.length, start + text.length + 20),
    );
    const isWith = /\binterview (?:with|at)\s(?:the\s)?$/i.test(
      sentence.slice(Math.max(0, start - 24), start),
    );
    const isNamed =
      isAkin(text, host) ||
      (isAbout && organisationEnd.test(text) && text.includes(' ')) ||
      (isWith && text.split(' ').length > 2) ||
      (isWilling && text.includes(' '));
    if (isNamed && !isLatinPerson(text, host)) return { start, end: start + text.length };
  }
  return undefined;
}

function isLatinPerson(text: string, host: string): boolean {
  return isLatinName(text) && !organisationEnd.test(text) && !isAkin(text, host);
}
