// The user's own words for a reason, joined to a Japanese sentence as a native would: 〜のため、 and 〜ではございますが、.

interface Clauses {
  /** 〜ため、 */
  readonly because: string;
  /** 〜が、 */
  readonly although: string;
  /** A sentence. */
  readonly answer: string;
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
export function ownClauses(words: string): Clauses | undefined {
  const text = words.trim().replace(/[。、．，.,\s]+$/, '');
  if (!text) return undefined;
  if (!conjunction.test(text)) {
    if (continued.test(text)) {
      return joined(`${text}、`, `${text.replace(/く$/, 'くて')}のこと`);
    }
    if (cause.test(text)) {
      return joined(`${text}、`, `${text.replace(cause, '')}のため`);
    }
  }
  const bare = text.replace(conjunction, '').replace(copula, '') || text;
  if (polite.test(bare)) return { because: `${bare}ので、`, although: `${bare}が、`, answer: `${bare}。` };
  const isSentence = inflected.test(bare) && !nounInI.test(bare);
  const because = isSentence ? `${bare}ため` : `${bare}のため`;
  return joined(`${because}、`, because);
}

/** `stem` is what でございます can follow. */
function joined(because: string, stem: string): Clauses {
  return { because, although: `${stem}ではございますが、`, answer: `${stem}でございます。` };
}
