// Telling a sentence from a line of an address block, and splitting a text into its sentences.

const stop = /[。、？?，]$|[ぁ-ん]!{1,10}$|。/;
const politeEnd =
  /(ます|ました|ません|です|でした|でしょうか|ください|下さい|ございます|幸いです|たく|ますので|ですが|ましたが|ませんが|ので|ため|しており|おり|まして|まし|いただき|により|について|ところ)$/;
/** ♪, m(_ _)m, (汗), ｗ after the last word. */
const ornament = /(?: ?m?\((?:[笑汗泣涙爆]|[^()ぁ-ん一-龠]{1,10})\)m?)?(?:[^\p{L}\p{N}\p{P}]|[w*~])*$/u;
/** 取り急ぎお詫びまで ends a letter without a stop. */
const closing = /^ *(以上|敬具|草々|かしこ|記|取り?急ぎ.{1,20})[。 ]*$/;
/** Words that open a letter, never an address block. */
const opening =
  /(お世話に|突然の|いつも|はじめまして|初めて|初めまして|夜分|早朝|お疲れ|失礼|先日|先ほど|この(たび|度)|本日|お忙しい|ご連絡|申します|申し訳|恐れ入り|ご無沙汰)/;
const englishSentence =
  /[.!?,;:]$|\b(I|we|you|your|my|the|is|am|are|was|would|have|will|please|thank)\b.*\b\w+\b.*\b\w+/i;

/** Whether a line, folded, reads as prose: it ends or goes on as a sentence does. */
export function isProse(line: string): boolean {
  if (line.length > 120) return true;
  const text = line.trim().replace(ornament, '');
  if (!text) return false;
  if (stop.test(text) || politeEnd.test(text) || closing.test(text)) return true;
  return /[ぁ-んァ-ヶ一-龠]/.test(text) ? false : englishSentence.test(text);
}

/** Whether a line at the top of a mail is already past its addressee. */
export function isOpening(line: string): boolean {
  return isProse(line) || opening.test(line);
}

export interface Sentence {
  /** Where it starts in the text. */
  readonly index: number;
  /** Wrapped lines joined, so that a pattern needn't know where they break. */
  readonly joined: string;
}

/** A sentence ends at 。 or ！, at a blank line, and at a line that ends politely without a stop. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = text.slice(start, end);
    const indent = sentence.length - sentence.trimStart().length;
    const joined = sentence
      .split('\n')
      .map((line) => line.trim())
      .join('');
    if (joined) sentences.push({ index: start + indent, joined });
    start = end;
  };
  for (const { index, 0: end } of text.matchAll(/[。！？!?]|\n(?= ?\n)|\n/g)) {
    if (end !== '\n') close(index + 1);
    else if (text[index + 1] === '\n' || endsPolitely(text.slice(Math.max(start, index - 8), index)))
      close(index);
  }
  close(text.length);
  return sentences;
}

function endsPolitely(end: string): boolean {
  return /(ます|ました|ません|です|でした|でしょうか|ください|下さい)$/.test(end);
}
