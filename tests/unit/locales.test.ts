// The interface's words: what browsers demand of them, and that both languages say the same things.
import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ja from '../../public/_locales/ja/messages.json';

const all = [...Object.entries(ja), ...Object.entries(en)];

test('Both languages have the same messages', () => {
  expect(Object.keys(en)).toEqual(Object.keys(ja));
});

test('A name has only letters, digits and underscores', () => {
  expect(all.map(([name]) => name).filter((name) => !/^\w+$/.test(name))).toEqual([]);
});

test('“$1$2” would be a named placeholder to a browser, which then refuses the whole extension', () => {
  expect(all.filter(([, { message }]) => /\$\w+\$/.test(message))).toEqual([]);
});

test('Both languages are told the same things', () => {
  const places = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
  for (const [name, { message }] of Object.entries(ja)) {
    expect([name, places(en[name as keyof typeof ja].message)]).toEqual([name, places(message)]);
  }
});
