// What is wrong with a template's text, all of it at once, each at its place; and that a text without problems renders.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../../interview/profile.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { copyOf } from '../../../templates/copy.ts';
import { scenarioOf, type TemplateText } from '../../../templates/own.ts';
import { fieldsIn } from '../../../templates/palette.ts';
import type { Problem } from '../../../templates/problem.ts';
import { problemsIn } from '../../../templates/problems.ts';
import { renderTemplate } from '../../../templates/render.ts';
import { samplePhases, sampleWriting } from '../../../templates/sample.ts';
import { locales } from '../../../templates/template.ts';
import { vocabularies } from '../../../templates/vocabulary.ts';

const today = Temporal.PlainDate.from('2026-11-18');

function text(body: string, changed: Partial<TemplateText> = {}): TemplateText {
  const fixed = {
    locale: 'ja',
    scenario: 'cancel',
    title: '題',
    summary: '',
    subject: '件名',
    phone: '',
  } as const;
  return { ...fixed, body, ...changed };
}

const problems = (body: string, changed: Partial<TemplateText> = {}) => problemsIn(text(body, changed));

/** What each problem is, and the very words that it is about. */
function seen(body: string, changed: Partial<TemplateText> = {}) {
  return problems(body, changed).map(({ kind, from, to }) => [kind, body.slice(from, to)]);
}

function mended(body: string, changed: Partial<TemplateText> = {}): string {
  const edits = problems(body, changed).flatMap(({ mend }) => mend ?? []);
  return edits.reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), body);
}

describe('A text of ours', () => {
  test.each(locales.flatMap((locale) => catalogue[locale].map(({ id }) => [locale, id] as const)))(
    '%s %s has no problems',
    (locale, id) => {
      const copy = copyOf(locale, id);
      expect(copy && problemsIn(copy)).toEqual([]);
    },
  );
});

describe('Each field', () => {
  test.each(locales)('that a “%s” template may name stands in the palette once', (locale) => {
    const names = fieldsIn(locale).map(({ name }) => name);
    expect([...names].sort()).toEqual(Object.keys(vocabularies[locale].fields).sort());
  });
});

describe('All problems are found at once', () => {
  test('in one text', () => {
    expect(seen('{{年収}}\n{% iff 氏名 %}\n{{氏名 | upcase}}\n{% if 氏名 %}\n{{職歴}}')).toEqual([
      ['unknown-field', '年収'],
      ['unknown-tag', '{% iff 氏名 %}'],
      ['unknown-filter', ' | upcase'],
      ['unclosed', '{% if 氏名 %}'],
      ['unknown-field', '職歴'],
    ]);
  });

  test('in each part of it', () => {
    const found = problems('{{あ}}', { subject: '{{い}}', phone: '{{う}}' });
    expect(found.map(({ part, name }) => [part, name])).toEqual([
      ['subject', 'い'],
      ['body', 'あ'],
      ['phone', 'う'],
    ]);
  });

  test('an empty subject and an empty body are problems, an empty phone script is none', () => {
    const found = problems(' \n', { subject: '', phone: '' });
    expect(found.map(({ part, kind }) => [part, kind])).toEqual([
      ['subject', 'empty'],
      ['body', 'empty'],
    ]);
  });
});

describe('A name that we don’t know', () => {
  test.each([
    ['{{氏各}}', '{{氏名}}'],
    ['{{greeting}}', '{{宛名}}'],
    ['{{会社名}}', '{{応募先}}'],
    ['{% if 時期期 == "当日" %}x{% endif %}', '{% if 時期 == "当日" %}x{% endif %}'],
    ['{{氏名.姓}}', '{{氏名}}'],
  ])('%s may have been meant as %s', (body, right) => {
    expect(seen(body)[0]?.[0]).toBe('unknown-field');
    expect(mended(body)).toBe(right);
    expect(seen(right)).toEqual([]);
  });

  test('near to nothing gets no suggestion', () => {
    expect(problems('{{希望年収の下限}}')).toMatchObject([{ name: '希望年収の下限' }]);
    expect(problems('{{希望年収の下限}}')[0]).not.toHaveProperty('suggestion');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no field', (name) => {
    expect(problems(`{{${name}}}`)).toHaveLength(1);
  });
});

describe('A name that the text sets itself', () => {
  test('is known from there on', () => {
    expect(seen('{% assign 駅 = "渋谷" %}{{駅}}')).toEqual([]);
    expect(seen('{% capture 駅 %}渋谷{% endcapture %}{{駅}}')).toEqual([]);
  });

  test('before it is set, or where it may not have been, it isn’t', () => {
    expect(seen('{{駅}}{% assign 駅 = "渋谷" %}')).toEqual([['unset', '駅']]);
    expect(seen('{% if 理由 %}{% assign 駅 = "渋谷" %}{% endif %}{{駅}}')).toEqual([['unset', '駅']]);
    expect(seen('{% capture 駅 %}{{駅}}{% endcapture %}')).toEqual([['unset', '駅']]);
  });

  test('is known where every branch sets it', () => {
    const set = (name: string) => `{% assign 駅 = "${name}" %}`;
    expect(seen(`{% if 理由 %}${set('渋谷')}{% else %}${set('新宿')}{% endif %}{{駅}}`)).toEqual([]);
    expect(
      seen(`{% case 時期 %}{% when "当日" %}${set('渋谷')}{% else %}${set('新宿')}{% endcase %}{{駅}}`),
    ).toEqual([]);
  });

  test('is not known in another part', () => {
    expect(problems('{{駅}}', { subject: '{% assign 駅 = "渋谷" %}a' })).toMatchObject([{ part: 'body' }]);
  });
});

describe('A section', () => {
  test.each([
    ['{% if 氏名 %}a', 'unclosed', '{% if 氏名 %}a{% endif %}'],
    ['a{% endif %}', 'extra', 'a'],
    [
      '{% case 時期 %}{% if 氏名 %}{% endcase %}',
      'unclosed',
      '{% case 時期 %}{% if 氏名 %}{% endif %}{% endcase %}',
    ],
    ['{% if 氏名 %}{% else %}{% else %}{% endif %}', 'extra', '{% if 氏名 %}{% else %}{% endif %}'],
    ['{% else %}', 'extra', ''],
  ])('%s: %s', (body, kind, right) => {
    expect(problems(body).map((one) => one.kind)).toEqual([kind]);
    expect(mended(body)).toBe(right);
  });

  test('too deep in others is refused before the renderer would be', () => {
    const deep = '{% if 氏名 %}'.repeat(2000) + '{% endif %}'.repeat(2000);
    expect(problems(deep).map(({ kind }) => kind)).toEqual(['too-deep']);
  });

  test('what stands in a comment is not read', () => {
    expect(seen('{% comment %}{{あ}}{% if %}{% endcomment %}')).toEqual([]);
  });
});

describe('Braces and quotes', () => {
  test.each([
    ['{{氏名}', '{{氏名}}'],
    ['{{氏名', '{{氏名}}'],
    ['{氏名}', '{{氏名}}'],
    ['｛｛氏名｝｝', '{{氏名}}'],
    ['{{氏名}}}}', '{{氏名}}'],
    ['{{氏名 {{職種}}', undefined],
    ['{% if 氏名 }a{% endif %}', '{% if 氏名 %}a{% endif %}'],
    ['{% if 時期 == “当日” %}a{% endif %}', '{% if 時期 == "当日" %}a{% endif %}'],
    ['{% if 時期 = "当日" %}a{% endif %}', '{% if 時期 == "当日" %}a{% endif %}'],
  ])('%s is put right', (body, right) => {
    expect(seen(body).length).toBeGreaterThan(0);
    if (right === undefined) return;
    expect(mended(body)).toBe(right);
    expect(seen(right)).toEqual([]);
  });

  test.each(['{会社}と{学校}', '〔会社名〕', '50% {笑}'])('%s is just text', (body) => {
    expect(seen(body)).toEqual([]);
  });

  test('an empty field is a problem', () => {
    expect(seen('{{ }}')).toEqual([['expression', '{{ }}']]);
  });
});

describe('A word that a field is compared with', () => {
  test('and never prints is a problem', () => {
    expect(problems('{% if 時期 == "当日日" %}{% endif %}')).toMatchObject([
      { kind: 'unknown-value', name: '当日日', suggestion: '当日' },
    ]);
    expect(seen('{% case 時期 %}{% when "当日", "昨日" %}{% endcase %}')).toEqual([
      ['unknown-value', '昨日'],
    ]);
  });

  test('may be anything where the field prints words of the user’s', () => {
    expect(seen('{% if 職種 == "営業職" %}{% endif %}')).toEqual([]);
  });
});

describe('Whatever is typed', () => {
  const names = [
    '氏名',
    '時期',
    '理由',
    '駅',
    '年収',
    'constructor',
    '氏名.x',
    '"当日"',
    "'a'",
    '1',
    '(1..3)',
    'nil',
  ];
  const name = fc.constantFrom(...names);
  const test_ = fc.oneof(
    name,
    fc
      .tuple(name, fc.constantFrom('==', '!=', '=', 'and', 'or', 'contains', '<', ''), name)
      .map((all) => all.join(' ')),
  );
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '{% else %}',
        '{% endif %}',
        '{% endcase %}',
        '{% endcapture %}',
        '{% endunless %}',
        '{% endcomment %}',
        '{% comment %}',
      ),
    },
    { weight: 4, arbitrary: test_.map((one) => `{{${one}}}`) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('if', 'elsif', 'unless', 'case', 'when', 'iff', 'capture'), test_)
        .map(([tag, one]) => `{% ${tag} ${one} %}`),
    },
    { weight: 2, arbitrary: fc.tuple(name, name).map(([one, other]) => `{% assign ${one} = ${other} %}`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('\n', 'あ', '、', '{', '}', '%', '{{', '}}', '{%', '%}', '"', '|', '-'),
    },
  );
  /** Sections that are whole, so that many a text has no problems. */
  const { whole } = fc.letrec<{ whole: string }>((tie) => ({
    whole: fc.oneof(
      { maxDepth: 4 },
      name.map((one) => `{{${one}}}`),
      fc.constantFrom('本文', '\n', '{% assign 駅 = "渋谷" %}', '{% assign 駅 = 氏名 %}'),
      fc
        .tuple(test_, tie('whole'), tie('whole'))
        .map(([one, a, b]) => `{% if ${one} %}${a}{% else %}${b}{% endif %}`),
      fc.tuple(test_, tie('whole')).map(([one, a]) => `{% unless ${one} %}${a}{% endunless %}`),
      fc
        .tuple(tie('whole'), tie('whole'))
        .map(([a, b]) => `{% case 時期 %}{% when "当日" %}${a}{% else %}${b}{% endcase %}`),
      tie('whole').map((a) => `{% capture 駅 %}${a}{% endcapture %}`),
      fc.tuple(tie('whole'), tie('whole')).map((all) => all.join('')),
    ),
  }));
  const anything = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    fc.array(whole, { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  const writings = samplePhases.map((phase) => sampleWriting(text(''), phase, today));

  function render(template: TemplateText): void {
    const scenario = scenarioOf('mine', 'own', template);
    for (const writing of writings) {
      renderTemplate(scenario.template, writing);
      renderTemplate(scenario.template, { ...writing, facts: {}, profile: emptyProfile });
    }
  }

  const isHarmless = ({ kind }: Problem) => kind === 'unknown-value';

  test('a text without problems renders in every phase, told all or nothing', () => {
    let clean = 0;
    fc.assert(
      fc.property(anything, (body) => {
        const template = text(body);
        if (!problemsIn(template).every(isHarmless)) return;
        clean++;
        render(template);
      }),
      { numRuns: 600 },
    );
    expect(clean).toBeGreaterThan(60);
  });

  test('a problem lies within its text', () => {
    fc.assert(
      fc.property(anything, (body) => {
        for (const { part, from, to, mend } of problems(body)) {
          const { length } = text(body)[part];
          expect(from >= 0 && from <= to && to <= length).toBe(true);
          if (mend) expect(mend.from <= mend.to && mend.to <= length).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('A long text is judged within a keystroke', () => {
  const long = '{{氏名}}と申します。{% if 時期 == "当日" %}本日{% else %}後日{% endif %}\n'.repeat(700);
  problems(long);
  const start = performance.now();
  problems(long);
  expect(performance.now() - start).toBeLessThan(400);
});
