// A character as the rules read it, whether it stands in a mail itself or as an entity.

/** Zero-width characters, bidi marks, variation selectors, tags. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;
const lineBreak = /[\v\f\u0085\u2028\u2029]/;
const space = /[^\S\n\t]/;
const dash = /[\u2010-\u2015\u2212\u2500\u2501\u2550\uff0d\ufe63]/;
const wave = /[\u223c\u301c\uff5e\u02dc]/;
const bar = /[\u2502\u2503\uff5c\uffe8\u2223]/;
/** Compatibility would glue ①11月 into 111月. */
const circled = /[\u2460-\u249b\u24ea-\u24ff]/;

/** '' where nobody would see it. */
export function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 13 || lineBreak.test(character)) return '\n';
  if (character === '\n' || character === '\t') return character;
  if (invisible.test(character)) return '';
  if (code < 32 || space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (wave.test(character)) return '~';
  if (bar.test(character)) return '|';
  if (character === '∶') return ':';
  if (circled.test(character)) return character;
  const folded = character.normalize('NFKC');
  return folded.replace(/\s/g, ' ');
}
