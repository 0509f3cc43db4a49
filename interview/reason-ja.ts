// A reason as a clause that a Japanese sentence can take: 〜のため、.
import type { Facts } from './facts.ts';

/** 「諸般の事情により、」 and the like; empty when the user gives no reason. */
export function reasonClause({ reason, ownReason }: Facts): string {
  switch (reason) {
    case 'circumstances':
      return '諸般の事情により、';
    case 'illness':
      return '体調不良のため、';
    case 'own':
      return ownClauses(ownReason ?? '')?.because ?? '';
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
      return ownClauses(ownReason ?? '')?.although ?? '';
    default:
      return '';
  }
}

interface Clauses {
  readonly because: string;
  readonly although: string;
}

/** 電車が遅れたため, 風邪なので, 行けないから: what these endings leave is the reason itself. */
const conjunction = /(のため|ため|の為|(?<=[ぁ-ん])為|なので|ので|だから|から)に?$/;
/** 風邪です, 熱があったんです. */
const copula = /(な?[んの]です|です|(?<!ません)でした|(?<![んい])だ)$/;
/** 家庭の事情により: joined already. */
const cause = /(により|によって|につき|で)$/;
/** 道に迷って, 都合が悪く, 体調が優れず: a sentence that goes on. */
const continued = /([んい]で|(?<!子育)て|ず|[しな悪痛重高辛強弱遅]く)$/;
const polite = /(ます|ました|ません|ませんでした)$/;
/** 手伝い, 話し合い, お見舞い: nouns, though they end as an adjective does. */
const nounInI = /[伝舞合祝弔払扱違争願習災]い$/;
/** A verb or an adjective ends in kana of these; a noun takes の before ため. */
const inflected = /[ただるいすくぐむぶぬうつ]$/;

/** What the user wrote as a noun, a plain sentence, a polite one or one that goes on, each joined as a native would. */
function ownClauses(words: string): Clauses | undefined {
  const text = words.trim().replace(/[。、．，.,\s]+$/, '');
  if (!text) return undefined;
  if (!conjunction.test(text)) {
    if (continued.test(text)) {
      return { because: `${text}、`, although: `${text.replace(/く$/, 'くて')}のことではございますが、` };
    }
    if (cause.test(text)) {
      return { because: `${text}、`, although: `${text.replace(cause, '')}のためではございますが、` };
    }
  }
  const bare = text.replace(conjunction, '').replace(copula, '') || text;
  if (polite.test(bare)) return { because: `${bare}ので、`, although: `${bare}が、` };
  const isSentence = inflected.test(bare) && !nounInI.test(bare);
  const because = isSentence ? `${bare}ため` : `${bare}のため`;
  return { because: `${because}、`, although: `${because}ではございますが、` };
}
