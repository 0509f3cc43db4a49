// The JSON that we take from a file: plain text throughout, and no key that could reach into other objects.
import * as v from 'valibot';
import { unsafeCharacterIn } from './plain.ts';
import { said } from './refusal.ts';

const prototypeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const plainText = v.pipe(
  v.string(),
  v.check((text) => unsafeCharacterIn(text) === undefined, said.unsafeCharacter),
);

/** Values of any shape. */
export const safeJson: v.GenericSchema = v.lazy((input) => {
  if (typeof input === 'string') return plainText;
  if (Array.isArray(input)) return v.array(safeJson);
  return typeof input === 'object' && input !== null ? safeObject : v.unknown();
});

const safeObject = v.pipe(
  v.unknown(),
  // Valibot would leave these out without a word.
  v.rawCheck(({ dataset, addIssue }) => {
    const input = dataset.value as object;
    const key = Object.keys(input).find((one) => prototypeKeys.includes(one));
    if (key !== undefined) addIssue({ message: said.prototypeKey, path: [pathItem(input, key)] });
  }),
  v.record(plainText, safeJson),
);

function pathItem(input: object, key: string): v.IssuePathItem {
  return { type: 'unknown', origin: 'key', input, key, value: undefined };
}
