// Numbers in kanji, as old-fashioned letters write dates and hours: 二十一, 十, 七; or figure by figure: 一八, 三〇.

const digits = '一二三四五六七八九';
const figures = `〇${digits}`;

/** From 1 to 99; 0 for anything else. */
export function numberOf(kanji: string): number {
  if (kanji.length === 2 && !kanji.includes('十'))
    return figures.indexOf(kanji.charAt(0)) * 10 + figures.indexOf(kanji.charAt(1));
  const [tens = '', units = ''] = kanji.includes('十') ? kanji.split('十') : ['', kanji];
  const digit = (text: string) => digits.indexOf(text) + 1;
  if (tens.length > 1 || units.length > 1) return 0;
  const ten = kanji.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return ten * 10 + (units === '' ? 0 : digit(units));
}
