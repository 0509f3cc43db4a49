// A place in a draft, by line and column: what is selected there, and what a mend leaves.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { makeCompose } from '../../mail/compose.ts';
import { gmail } from '../../mail/gmail.ts';
import { draftOf, mendPlace, showPlace } from '../../mail/place.ts';

const compose = (body: string, subject = '件名') => {
  document.body.innerHTML = `<div class="M9"><input name="subjectbox" value="${subject}"><div g_editable="true" role="textbox" contenteditable="true">${body}</div></div>`;
  return makeCompose('1', gmail, document.querySelector('.M9') as HTMLElement);
};
const body = (line: number, column: number, length: number) =>
  ({ where: 'body', line, column, length }) as const;
const selected = () => document.getSelection()?.toString();

/** There is no editing here: the command is played on the selection. */
beforeEach(() => {
  document.execCommand = (command, _, text = '') => {
    const range = document.getSelection()?.getRangeAt(0);
    if (!range) return false;
    range.deleteContents();
    const lines = command === 'insertText' ? text.split('\n').reverse() : [];
    for (const [at, line] of lines.entries()) {
      if (at > 0) range.insertNode(document.createElement('br'));
      range.insertNode(document.createTextNode(line));
    }
    return true;
  };
});

describe('A place in a draft', () => {
  it.each([
    ['<div>株式会社山田</div><div>採用担当様</div>', body(2, 1, 5), '採用担当様'],
    ['<div>お世話に<b>なって</b>おります</div>', body(1, 4, 4), 'になって'],
    ['<div>a\n   b c</div>', body(1, 3, 3), 'b c'],
    ['<div>one</div><div><br></div><div>two<br>three</div>', body(4, 1, 5), 'three'],
    ['<div>mine</div><div class="gmail_signature">ここ</div>', body(2, 1, 2), 'ここ'],
  ])('in %s is selected', (html, place, text) => {
    expect(showPlace(compose(html), place)).toBe(true);
    expect(selected()).toBe(text);
  });

  it('that is gone is not', () => {
    expect(showPlace(compose('<div>short</div>'), body(3, 1, 2))).toBe(false);
    expect(showPlace(compose('<div>short</div>'), body(1, 4, 9))).toBe(false);
  });

  it('is mended, and nothing else is touched', () => {
    const draft = compose('<div>御社に<i>伺います</i></div><div>御社</div>');
    expect(mendPlace(draft, { composeId: '1', place: body(1, 1, 2), was: '御社', text: '貴社' })).toBe(true);
    expect(draftOf(draft)?.lines).toEqual(['貴社に伺います', '御社']);
  });

  it('is mended by several lines', () => {
    const draft = compose('<div>お世話になっております。</div><div>山田です。</div>');
    const text = '株式会社青空商事\n採用ご担当者様\n\nお';
    expect(mendPlace(draft, { composeId: '1', place: body(1, 1, 1), was: 'お', text })).toBe(true);
    expect(draftOf(draft)?.lines.slice(0, 4)).toEqual([
      '株式会社青空商事',
      '採用ご担当者様',
      '',
      'お世話になっております。',
    ]);
  });

  it('is emptied where the mend is to leave out', () => {
    const draft = compose('<div>株式会社山田 御中</div><div>佐藤様</div>');
    expect(mendPlace(draft, { composeId: '1', place: body(1, 7, 3), was: ' 御中', text: '' })).toBe(true);
    expect(draftOf(draft)?.lines).toEqual(['株式会社山田', '佐藤様']);
  });

  it('is left alone when the user has changed it since', () => {
    const draft = compose('<div>貴社に</div>');
    expect(mendPlace(draft, { composeId: '1', place: body(1, 1, 2), was: '御社', text: '貴社' })).toBe(false);
    expect(draftOf(draft)?.lines).toEqual(['貴社に']);
  });
});
