// The sender: which lines at a mail's end are the signature, and whose name stands there.
import { isCandidate } from './candidate.ts';
import { isProse } from './sentence.ts';

const phone = /(?<![\d-])(?:\+ ?\d{1,3}[- ]?|\(?0)\d{1,4}[-() ]{0,2}\d{1,4}[-() ]{0,2}\d{3,4}(?!\d)/;
const email = /[\w.+-]{1,64}@[\w-]{1,63}\./;
const label =
  /(TEL|Tel|tel|FAX|℡|☎|携帯|電話|メール|[Mm]ail|MAIL|住所|〒|氏名|名前|よみがな|ふりがな|所属|Mobile|Phone|LinkedIn|スタッフ番号|応募番号|受験番号)/;
/** A line drawn of marks: -----, ＊＊＊＊, ━━━, ◇◆◇. */
const ruler = /^[^\p{L}\p{N}\n]{3,}$/u;
const signOff =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)?,? ?regards|best wishes|best|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully(?: yours)?|(?:many )?thanks(?: again)?|thank you(?: again)?|cordially|cheers|all the best),?$/i;
const footer = /^ *(Sent from |Get Outlook for |Outlook for |[A-Za-z]{0,12} ?(から|より)送信|Yahoo!メール)/;

/** No signature is longer; what is longer is a text without stops. */
const LONGEST = 30;
/** Further right in a line nobody writes how to reach them. */
const WIDEST = 300;

export function hasContact(plain: string): boolean {
  const line = plain.slice(0, WIDEST);
  return phone.test(line) || email.test(line);
}

export function isRuler(plain: string): boolean {
  const line = plain.trim();
  return line.length < 300 && ruler.test(line) && new Set(line.replaceAll(' ', '')).size <= 4;
}

/** "iPhoneから送信", put there by the mail app. */
export function isFooter(plain: string): boolean {
  return plain.length < 200 && footer.test(plain);
}

export function isSignOff(plain: string): boolean {
  return plain.length < 60 && signOff.test(plain.trim());
}

/** The index of the signature's first line among `lines` (the user's own, folded); their count when there is none. */
export function signatureStart(lines: readonly string[], first: number, names: readonly string[]): number {
  const delimiter = lines.findIndex((line, at) => at >= first && /^-- ?$/.test(line));
  if (delimiter >= 0) return delimiter;
  const closing = lines.findLastIndex((line, at) => at >= first && isSignOff(line));
  if (closing >= 0 && lines.slice(closing).filter((line) => line.trim()).length <= LONGEST) return closing;
  let start = boxStart(lines, first) ?? lines.length;
  for (let at = start - 1; at >= first && lines.length - at <= LONGEST * 2; at -= 1) {
    const line = lines[at] ?? '';
    if (isProse(line) || isCandidate(line)) break;
    if (line.trim()) start = at;
  }
  const hasProse = lines.slice(first, start).some(isProse);
  return isEvident(lines.slice(start), names, hasProse) ? start : lines.length;
}

/** Whether a block tells who writes: a contact, a label, the user's name; after prose any name alone. */
function isEvident(block: readonly string[], names: readonly string[], hasProse: boolean): boolean {
  const isSelf = (line: string) => hasContact(line) || label.test(line) || isNamed(line, names);
  return block.some(isSelf) || (hasProse && block.some((line) => personIn(line) !== undefined));
}

/** Between a ruler and the ruler at the very end: a signature, whatever it says. */
function boxStart(lines: readonly string[], first: number): number | undefined {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < first || !isRuler(lines[last] ?? '')) return undefined;
  for (let at = last - 1; at >= Math.max(first, last - LONGEST); at -= 1) {
    if (isRuler(lines[at] ?? '') && lines.slice(at + 1, last).some(hasContact)) return at;
  }
  return undefined;
}

function isNamed(line: string, names: readonly string[]): boolean {
  const bare = line.replaceAll(' ', '');
  return names.some((name) => name.length >= 2 && bare.includes(name));
}

/** What a line of a signature ends in, or holds, when it isn't a name. */
const otherEnd = /(?:学|部|科|攻|程|社|課|店|室|院|職|者|係|様|卒|業|年|[都道府県市区]|コース|担当)$/;
const otherWord = /大学|学部|学科|会社|法人|学校|高校|携帯|電話|住所|連絡|よろしく|ありがと|以上|敬具/;
const japaneseName =
  /^(?:(?:氏名|名前|お名前)[: ]{0,2})?([一-龠々ヶ]{1,4} ?[一-龠々ぁ-んァ-ヶー]{1,5})(?: {0,3}[(/].{0,30})?$/;
/** 青葉大学 経済学部 山田太郎: the name comes last. */
const nameAtEnd =
  /(?:大学|学部|学科|研究科|専攻|コース|年|生) ([一-龠々ヶ]{1,4} ?[一-龠々ぁ-んァ-ヶー]{1,5})(?: {0,3}[(/].{0,30})?$/;
const latinName = /^([A-Z][a-z'-]{1,20}(?: [A-Z]\.?)? [A-Z][A-Za-z'-]{1,20})(?:,.{0,30}| ?\(.{0,30}\))?$/;

/** The name that a signature's line gives, spaces kept; undefined unless the line is a name. */
export function personIn(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 60) return undefined;
  const name = japaneseName.exec(text)?.[1] ?? nameAtEnd.exec(text)?.[1] ?? latinName.exec(text)?.[1];
  return name && !otherEnd.test(name) && !otherWord.test(name) ? name : undefined;
}
