// A text as clauses: its lines, cut where a sentence ends or where one line holds several labelled items.
import { furtherItem, type Label, type Labelled, labelAt } from './labels.ts';
import type { Line, Text } from './text.ts';

export interface Clause {
  readonly text: Text;
  /** Where it starts in `text.plain`. */
  readonly start: number;
  readonly content: string;
  /** The line that it stands in, counted in its part of the mail. */
  readonly line: number;
  /** Its own label, or that of the heading it stands under. */
  readonly label: Label | undefined;
  /** The part of the mail that it stands in, where headings name several: ＜会社説明会＞. */
  readonly section: string | undefined;
  /** True when the label is its own and not a heading's. */
  readonly isLabelled: boolean;
  /** Where the value begins in `content`; 0 without a label of its own. */
  readonly valueAt: number;
}

/** Ltd. and Nov. don't end a sentence, nor does a dot inside a number. */
const sentenceEnd =
  /[。!?♪☆★](?=.)|(?<!\b(?:Ltd|Pvt|Pte|Pty|Sdn|Bhd|Inc|Co|Corp|Dept|Div|Bldg|K\.K|G\.K|Mr|Ms|Mrs|Dr|Prof|St|No|Tel|Ave|[ap]\.m|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.(?=\s{1,2}[A-Z])/g;

const MOST_CLAUSES = 400;

export function clausesOf(lines: readonly Line[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let heading: Label | undefined;
  let opener: string | undefined;
  let section: string | undefined;
  let sectionOpener = '';
  for (const [number, line] of lines.entries()) {
    if (clauses.length >= MOST_CLAUSES) break;
    // A blank line ends what stands under a heading, unless nothing stands there yet.
    if (line.content === '' && clauses.at(-1)?.label !== undefined && !isBare(clauses.at(-1)))
      heading = undefined;
    for (const [from, to] of cuts(line.content)) {
      const raw = line.content.slice(from, to);
      const content = raw.trim();
      if (!content) continue;
      const own = labelAt(content);
      const named = sectionAt(content, own);
      if (named) sectionOpener = content;
      section = named ?? (own && endsSection(own, content, section, sectionOpener) ? undefined : section);
      // (3) ends what stands under (2), whatever it is about.
      if (heading && opener && !own && sameMark(opener, content)) heading = undefined;
      const start = line.start + from + raw.indexOf(content);
      const place = { text: line.text, start, content, section, line: number, valueAt: own?.valueAt ?? 0 };
      clauses.push({ ...place, label: own?.label ?? heading, isLabelled: own !== undefined });
      if (own) {
        heading = isBare(clauses.at(-1)) || own.label.kind === 'date' ? own.label : undefined;
        opener = isBare(clauses.at(-1)) ? content : undefined;
      }
    }
  }
  return clauses;
}

const mark = /^(?:[^\p{L}\d\s]|\(?\d{1,2}[).．、])/u;

function sameMark(a: string, b: string): boolean {
  const [first, second] = [a, b].map((item) => mark.exec(item)?.[0].replace(/\d+|[①-⑳]/, '1'));
  return first !== undefined && first === second;
}

const sectionHeading =
  /^\s?(?:[<【《〔■◆●▼□◇▽]\s?|(?:\(\d{1,2}\)|\d{1,2}[.)]|[①-⑳])\s{0,3})([^<>【】《》〔〕\d:]{2,20})[>】》〕]?\s?$/;
const sections =
  /健康診断|入社式|内定式|説明会|面接|面談|選考|試験|検査|オリエンテーション|懇親会|見学|セミナー|テスト/;

/** A heading of the interview's own part. */
export const interviews = /面接|面談|選考|interview/i;

/** ＜一次面接＞, ■筆記試験 or (2)個別面接 on a line of its own, which isn't the label of an item. */
function sectionAt(content: string, own: Labelled | undefined): string | undefined {
  const name = sectionHeading.exec(content)?.[1];
  return name && sections.test(name) && (own === undefined || own.label.kind === 'event') ? name : undefined;
}

/** ■面接日時 or the next ■日時 is not of ■接続テスト. */
function endsSection(
  { label }: Labelled,
  content: string,
  section: string | undefined,
  opener: string,
): boolean {
  if (section === undefined || interviews.test(section)) return false;
  return interviews.test(label.name) || sameMark(opener, content);
}

/** A heading only, whose items are still to come. */
function isBare(clause: Clause | undefined): boolean {
  return clause?.isLabelled === true && clause.valueAt >= clause.content.length;
}

function cuts(content: string): readonly (readonly [number, number])[] {
  const ends = [...content.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length);
  const items = [...content.matchAll(furtherItem)].map(({ index }) => index);
  const bounds = [0, ...[...ends, ...items].sort((a, b) => a - b), content.length];
  return bounds.slice(1).map((end, i) => [bounds[i] ?? 0, end] as const);
}

/** The value of a labelled clause, or the whole of another. */
export function valueIn(clause: Clause): string {
  return clause.content.slice(clause.valueAt);
}
