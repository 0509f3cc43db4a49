// Reads a double's defaults from `?double=lang:ja,theme:dark`.

/** For each option, the value that a text stands for; undefined if it stands for none. */
export type Choices<Options> = {
  readonly [Name in keyof Options]: (text: string) => Options[Name] | undefined;
};

/** Throws on a name or value that doesn't exist, so that a typo in a test never passes for a default. */
export function readOptions<Options extends object>(
  search: string,
  defaults: Options,
  choices: Choices<Options>,
): Options {
  const given = new URLSearchParams(search).get('double') ?? '';
  const read: Record<string, unknown> = Object.fromEntries(Object.entries(defaults));
  for (const pair of given.split(',').filter(Boolean)) {
    const [name = '', text = ''] = pair.split(':');
    const value = name in choices ? choices[name as keyof Options](text) : undefined;
    if (value === undefined) throw new Error(`The double knows no option ${pair}`);
    read[name] = value;
  }
  return read as Options;
}

export function oneOf<const Values extends readonly string[]>(...values: Values) {
  return (text: string): Values[number] | undefined => values.find((value) => value === text);
}

export function count(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

export function isTrue(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
