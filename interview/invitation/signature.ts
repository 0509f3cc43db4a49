// The block at a message's end that says who wrote it.
import type { Line } from './text.ts';

const MOST_LINES = 14;
const rule = /^[-_=*~+#■□◆◇●○━┏┗┃・.\s]{2,}$/;
const closing =
  /^(?:(?:kind|best|warm|many|with)?\s?(?:kind |best |warm |many )?(?:regards|wishes|thanks)|sincerely|yours (?:sincerely|faithfully|truly)|thank you|thanks|cheers|best|敬具|以上|謹白)[\s,.!]*$/i;
const sentence =
  /[。!?♪]$|(?:です|ます|ました|ません|ください|下さい|さい|ましょう|ね|よ|へ|まで)[)☆♪…]*$|[a-z]{2}(?<!\b(?:inc|ltd|corp|llc|co|dept|tel))[.!?]$|[a-z][.!?][)"'’]$|[\d%][.!?]$|^[A-Z][^|@]{2,40},$|^[※*]|^(?:hi|hello|dear|hey)\b/i;

/** ※送信専用 below the block. */
const note = /^[※*#©]|^(?:©|copyright\b)|配信停止|送信専用/i;

/** From the top of the block down, without rules and blank lines; empty when the message ends in a sentence. */
export function signatureIn(lines: readonly Line[]): readonly Line[] {
  const from = opening(lines);
  return lines
    .slice(from)
    .filter(({ content }) => content !== '' && !rule.test(content) && !closing.test(content))
    .slice(0, MOST_LINES);
}

/** After the closing words or the rule that opens it; else below the last sentence. */
function opening(lines: readonly Line[]): number {
  const reach = Math.max(0, lines.length - 3 * MOST_LINES);
  const isRule = (line: Line | undefined) => line !== undefined && rule.test(line.content);
  let last = lines.length - 1;
  const isNote = (line: Line | undefined) => line !== undefined && note.test(line.content);
  while (last > reach && (isRule(lines[last]) || isNote(lines[last]) || lines[last]?.content === '')) last--;
  for (let i = last; i >= reach; i--) {
    const line = lines[i];
    if (line && closing.test(line.content.replace(/\s+(?=上$)/, '')) && last - i <= MOST_LINES) return i + 1;
  }
  let count = 0;
  for (let i = last; i >= reach; i--) {
    const { content = '' } = lines[i] ?? {};
    if (isRule(lines[i]) && count > 0) return i + 1;
    if (sentence.test(content) || count === MOST_LINES) return i + 1;
    if (content !== '') count++;
  }
  return reach;
}

const HEAD_LINES = 10;

/** The lines above the letter that are no sentence, from the first that names an organisation. */
export function letterheadIn(lines: readonly Line[]): readonly Line[] {
  const head = lines.slice(0, HEAD_LINES).filter(({ content }) => content !== '');
  const end = head.findIndex(({ content }) => sentence.test(content));
  const above = (end < 0 ? [] : head.slice(0, end)).filter(({ content }) => !addressed.test(content));
  return above.slice(0, 4);
}

const addressed = /(?:様|さま|殿|御中|各位)$|^[^\p{L}]*(?:令和|平成|20\d\d)/u;
