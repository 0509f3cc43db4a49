// Texts of the user's own, and of their school or company, beside ours.
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../templates/catalogue.ts';
import { everything, findOffered, offerOf } from '../../templates/offer.ts';
import { ownIdOf, scenarioOf, type TemplateText } from '../../templates/own.ts';
import { sectionsFor } from '../../templates/ranking.ts';
import { renderTemplate } from '../../templates/render.ts';
import { interview, writing } from './writing.ts';

const text: TemplateText = {
  locale: 'ja',
  scenario: 'noshow-withdraw',
  title: 'わたしのお詫び',
  summary: '',
  subject: '{{氏名}}より',
  body: '{{宛名}}\n\n{% if 時期 == "当日" %}\n本日は申し訳ありません。\n{% endif %}\n{{署名}}',
  phone: '',
};

describe('A text of the user’s own', () => {
  test('is rendered as ours are', () => {
    const { template } = scenarioOf('a', 'own', text);
    const { letter, script } = renderTemplate(template, writing({ facts: interview }));
    expect(letter.subject).toBe('山田太郎より');
    expect(letter.lines[0]).toBe('株式会社みらい商事');
    expect(script).toEqual([]);
  });

  test('serves what the scenario that it is for serves, whoever applies and by whatever way', () => {
    const own = scenarioOf('a', 'own', text);
    const ours = catalogue.ja.find(({ id }) => id === 'noshow-withdraw');
    expect(own).toMatchObject({ purpose: ours?.purpose, phases: ours?.phases, channels: ['mail'] });
    expect(own.audience.routes).toContain('staffing');
  });

  test('for a scenario that is no more is one of withdrawing', () => {
    expect(scenarioOf('a', 'own', { ...text, scenario: 'gone' }).purpose).toBe('withdraw');
  });

  test('with a mistake is listed, and refuses to be a mail with the part and the place', () => {
    const broken = scenarioOf('a', 'own', { ...text, body: 'はい\n{% if 時期 %}' });
    expect(broken.title).toBe('わたしのお詫び');
    expect(() => broken.template).toThrow(/body.*line:2|not closed/);
  });

  test.each([
    ['{% for i in (1..99999999) %}あ{% endfor %}', /"for"/],
    ['{% render "x" %}', /"render"/],
    ['{% layout "x" %}', /"layout"/],
    ['{{ 氏名 | upcase }}', /upcase/],
  ])('can’t repeat, include or work on anything: %s', (body, error) => {
    expect(() => scenarioOf('a', 'own', { ...text, body }).template).toThrow(error);
  });

  test('can’t fill the memory', () => {
    const { template } = scenarioOf('a', 'own', { ...text, body: '{{ (1..999999999) }}' });
    expect(() => renderTemplate(template, writing({ facts: interview }))).toThrow(/memory/);
  });

  test.each(['{{ constructor }}', '{{ 知らない }}', '{{ 氏名.知らない }}'])(
    'that names what isn’t there is refused when rendered: %s',
    (body) => {
      const { template } = scenarioOf('a', 'own', { ...text, body });
      expect(() => renderTemplate(template, writing({ facts: interview }))).toThrow();
    },
  );

  test('is told from its scenario’s id, and from nobody else’s', () => {
    expect(ownIdOf(scenarioOf('m1-x', 'own', text))).toBe('m1-x');
    expect(ownIdOf(scenarioOf('m1-x', 'house', text))).toBeUndefined();
  });
});

describe('What is offered', () => {
  const own = scenarioOf('a', 'own', text);

  test('leaves out what is hidden', () => {
    const { ours } = offerOf(['cancel'], []);
    expect(ours.ja.map(({ id }) => id)).not.toContain('cancel');
    expect(ours.ja).toHaveLength(catalogue.ja.length - 1);
  });

  test('is everything when all is hidden, so that nobody is left without a mail', () => {
    expect(
      offerOf(
        catalogue.ja.map(({ id }) => id),
        [],
      ).ours,
    ).toEqual(everything.ours);
  });

  test('finds a text of the user’s own in whichever language the mail would be', () => {
    expect(findOffered(offerOf([], [own]), 'en', 'own-a')).toBe(own);
  });

  test('stands before our groups, behind what most people come for now', () => {
    const house = scenarioOf('b', 'house', text);
    const sections = sectionsFor([...catalogue.ja, own, house], 'same-day');
    expect(sections.slice(0, 3).map(({ group }) => group)).toEqual(['likely', 'house', 'own']);
  });
});
