// Tags and entities of a mail that arrives as its HTML source: passed over, never interpreted.
import { fold } from './fold.ts';

/** What stands at a place instead of the characters up to `end`. */
export interface Skipped {
  readonly stands: string;
  readonly end: number;
}
export type Skip = (at: number) => Skipped | undefined;

const looksLikeHtml = /<(?:p|div|br|li|td|tr|table|ul|html|body|span|font|b|strong)\b[^<>]{0,300}>/i;
const tag = /<(\/?)([a-z][a-z0-9]{0,10})\b[^<>]{0,1000}>/iy;
const block = /^(?:p|div|br|li|tr|table|ul|ol|h[1-6]|hr|blockquote|html|body|section|header|footer|dt|dl)$/i;
const cell = /^(?:td|th|dd)$/i;
const unread = /^(?:style|script|head|title|template)$/i;
const entity = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/iy;
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '-',
  mdash: '-',
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
  hellip: '…',
  middot: '・',
  bull: '・',
  copy: '©',
  eacute: 'é',
  zwnj: '',
};

/** `text` is plain unless it holds tags of HTML; entities are read in both. */
export function skipMarkup(text: string): Skip {
  const isHtml = looksLikeHtml.test(text);
  return (at) => {
    const character = text.charCodeAt(at);
    if (character === 38) return entityAt(text, at);
    if (character === 60 && isHtml) return tagAt(text, at);
    return undefined;
  };
}

function entityAt(text: string, at: number): Skipped | undefined {
  entity.lastIndex = at;
  const found = entity.exec(text);
  if (!found) return undefined;
  const [, decimal, hexadecimal, name] = found;
  if (name && !Object.hasOwn(named, name.toLowerCase())) return undefined;
  const stands = name
    ? named[name.toLowerCase()]
    : fromCode(decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16));
  return { stands: stands ?? '', end: entity.lastIndex };
}

/** Folded as if it stood there itself; no control character or half of a pair. */
function fromCode(code: number): string {
  const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? fold(String.fromCodePoint(code)) : '';
}

function tagAt(text: string, at: number): Skipped | undefined {
  if (text.startsWith('<!--', at)) return { stands: '', end: after(text, '-->', at) };
  tag.lastIndex = at;
  const found = tag.exec(text);
  if (!found) return undefined;
  const [, closes, name = ''] = found;
  if (!closes && unread.test(name)) return { stands: '', end: after(text, `</${name}>`, tag.lastIndex) };
  if (block.test(name)) return { stands: '\n', end: tag.lastIndex };
  return { stands: cell.test(name) && !closes ? '\t' : '', end: tag.lastIndex };
}

/** Past the next `mark`; past the whole text when none follows. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}
