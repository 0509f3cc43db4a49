// A text's plain form, and the way back to the original.
import { describe, expect, test } from 'vitest';
import { shownOf, spanOf, textOf } from '../../../interview/invitation/text.ts';

const plain = (original: string) => textOf(original, 'body').plain;

/** The original of what the plain form has at `part`. */
function originalOf(original: string, part: string): string {
  const text = textOf(original, 'body');
  const at = text.plain.indexOf(part);
  const { start, end } = spanOf(text, at, at + part.length);
  return original.slice(start, end);
}

describe('The plain form', () => {
  test.each([
    ['widths', '１０／１６（金）Ｚｏｏｍ', '10/16(金)Zoom'],
    ['half-width kana with its voicing marks', 'ｾﾝﾀｰ2階ｺﾝﾃﾅ', 'センター2階コンテナ'],
    ['waves and dashes', '10〜11～12–13―14−15', '10~11~12-13-14-15'],
    ['bidi controls and zero-width characters', '1\u200b4\u202e:0\ufeff0', '14:00'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['㈱ and ㈫', '㈱マルヨシ㈫', '(株)マルヨシ(火)'],
  ])('folds %s', (_, original, folded) => {
    expect(plain(original)).toBe(folded);
  });

  test('keeps ①, which would run into the digits after it', () => {
    expect(plain('①11月')).toBe('①11月');
  });

  test('passes over tags and reads entities', () => {
    expect(plain('<p>14:00&nbsp;〜</p><a href="x">本社</a>&amp;').trim()).toBe('14:00 ~\n本社&');
    expect(plain('<style>p { color: red }</style><p>a</p><!-- b -->').trim()).toBe('a');
  });

  test('leaves angle brackets alone that are no tags', () => {
    expect(plain('参加<https://example.com/x> a<b')).toBe('参加<https://example.com/x> a<b');
  });
});

describe('A span', () => {
  test.each([
    ['本部棟２階　応接室', '2階 応接室', '２階　応接室'],
    ['㈱マルヨシの黒田', '(株)マルヨシ', '㈱マルヨシ'],
    ['電話 0\u200b3-0000', '03-0000', '0\u200b3-0000'],
    ['ｶﾞｸ', 'ガ', 'ｶﾞ'],
    ['<b>本社</b>5階', '本社5階', '本社</b>5階'],
  ])('in %j of %s is %j', (original, part, span) => {
    expect(originalOf(original, part)).toBe(span);
  });
});

test('What is shown has single spaces, narrow letters and the brackets of the mail', () => {
  const text = textOf('＜Ｂ棟３Ｆ　　会議室（南）＞', 'body');
  expect(shownOf(text, 1, text.plain.length - 1)).toBe('B棟3F 会議室（南）');
});
