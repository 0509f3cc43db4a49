// A reason as a clause that a Japanese sentence can take: 〜のため、.
import type { Facts } from './facts.ts';

const particle = /(ため|ので|により|によって|から|につき|で|て)$/;
/** A verb or an adjective ends in kana of these; a noun takes の before ため. */
const inflected = /(た|だ|る|い|ない|す|く|ぐ|む|ぶ|ぬ|う|つ)$/;

/** 「諸般の事情により、」 and the like; empty when the user gives no reason. */
export function reasonClause({ reason, ownReason }: Facts): string {
  switch (reason) {
    case 'circumstances':
      return '諸般の事情により、';
    case 'illness':
      return '体調を崩しておりますため、';
    case 'own':
      return ownClause(ownReason ?? '');
    default:
      return '';
  }
}

/** The same as a concession, 〜が、, for an apology: there a reason explains, it doesn't excuse. */
export function concession({ reason, ownReason }: Facts): string {
  switch (reason) {
    case 'circumstances':
      return 'やむを得ない事情がございましたが、';
    case 'illness':
      return '体調を崩しておりましたが、';
    case 'own':
      return ownClause(ownReason ?? '').replace(/(ため|ので|から|により|によって|につき|で|て)、$/, 'ためではございますが、');
    default:
      return '';
  }
}

function ownClause(words: string): string {
  const text = words.trim().replace(/[。、．，.,\s]+$/, '');
  if (!text) return '';
  if (particle.test(text)) return `${text}、`;
  return inflected.test(text) ? `${text}ため、` : `${text}のため、`;
}
