// The addressee at a mail's top: 会社名, 部署名, 氏名様; or Dear Ms. Ito,
import { isRuler } from './sender.ts';
import { isOpening, isProse } from './sentence.ts';

/** What ends an addressee's line: 様 and its kin, or a title, which is an honorific by itself. */
const honorific =
  /(様|さま|さん|御中|各位|殿|先生|(?:社|会|部|次|課|係|店|所|院|園|校|学|室|局|場|塾)長|専務|常務|主任|マネージャー|マネジャー|教頭|取締役)(?: ?\([^()]{0,20}\))?[ 、,]{0,2}$/;
/** 佐藤様、お世話になっております。 */
const inline = /^[^。、]{1,30}(?:様|御中|各位|さん|先生)[、, ]/;
const legalForm =
  /株式会社|有限会社|合同会社|合資会社|(?:学校|医療|社団|財団|福祉|行政|大学|活動)法人|\([株有合医学]\)|㈱|㈲|\b(?:Inc|Ltd|LLC|K\.K|Corp)\b/;
const salutation = /^(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)|To)\b.{0,80}$/i;
/** 件名：… copied above the letter. */
export const subjectLine = /^ {0,3}(?:[■●・]?(?:件名|Subject) ?:|[【[]件名[】\]]) ?/i;

const LINES = 9;
/** No line of an address is wider. */
const WIDEST = 120;

/** Where the addressee ends among `lines` (the user's own, folded): the index after its last line; 0 when there is none. */
export function addresseeEnd(lines: readonly string[], companies: readonly string[]): number {
  const top = topOf(lines);
  const english = top.find(({ line }) => salutation.test(line));
  if (english) return english.at + 1;
  const block = top.slice(0, openingAt(top));
  const named = block.findLast(({ line }) => honorific.test(line) || inline.test(line));
  const company = block.findLast(
    ({ line }) => legalForm.test(line) || companies.some((name) => line.includes(name)),
  );
  return Math.max(named?.at ?? -1, company?.at ?? -1) + 1;
}

/** Whether someone is addressed in the line: 佐藤様, 人事部 御中, 佐藤様、お世話になっております。 */
export function isAddressed(line: string): boolean {
  return honorific.test(line.trim()) || inline.test(line.trim());
}

interface Numbered {
  readonly at: number;
  readonly line: string;
}

function topOf(lines: readonly string[]): readonly Numbered[] {
  const top: Numbered[] = [];
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (!text || subjectLine.test(text) || isRuler(text)) continue;
    top.push({ at, line: text });
    if (top.length === LINES) break;
  }
  return top;
}

/** The first line that isn't an address any more; one in which 佐藤様、 leads still is. */
function openingAt(top: readonly Numbered[]): number {
  const at = top.findIndex(
    ({ line }) =>
      line.length > WIDEST ||
      (!isAddressed(line) && !isCompany(line) && (isOpening(line) || line.length > 60)),
  );
  const inlineAt = top.findIndex(({ line }) => inline.test(line) && isProse(line));
  const ends = [at < 0 ? top.length : at, inlineAt < 0 ? top.length : inlineAt + 1];
  return Math.min(...ends);
}

/** Hoshizora Inc. ends in a stop, but is no sentence. */
function isCompany(line: string): boolean {
  return legalForm.test(line) && line.length <= 60 && !/[。、]|(?:です|ます)$/.test(line);
}
