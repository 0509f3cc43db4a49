// Reads the page's defaults from `?double=lang:ja,theme:dark,undo:native`.
import type { DoubleOptions } from '../double.ts';

type Choices = { readonly [Name in keyof DoubleOptions]: (text: string) => DoubleOptions[Name] | undefined };

const defaults: DoubleOptions = {
  lang: 'ja',
  theme: 'light',
  darkBody: false,
  build: 'current',
  recipients: 'new',
  undo: 'closure',
  plain: false,
  body: 'div',
  signature: 'none',
  font: false,
  placeholder: 'none',
  quote: 'trimmed',
  editorDelay: 30,
};

const choices: Choices = {
  lang: oneOf('ja', 'en', 'ko'),
  theme: oneOf('light', 'dark'),
  darkBody: isTrue,
  build: oneOf('current', 'before'),
  recipients: oneOf('new', 'old'),
  undo: oneOf('closure', 'native'),
  plain: isTrue,
  body: oneOf('br', 'div'),
  signature: oneOf('none', 'prefixed', 'bare'),
  font: isTrue,
  placeholder: oneOf('none', 'sibling', 'inside'),
  quote: oneOf('trimmed', 'open', 'none'),
  editorDelay: (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
};

/** Throws on a name or value that doesn't exist, so that a typo in a test never passes for a default. */
export function readOptions(search: string): DoubleOptions {
  const given = new URLSearchParams(search).get('double') ?? '';
  const read: Record<string, unknown> = { ...defaults };
  for (const pair of given.split(',').filter(Boolean)) {
    const [name = '', text = ''] = pair.split(':');
    const value = name in choices ? choices[name as keyof Choices](text) : undefined;
    if (value === undefined) throw new Error(`The double knows no option ${pair}`);
    read[name] = value;
  }
  return read as unknown as DoubleOptions;
}

function oneOf<const Values extends readonly string[]>(...values: Values) {
  return (text: string): Values[number] | undefined => values.find((value) => value === text);
}

function isTrue(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
