// P02 in Japanese: the name that the opening gives and the one in the signature are the same person's.
import type { Situation } from '../finding.ts';
import { bareName, isLatin, isNamedIn } from '../names.ts';
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

/** Lines of the core in which a self-introduction is expected. */
const START = 8;
/** …経済学部の山田太郎と申します: kanji right before, a family and a given name. */
const introduced =
  /(?<name>[一-龠々ヶ]{1,24}(?: [一-龠々ヶ]{1,4})?) ?(?:と申しま|と申し、|と言いま|といいま)/;
/** 青葉大学の山田太郎です。 */
const stated = /(?<name>[一-龠々ヶ]{1,24}(?: [一-龠々ヶ]{1,4})?) ?(?:です|でございます)(?=。|$)/m;
const affiliation = /^.*(?:大学院?|学部|学科|研究科|専攻|学院|学校|高校|会社|年生?|番号?|職)/;
/** What です may follow that is nobody's name. */
const otherwise =
  /面接|日程|連絡|応募|選考|担当|学生|者|件|希望|予定|時|日|社|場合|都合|結果|次第|理由|通|状況|恐縮|幸|注意|準備|確認|残念|幸甚|失礼|初|急|本題|早速|先日|[不無未]/;
/** お世話になっております。渡部です。 */
const greeted = /世話になっ(?:ております|ています)。?\s{0,3}$/;
const opens = /世話|大学|学部|面接|応募|約束|時間/;

export function introducesAnother(mail: Mail, { profile }: Situation): Hit[] {
  const { core, signedBy } = mail;
  if (!signedBy || isLatin(signedBy)) return [];
  const start = core.plain.slice(0, core.starts[START] ?? core.plain.length);
  const humble = introduced.exec(start);
  const match = humble ?? stated.exec(start);
  if (!match) return [];
  const whole = match.groups?.name ?? '';
  const said = whole.replace(affiliation, '').trim();
  const line = start.slice(start.lastIndexOf('\n', match.index) + 1, match.index + match[0].length);
  const isGreeted = greeted.test(start.slice(0, match.index)) && isShortName(said);
  if (!humble && !isGreeted && !isIntroduction(line, said, profile.name)) return [];
  const isSame = [signedBy, profile.reading].some((name) => name && isNamedIn(line, name));
  if (bareName(said).length < 2 || (isSame && !isMiswritten(said, signedBy))) return [];
  const index = match.index + whole.lastIndexOf(said);
  const isSignatureRight = profile.name !== '' && bareName(profile.name) === bareName(signedBy);
  const mend = isSignatureRight && bareName(said).length > 2 ? signedBy.replace(/\s/g, '') : undefined;
  return [{ passage: core, index, length: said.length, mend, values: { name: signedBy } }];
}

/** A sentence of nothing but a name. */
function isShortName(said: string): boolean {
  return bareName(said).length <= 4 && !otherwise.test(said);
}

/** 面接のお約束をいただいております五十嵐智也です, but not 私の不注意です. */
function isIntroduction(line: string, said: string, ownName: string): boolean {
  if (ownName && bareName(said) === bareName(ownName)) return true;
  return (
    opens.test(line) && bareName(said).length >= 3 && bareName(said).length <= 6 && !otherwise.test(said)
  );
}

/** 山田大郎 above 山田太郎: the surname stands, and as many characters, not the same. */
function isMiswritten(said: string, signedBy: string): boolean {
  const [written, name] = [bareName(said), bareName(signedBy)];
  return name.length >= 4 && written.length === name.length && written !== name;
}
