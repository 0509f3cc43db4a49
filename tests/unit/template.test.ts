import { describe, expect, test } from 'vitest';
import type { Writing } from '../../templates/field.ts';
import { asksOf, renderHead, renderTemplate, splitMarkers } from '../../templates/render.ts';
import { parseTemplateFile } from '../../templates/template-file.ts';
import { applicant, at, interview, writing as tell } from './writing.ts';

const writing = tell({ now: at('2026-11-20T10:00') });

const source = (body: string) =>
  `# 題\n説明。\n\n## 件名\n件名\n\n## 本文\n${body}\n\n## 電話\n「{{氏名}}です。」\n`;
const parse = (body: string) => parseTemplateFile(source(body), 'ja', 'mine.md');
const body = (text: string, changed: Partial<Writing> = {}) =>
  renderTemplate(parse(text), { ...writing, ...changed }).letter.lines;

describe('A template’s file', () => {
  test('holds a title, an explanation, a subject, a mail and a phone script', () => {
    const template = parse('{{氏名}}と申します。');
    expect(renderHead(template, template.locale, 'withdraw')).toEqual({ title: '題', summary: '説明。' });
    expect(renderTemplate(template, writing)).toMatchObject({
      letter: { subject: '件名', lines: ['山田太郎と申します。'] },
      script: ['「山田太郎です。」'],
    });
  });

  test('may have a title for each purpose, and no phone script', () => {
    const text = '# {{用件}}を伝える\n{{用件}}をお伝えします。\n\n## 件名\n件名\n\n## 本文\n本文\n';
    const template = parseTemplateFile(text, 'ja', 'mine.md');
    expect(renderHead(template, template.locale, 'offer-decline')).toEqual({
      title: '内定辞退を伝える',
      summary: '内定辞退をお伝えします。',
    });
    expect(renderTemplate(template, writing).script).toEqual([]);
  });

  test('has English headings and field names in English', () => {
    const text = '# Title\nSays it.\n\n## Subject\n{{name}}\n\n## Body\n{{greeting}}\n\n## Phone\n“{{name}}”';
    expect(renderTemplate(parseTemplateFile(text, 'en', 'mine.md'), writing)).toMatchObject({
      letter: { subject: '山田太郎', lines: ['Dear 佐藤花子様,'] },
      script: ['“山田太郎”'],
    });
  });

  test('may have Windows line ends', () => {
    const template = parseTemplateFile(source('一\n\n二').replaceAll('\n', '\r\n'), 'ja', 'mine.md');
    expect(renderTemplate(template, writing).letter.lines).toEqual(['一', '', '二']);
  });

  test('with a mistake is refused by file, line and column', () => {
    expect(() => parse('一\n二 {% iff 氏名 %}')).toThrow(/iff.*file:.*mine\.md, line:9, col:3/);
    expect(() => parse('一\n{% if 氏名 %}')).toThrow(/not closed.*file:.*mine\.md, line:9, col:1/);
  });

  test('that lacks a part or its title is refused by name', () => {
    expect(() => parseTemplateFile('# 題\n説明。\n\n## 件名\n件名', 'ja', 'mine.md')).toThrow(
      'mine.md: the part "## 本文" is missing.',
    );
    expect(() => parseTemplateFile('', 'ja', 'mine.md')).toThrow('mine.md: begins with "# "');
  });

  test('that names a field we don’t know is refused when rendered', () => {
    expect(() => body('{{年収}}')).toThrow(/undefined variable: 年収.*line:8/);
  });
});

describe('A tag alone on its line', () => {
  test('leaves no blank line', () => {
    expect(body('一\n{% if 氏名 %}\n二\n{% endif %}\n三')).toEqual(['一', '二', '三']);
  });

  test('whose branch prints nothing leaves no hole', () => {
    expect(body('一\n\n{% if 理由 %}\n{{理由}}\n{% endif %}\n\n三')).toEqual(['一', '', '三']);
  });

  test('keeps the blank lines that the author wrote', () => {
    expect(body('{% if 氏名 %}\n一\n{% endif %}\n\n二')).toEqual(['一', '', '二']);
  });
});

describe('What the user typed', () => {
  test.each(['{{氏名}}', '{% if %}', '<b>山田</b>', '&amp;', '$&', '{{ nothing | raw }}'])(
    '%s is printed as it is',
    (name) => {
      expect(body('{{氏名}}', { profile: { ...applicant, name } })).toEqual([name]);
    },
  );

  test('that looks like our marker doesn’t make a told fact missing', () => {
    const facts = { ...interview, reason: 'own', ownReason: '〔会社名〕' } as const;
    const { letter, missing } = renderTemplate(parse('{{宛名}}\n{{理由}}'), { ...writing, facts });
    expect(letter.lines).toContain('〔会社名〕のため、');
    expect(missing).toEqual([]);
  });
});

test('Blanks around what the user typed don’t reach the letter', () => {
  expect(body('{{氏名}}（{{面接}}）', { facts: { ...interview, round: ' 最終面接　' } })).toEqual([
    '山田太郎（最終面接）',
  ]);
});

describe('What a template asks', () => {
  test('is what its fields need, each once', () => {
    expect(asksOf(parse('{{宛名}}{{貴社}}{% if 電話連絡 == "済み" %}{{いつ}}{% endif %}'))).toEqual([
      'company',
      'department',
      'contactTitle',
      'contact',
      'date',
      'time',
      'call',
      'name',
    ]);
  });

  test('is missing only while it is untold', () => {
    const missing = (facts: Writing['facts']) =>
      renderTemplate(parse('{{宛名}}\n{{いつ}}\n{{理由}}'), { ...writing, facts }).missing;
    expect(missing({})).toEqual(['company', 'date']);
    expect(missing({ company: 'みらい商事', date: '2026-02-30' })).toEqual(['date']);
    expect(missing({ ...interview, reason: 'own' })).toEqual(['ownReason']);
    expect(missing({ ...interview, company: ' 　' })).toEqual(['company']);
    expect(missing(interview)).toEqual([]);
  });
});

test('A candidate without a date, and an arrival at no time, are still missing', () => {
  const missing = (facts: Writing['facts']) =>
    renderTemplate(parse('{{候補日}}\n{{到着見込み}}'), { ...writing, facts }).missing;
  expect(missing({ candidates: [], eta: 'soon' })).toEqual(['candidates', 'eta']);
  expect(missing({ candidates: [{ date: '来週' }] })).toEqual(['candidates', 'eta']);
  expect(missing({ candidates: [{ date: '2026-11-30' }], eta: '14:20' })).toEqual([]);
});

test('A sentence that ends in “Inc.” ends in one full stop', () => {
  const facts = { ...interview, company: 'Hoshizora Inc.' };
  expect(body('{{応募先}}. {{応募先}}... {{応募先}}', { facts })).toEqual([
    'Hoshizora Inc. Hoshizora Inc.... Hoshizora Inc.',
  ]);
});

test('A view can tell our markers from other brackets', () => {
  expect(splitMarkers('〔会社名〕の〔別館〕へ')).toEqual([
    { text: '〔会社名〕', isMarker: true },
    { text: 'の', isMarker: false },
    { text: '〔別館〕', isMarker: false },
    { text: 'へ', isMarker: false },
  ]);
});

describe('A signature that the mail site adds', () => {
  const unknown = { ...applicant, name: '', phone: '', email: '' };

  test('leaves no line in the letter, and no hole', () => {
    expect(body('{{氏名}}\n\n{{署名}}', { signature: 'none' })).toEqual(['山田太郎']);
    expect(body('{% if 署名 %}署名あり{% endif %}本文', { signature: 'none' })).toEqual(['本文']);
  });

  test('asks for neither name nor phone', () => {
    const signed = parse('本文\n\n{{署名}}');
    const missing = (signature: Writing['signature']) =>
      renderTemplate(signed, { ...writing, profile: unknown, signature }).missing;
    expect(missing('plain')).toEqual(['name', 'phone']);
    expect(missing('none')).toEqual([]);
  });
});
