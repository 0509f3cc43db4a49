// Mails that invite to nothing: a refusal, or an interview that is called off.
import type { Clause } from './clauses.ts';
import { isCalledOffInEnglish } from './outcome-en.ts';

const refusal =
  /見送(?:らせて|ること|りとさせ|る結果)|ご?(?:期待|希望|意向)に(?:沿|添|そ)(?:い|え)|不採用|採用(?:を)?見合わせ|ご縁がな|残念(?:ながら|ではございますが)[^。]{0,30}(?:結果|見送|不合格)|お祈り(?:申し上げ|いたし|して)|move forward with other|(?:proceed|moving|go(?:ing)? ahead|continue) with (?:other|another|someone)|(?:chosen|decided) (?:to (?:proceed|move forward|go) with )?(?:another|someone|other)|(?:添|沿)うことができ|貴意に(?:添|沿)|not (?:be )?(?:moving|proceeding|progress\w*) (?:forward|with)|(?:regret to inform|unfortunately)[^.]{0,80}(?:not been|unable to offer|other candidates|not selected)|position has been filled/i;
const calledOff =
  /(?:面接|面談|選考|説明会|見学)[^。]{0,24}(?:中止|取り止め|取りやめ|キャンセル|延期|見合わせ|白紙)(?:と(?:させ|いたし|な)|させて|いたし|になり|することに)/;
const conditional = /場合|際は|ご希望|までに|if you|should you/i;

/** お見えになりませんでした: the interview that was missed is the one that the mail is about. */
const missed =
  /お見えに(?:な|は)|お越しに(?:なられ|なりませ|ならな|なれ)|お越しいただけ(?:ず|ませ|な)|来られ(?:ず|ませ|な)|いらっしゃ(?:らず|いませ|らな)|ご連絡(?:が|も)?(?:ない|なく|いただけ(?:ず|ませ)|ござい?ませ)|did(?:n['’]t| not) (?:show|attend|make it|join|hear)|missed (?:you|your)|no[- ]show/i;

export function tellsOfAbsence(words: string): boolean {
  return missed.test(words);
}

export type Outcome = 'refused' | 'called-off' | 'open';

export function outcomeOf(clauses: readonly Clause[]): Outcome {
  const said = clauses.filter(({ content }) => !conditional.test(content));
  if (said.some(({ content }) => refusal.test(content))) return 'refused';
  return said.some(({ content }) => calledOff.test(content) || isCalledOffInEnglish(content))
    ? 'called-off'
    : 'open';
}
