// L01: characters that other machines show as something else, and their plain forms.

/** Circled and Roman numerals, unit and era ligatures, ㈱ №℡, half-width kana. */
export const unsafe =
  /[\u2460-\u2473\u2116\u2121\u2160-\u216B\u2170-\u2179\u3220-\u3243\u32A4-\u32A8\u3303-\u3357\u337B-\u337F\u338E-\u33CD]|[\uFF66-\uFF9F]{1,200}/g;

const forms: Readonly<Record<string, string>> = {
  '㈱': '株式会社',
  '㈲': '有限会社',
  '№': 'No.',
  '℡': 'TEL',
};

export function plainForm({ 0: found, index, input }: RegExpExecArray): string {
  const form = forms[found];
  if (form) return form;
  const normal = found.normalize('NFKC');
  if (!/[\u2460-\u2473]/.test(found)) return normal;
  const isBullet = index === 0 || /[\n ・]/.test(input[index - 1] ?? '');
  return isBullet ? `${normal}. ` : `(${normal})`;
}
