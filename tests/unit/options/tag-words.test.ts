// What the chips of a template's sections say.
// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { setInterfaceLocale } from '../../../components/locale.ts';
import { tagWords } from '../../../components/options/templates/code/tag-words.ts';
import { readyConditions } from '../../../templates/conditions.ts';
import { problemsIn } from '../../../templates/problems.ts';
import { locales } from '../../../templates/template.ts';

afterEach(() => setInterfaceLocale('en'));

describe('In Japanese', () => {
  test.each([
    ['if', '時期 == "当日"', '時期が当日なら'],
    ['if', '理由', '理由があるなら'],
    ['if', '返信', '返信なら'],
    ['if', '返信 != "はい"', '返信でないなら'],
    ['elsif', '文体 != "簡潔"', 'それ以外で、文体が簡潔以外なら'],
    ['if', '時期 == "当日" or 応募者 == "アルバイト"', '時期が当日か、応募の立場がアルバイトなら'],
    ['else', '', 'それ以外なら'],
    ['endif', '', 'ここまで'],
    ['case', '時期', '時期で分ける'],
  ])('%s %s is worded: %s', (name, text, words) => {
    setInterfaceLocale('ja');
    expect(tagWords({ name, text }, 'ja')).toBe(words);
  });

  test('an English template speaks Japanese too', () => {
    setInterfaceLocale('ja');
    expect(tagWords({ name: 'if', text: 'phase == "same-day"' }, 'en')).toBe('時期が当日なら');
    expect(tagWords({ name: 'when', text: '"same-day", "day-before"' }, 'en', 'phase')).toBe(
      '当日、前日のとき',
    );
  });
});

describe('In English', () => {
  test.each([
    ['if', '時期 == "当日"', 'If Timing is the same day'],
    ['if', '理由', 'If Reason is given'],
    ['if', '開始後', 'If the interview has started'],
    ['if', '1 < 2', 'If 1 < 2'],
    ['endcase', '', 'End'],
  ])('%s %s is worded: %s', (name, text, words) => {
    expect(tagWords({ name, text }, 'ja')).toBe(words);
  });
});

test.each(locales)('Each condition that is offered in a “%s” template is without problems', (locale) => {
  for (const one of readyConditions(locale)) {
    const body = `{% if ${one} %}\na\n{% else %}\nb\n{% endif %}`;
    expect([one, problemsIn({ locale, subject: 'x', body, phone: '' })]).toEqual([one, []]);
  }
});
