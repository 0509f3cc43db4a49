// Honorific verbs put right with their ending kept.

/** 連絡させていただ + きました → ご連絡いたしました. Undefined for an ending that can't follow. */
const humbleEndings: readonly (readonly [RegExp, string])[] = [
  [/^きまし(た|て|たら)/, 'いたしまし$1'],
  [/^きます/, 'いたします'],
  [/^きた(く|い)/, 'いたした$1'],
  [/^いて(おり|い)/, 'いたして$1'],
  [/^いた/, 'いたした'],
  [/^く(?=$|[^ぁ-ん])/, 'いたす'],
];

/** `noun` as it was said with させていただ〜, humble without it; `end` is what followed いただ. */
export function humbly(noun: string, end: string): string | undefined {
  const rule = humbleEndings.find(([ending]) => ending.test(end));
  return rule && `${noun}${end.replace(rule[0], rule[1])}`;
}

const respectfulEndings: readonly (readonly [RegExp, string, string])[] = [
  [/^ました/, 'いました', 'りました'],
  [/^まし/, 'いまし', 'りまし'],
  [/^ます/, 'います', 'ります'],
  [/^た/, 'った', 'った'],
  [/^て/, 'って', 'って'],
  [/^る/, 'る', 'る'],
];

/** おっしゃられた → おっしゃった; ご覧になられます → ご覧になります. */
export function respectfully(stem: string, end: string): string | undefined {
  const rule = respectfulEndings.find(([ending]) => ending.test(end));
  return rule && `${stem}${end.replace(rule[0], stem === 'おっしゃ' ? rule[1] : rule[2])}`;
}
