// How wide a text is, counted as Japanese mail counts: a full-width character is one, a half-width one a half.

export function width(text: string): number {
  let units = 0;
  for (const character of text) units += /[\u0020-\u007E\uFF61-\uFF9F]/.test(character) ? 1 : 2;
  return units / 2;
}
