// The applicant's own number, at which an English mail says that it will call.

const before =
  /\b(?:number|mobile|phone)\s(?:(?:in|on|from|that|which)\s)?(?:your\s(?:cv|r[eé]sum[eé]|application|profile|form)|you(?:['’]ve|\shave)?\s(?:gave|given|provided|sent|listed|registered|left|entered|shared|wrote))\b[^.\d+]{0,12}$|\b(?:call|ring|phone|reach|contact|dial|text|telephone|try)(?:ing)? you\b[^.\d+]{0,16}$|\byour (?:mobile|cell|phone|telephone|contact)?\s?(?:number)?(?:\s?(?:as|is|at|on|:)){0,2}\s?$/i;
const behind =
  /^[\s,(]{0,3}(?:which is )?(?:the|your) (?:number|one|mobile)\b[^.]{0,12}\b(?:you|your)\b|^\s?(?:is|as) (?:still )?(?:the |a |your )?(?:best|right|correct|good|current)?\s?number\b[^.]{0,20}\byou\b/i;

export function isReadersOwn(lead: string, rest: string): boolean {
  return before.test(lead) || behind.test(rest);
}
