// templates/README.md tells authors which fields there are; it must tell the truth.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../templates/vocabulary.ts';

const [, japanese = '', english = ''] = readFileSync('templates/README.md', 'utf8').split(/^## .*$/m);

describe.each([
  ['ja', japanese],
  ['en', english],
] as const)('The table of fields in “%s”', (locale, section) => {
  const { fields, labels } = vocabularies[locale];
  const rows = [...section.matchAll(/^\| `(?<name>[^`]+)` \| (?<prints>.*?) \| ?(?<asks>[^|]*)\|$/gm)].map(
    ({ groups = {} }) => groups,
  );

  test('names every field once, and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(fields));
  });

  test.each(rows)(
    '$name: what it asks for, and what it can be compared with',
    ({ name = '', prints, asks }) => {
      const field = fields[name];
      expect(asks?.trim().split(' ').filter(Boolean)).toEqual(field?.asks);
      if (field?.values) {
        expect([...(prints ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word)).toEqual(field.values);
      }
    },
  );

  test('every question has a label', () => {
    for (const ask of Object.values(fields).flatMap(({ asks }) => asks)) expect(labels[ask]).toBeTruthy();
  });
});
