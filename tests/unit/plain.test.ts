// A letter in a plain-text field: where it goes, and what stays.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Placement } from '../../interview/context.ts';
import { outlook } from '../../mail/outlook.ts';
import { typePlain } from '../../mail/plain.ts';

const lines = ['一行目', '', '三行目'];
const letter = lines.join('\n');
const quote = `${'_'.repeat(32)}\nFrom: Sato\nSent: today\n\nHello`;

function type(value: string, placement: Placement = 'top', caret?: number, former?: readonly string[]) {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  field.value = value;
  if (caret !== undefined) field.setSelectionRange(caret, caret);
  const attempt = typePlain(field, outlook.plainTail(value), {
    lines,
    former,
    placement,
    hasCursor: caret !== undefined,
  });
  return { field, attempt };
}

describe('A letter in a plain-text field', () => {
  beforeEach(() => {
    document.execCommand = () => false;
  });

  it.each([
    ['an empty field', '', letter],
    ['blank lines', '\n\n', `${letter}\n\n`],
    ['a quote', quote, `${letter}\n\n${quote}`],
    ['two blank lines and a quote', `\n\n${quote}`, `${letter}\n\n${quote}`],
    ["the user's words", 'mine', `${letter}\n\nmine`],
  ])('stands above %s', (_, before, after) => {
    expect(type(before).field.value).toBe(after);
  });

  it('goes to the caret, and neither side runs into it', () => {
    expect(type('Hello there', 'cursor', 5).field.value).toBe(`Hello\n\n${letter}\n\n there`);
  });

  it('takes the place of the words above the quote', () => {
    expect(type(`mine\nold\n\n${quote}`, 'replace').field.value).toBe(`${letter}\n\n${quote}`);
  });

  it('takes the place of the former letter', () => {
    expect(type(`a\nb\n\nmine`, 'letter', undefined, ['a', 'b']).field.value).toBe(`${letter}\n\nmine`);
  });

  it('is taken back to the letter', () => {
    const { field, attempt } = type('mine');
    attempt.takeBack();
    expect(field.value).toBe('mine');
  });
});
