// P02 in English: "My name is …" above another's signature.
import { isLatin } from '../names.ts';
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';
import { role } from './role.ts';

/** Lines of the core in which a self-introduction is expected. */
const START = 8;
/** A full name: of a given name alone nobody can tell whether it is short for another. */
const introduced =
  /^(?:My name is|I am|I'm) (?<name>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'-]{1,20}){1,2})(?=[,.]| and )/mu;

export function introducesAnotherInEnglish({ core, signature, signedBy }: Mail): Hit[] {
  const match = introduced.exec(core.plain.slice(0, core.starts[START] ?? core.plain.length));
  const name = match?.groups?.name;
  // 山田太郎 may well be how Taro Yamada signs.
  if (!match || !name || !signedBy || !isLatin(signedBy) || role.test(name)) return [];
  // Kate Brown may sign as Katherine, Taro Yamada as YAMADA Taro.
  const signed = wordsOf(signature.text);
  if (wordsOf(name).some((word) => signed.includes(word))) return [];
  const index = match.index + match[0].length - name.length;
  return [{ passage: core, index, length: name.length, values: { name: signedBy } }];
}

/** Peña and Pena are the same word. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{2,40}/gu) ?? []
  );
}
