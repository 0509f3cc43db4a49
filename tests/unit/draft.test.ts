// Reading a draft as the lines that will be sent, and telling our letter from the user's words.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findLetter, hasTraces, isBlank, linesOf } from '../../mail/draft.ts';

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}
const textOf = (html: string, tail?: string) => {
  const body = bodyOf(html);
  return linesOf(body, tail ? (body.querySelector(tail) ?? undefined) : undefined).map(({ text }) => text);
};

afterEach(() => document.body.replaceChildren());

describe('The lines of a draft', () => {
  it.each([
    ['<br>', ['']],
    ['<div dir="ltr"><br></div>', ['']],
    ['<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['a<br>b', ['a', 'b']],
    ['a<div>b</div>c', ['a', 'b', 'c']],
    ['<div>a<br></div><div>b</div>', ['a', 'b']],
    ['<div>a <b>bold</b> c</div>', ['a bold c']],
    ['<div>a&nbsp; b</div>', ['a  b']],
    ['<ul><li>x</li><li>y</li></ul>', ['x', 'y']],
    ['<div><div>nested</div></div>\n<div>next</div>', ['nested', 'next']],
  ])('%s', (html, lines) => {
    expect(textOf(html)).toEqual(lines);
  });

  it('end where the signature begins', () => {
    expect(textOf('<div>mine</div><div class="sign">theirs</div>', '.sign')).toEqual(['mine']);
  });

  it('leave out what cannot be edited: a hint of the host is not the user’s text', () => {
    const body = bodyOf('<div contenteditable="false">Help me write</div><div><br></div>');
    expect(isBlank(linesOf(body, undefined))).toBe(true);
  });
});

describe('Our letter in a draft', () => {
  const letter = ['株式会社青空商事', '', 'このたびは面接の機会をいただき、ありがとうございます。'];
  const html = letter.map((line) => `<div>${line || '<br>'}</div>`).join('');

  it('is found below and above the user’s own words', () => {
    expect(
      findLetter(linesOf(bodyOf(`<div>mine</div>${html}<div>mine</div>`), undefined), letter),
    ).toHaveLength(3);
  });

  it('is not found once a line of it was changed, but has left traces', () => {
    const lines = linesOf(bodyOf(html.replace('青空', '赤空')), undefined);
    expect(findLetter(lines, letter)).toBeUndefined();
    expect(hasTraces(lines, letter)).toBe(true);
  });

  it('has left no trace after an undo', () => {
    expect(hasTraces(linesOf(bodyOf('<div>株式会社青空商事</div>'), undefined), letter)).toBe(false);
  });
});
