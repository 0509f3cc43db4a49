// A line of a draft as the rules see it: widths folded, and what isn't the user's prose masked, every character in its place.

export interface Line {
  /** 0-based, in the draft. */
  readonly number: number;
  readonly raw: string;
  /** Full-width forms folded to ASCII. */
  readonly plain: string;
  /** `plain` without URLs and mail addresses. */
  readonly text: string;
  /** `text` without the names that the user gave: a company may be called アットホーム！株式会社. */
  readonly named: string;
  /** `named` without words in 「」, which are somebody else's. */
  readonly voice: string;
}

/** Stands for what is masked: no letter, no space, no punctuation. */
const MASK = '\uFFFC';

const address =
  /(?:https?:\/\/|www\.)[!-~]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,190}|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|jp|net|org|io|me|us|info|biz)(?:\/[!-~]{0,2000})?(?![\w-])/gi;
const quotation = /「[^「」]{0,80}」|『[^『』]{0,80}』/g;

export function readLine(raw: string, number: number, names: readonly string[]): Line {
  const plain = folded(raw);
  // URLs are ASCII; in the folded text a closing （full-width） bracket would belong to them.
  const text = /[.@]|:\/\//.test(raw) ? masked(plain, raw.matchAll(address)) : plain;
  const named = names.reduce((line, name) => line.replaceAll(name, mask(name.length)), text);
  return {
    number,
    raw,
    plain,
    text,
    named,
    voice: /[「『]/.test(named) ? masked(named, named.matchAll(quotation)) : named,
  };
}

/** Full-width ASCII, the wide space, dashes and tildes as their ASCII forms, one for one. */
export function folded(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\t\r\u00A0\u2010-\u2015\u2212\u301C\u2019]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    if (code === 0x301c) return '~';
    if (code === 0x2019) return "'";
    return code === 0x2212 || (code >= 0x2010 && code <= 0x2015) ? '-' : ' ';
  });
}

function masked(text: string, matches: Iterable<RegExpExecArray>): string {
  let shown = '';
  let end = 0;
  for (const { index, 0: hidden } of matches) {
    shown += text.slice(end, index) + mask(hidden.length);
    end = index + hidden.length;
  }
  return shown + text.slice(end);
}

function mask(length: number): string {
  return MASK.repeat(length);
}

/** The line of a text that holds the character at `index`. */
export function lineAround(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const end = text.indexOf('\n', index);
  return text.slice(start, end < 0 ? text.length : end);
}
