// P02: the name that the opening gives and the one in the signature are the same person's.
import type { Situation } from '../finding.ts';
import { bareName, isLatin, isNamedIn } from '../names.ts';
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

/** Lines of the core in which a self-introduction is expected. */
const START = 8;
/** …経済学部の山田太郎と申します */
const introduced =
  /(?<name>[一-龠々ヶァ-ヶー]{1,6} ?[一-龠々ぁ-んァ-ヶー]{1,6}?) ?(?:と申しま|と申し(?:上げ)?、|と言いま|といいま)/;
/** 青葉大学の山田です。 */
const stated = /(?:^|[、。の ])(?<name>[一-龠々]{1,3} ?[一-龠々]{1,3}) ?(?:です|でございます)(?=。|$)/m;
/** Nouns that end a sentence without being anybody's name. */
const otherwise =
  /面接|日程|連絡|応募|選考|担当|学生|者|用件|希望|予定|時|日|会社|場合|都合|結果|次第|理由|通り|状況|大学|学部|学科|年|件|恐縮|幸/;

export function introducesAnother(mail: Mail, { profile }: Situation): Hit[] {
  const { core, signedBy } = mail;
  if (!signedBy || isLatin(signedBy)) return [];
  const end = core.starts[START] ?? core.plain.length;
  const start = core.plain.slice(0, end);
  const match = introduced.exec(start) ?? stated.exec(start);
  const said = match?.groups?.name ?? '';
  if (!match || isLatin(said) || otherwise.test(said)) return [];
  const line = start.slice(start.lastIndexOf('\n', match.index) + 1, match.index + match[0].length);
  const isSame = [signedBy, profile.reading].some((name) => name && isNamedIn(line, name));
  if (isSame && !isMiswritten(line, signedBy)) return [];
  // 山田です may introduce somebody whose surname we can't tell; a whole other name can't.
  if (bareName(said).length < 2) return [];
  const index = start.indexOf(said, match.index);
  const isSignatureRight = profile.name !== '' && bareName(profile.name) === bareName(signedBy);
  const mend = isSignatureRight && bareName(said).length > 2 ? signedBy.replace(/\s/g, '') : undefined;
  return [{ passage: core, index, length: said.length, mend, values: { name: signedBy } }];
}

/** 山田大郎 above 山田太郎: the surname stands, and as many characters that differ. */
function isMiswritten(line: string, signedBy: string): boolean {
  const name = bareName(signedBy);
  const at = bareName(line).lastIndexOf(name.slice(0, 2));
  if (at < 0 || name.length < 4) return false;
  const written =
    /^[一-龠々ぁ-んァ-ヶー]+?(?=と申|です|でござ|とい|と言)/.exec(bareName(line).slice(at))?.[0] ?? '';
  return written.length === name.length && written !== name;
}
