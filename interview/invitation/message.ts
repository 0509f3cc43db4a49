// The newest message of a mail, and the history that it quotes.
import { type Line, without } from './text.ts';

export interface Message {
  readonly newest: readonly Line[];
  /** Quoted text without its marks; may hold several messages. */
  readonly quoted: readonly Line[];
  /** What stands right below a line that it quotes. */
  readonly answers: readonly Answer[];
  /** The newest message only passes the quoted one on. */
  readonly isForwarded: boolean;
}

export interface Answer {
  readonly quoted: Line;
  readonly words: string;
}

const quoteMark = /^(?:>\s{0,3}){1,20}/;
const rule = /^[-_=*]{3,}.{0,60}$/;
const divider =
  /^[-_\s]{2,40}(?:original message|forwarded message|元のメッセージ|元のメール|転送(?:された|する)?メッセージ|転送メール|以下転送|引用)/i;
const forwarded = /forwarded message|転送/i;
/** On … wrote:, 2026年9月28日(月) 21:10 吉田 <…>:, …のメール: */
const attribution =
  /^(?:on\s.{4,160}\swrote\s?:?$|(?:on\s|le\s)?\d{2,4}[年/.-].{4,140}(?:<[^<>\s]{3,60}@[^<>\s]{3,60}>|\s\S{1,60}@\S{1,60})\)?.{0,8}:?$|\d{2,4}[年/.-].{4,140}(?:のメール|書きました|wrote)\s?:?$)/i;
const openAttribution = /^on\s.{4,160}$/i;
const header = /^\*?(?:from|差出人|送信者|発信者)\*?\s?:/i;
/** A job site's notice has From and To alone; a quoted mail says when it came or what it is about. */
const datedHeader = /^\*?(?:sent|date|送信日時|日時|日付|subject|件名)\*?\s?:/i;
const otherHeader = /^\*?(?:sent|date|送信日時|日時|日付|to|宛先|cc|subject|件名)\*?\s?:/i;

/** A first line like 件名：… is no quotation but the mail's own header, which the caller has taken off. */
export function messageOf(lines: readonly Line[], subject: string): Message {
  const newest: Line[] = [];
  const quoted: Line[] = [];
  const answers: Answer[] = [];
  let above: Line | undefined;
  let isQuoted = false;
  let isInHeader = false;
  let isForwarded = /^\s*(?:fwd?|転送)\s*[:.]/i.test(subject);
  for (const [number, line] of lines.entries()) {
    const marks = quoteMark.exec(line.content)?.[0].length ?? 0;
    if (!isQuoted && marks === 0 && opensHistory(lines, number)) {
      // Where the quote has marks of its own, what stands below without them is the answer.
      isQuoted = !isMarkedNext(lines, number);
      isInHeader = true;
      if (forwarded.test(line.content)) isForwarded = true;
    } else if (isQuoted || marks > 0) {
      // Whom and when a quoted mail was from says nothing of the interview.
      const content = without(line, marks);
      if (attribution.test(content.content)) continue;
      isInHeader &&=
        header.test(content.content) || otherHeader.test(content.content) || content.content === '';
      if (!isInHeader) quoted.push(content);
      above = content;
    } else {
      newest.push(line);
      if (line.content === '') above = undefined;
      if (above) answers.push({ quoted: above, words: line.content });
    }
  }
  const wordsAbove = newest.reduce((sum, { content }) => sum + content.length, 0);
  return { newest, quoted, answers, isForwarded: isForwarded && quoted.length > 0 && wordsAbove < 400 };
}

function isMarkedNext(lines: readonly Line[], number: number): boolean {
  return quoteMark.test(
    lines.slice(number + 1, number + 4).find(({ content }) => content !== '')?.content ?? '',
  );
}

function opensHistory(lines: readonly Line[], number: number): boolean {
  const content = lines[number]?.content ?? '';
  const next = lines[number + 1]?.content ?? '';
  if (divider.test(content) || attribution.test(content)) return true;
  if (openAttribution.test(content) && /wrote\s?:?$/i.test(next) && next.length < 120) return true;
  const isHeaderBlock = (at: number) =>
    header.test(lines[at]?.content ?? '') &&
    lines.slice(at + 1, at + 5).some((line) => datedHeader.test(line.content));
  return isHeaderBlock(number) || (rule.test(content) && isHeaderBlock(number + 1));
}
