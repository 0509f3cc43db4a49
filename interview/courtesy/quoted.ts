// Which lines of a draft are the mail being answered: others wrote them, so nobody judges them.

const mark = /^ {0,3}>/;
const separator =
  /^ {0,3}-{2,} {0,2}(Original Message|Forwarded message|Original Appointment|元のメッセージ|元のメール|転送メッセージ|転送されたメッセージ|ここから引用) {0,2}-{2,}/i;
const ruler = /^ {0,3}[_-]{10,}\s{0,3}$/;
const sender = /^ {0,3}\*?(From|差出人|送信者)\*? ?: ?\S/i;
const header = /^ {0,3}\*?(Sent|Date|To|Cc|Subject|送信日時|日時|日付|宛先|件名)\*? ?: ?\S/i;
const moment =
  /\d{4}(年|\/|-)\d{1,2}(月|\/|-)\d{1,2}|\d{1,2}:\d{2}|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}/;
/** "On … wrote:", 「… <…@…>:」, 「…のメール:」. */
const attribution = /(wrote|writes|のメール|さんは書きました|からのメッセージ|> ?) ?:$/;

/** One boolean a line; `plain` lines as folded() leaves them. */
export function quotedLines(plain: readonly string[]): readonly boolean[] {
  const quoted = plain.map((line) => mark.test(line));
  for (let at = 0; at < plain.length; at += 1) {
    const length = introduction(plain, at);
    if (!length) continue;
    quoted.fill(true, at, at + length);
    // Where the quoted lines carry marks, the unmarked ones between and below are the user's answers.
    const next = plain.slice(at + length).find((line) => line.trim() !== '');
    if (next !== undefined && mark.test(next)) continue;
    quoted.fill(true, at);
    break;
  }
  return quoted;
}

/** How many lines from `at` introduce a quoted mail; 0 when none does. */
function introduction(plain: readonly string[], at: number): number {
  const line = plain[at]?.trim() ?? '';
  if (!line || line.length > 400) return 0;
  if (separator.test(line)) return 1;
  if (isHeaderBlock(plain, at)) return 1;
  if (ruler.test(line) && isHeaderBlock(plain, at + 1)) return 1;
  if (attribution.test(line) && moment.test(line)) return 1;
  // Long attributions are wrapped.
  const wrapped = `${line} ${plain[at + 1]?.trim() ?? ''}`;
  const isWrapped =
    moment.test(line) && wrapped.length < 400 && attribution.test(wrapped) && /^On |<|^\d{4}/.test(line);
  return isWrapped ? 2 : 0;
}

function isHeaderBlock(plain: readonly string[], at: number): boolean {
  return sender.test(plain[at] ?? '') && plain.slice(at + 1, at + 5).some((line) => header.test(line));
}
