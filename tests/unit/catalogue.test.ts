import { describe, expect, test } from 'vitest';
import { calls, type Facts, reasons } from '../../interview/facts.ts';
import { emptyProfile } from '../../interview/profile.ts';
import { catalogue, type Scenario } from '../../templates/catalogue.ts';
import { type Rendered, renderTemplate } from '../../templates/render.ts';
import { applicant, at, interview, moments } from './writing.ts';

const phases = Object.keys(moments) as (keyof typeof moments)[];
const cases = catalogue.flatMap((scenario) => phases.map((phase) => ({ scenario, id: scenario.id, phase })));
const fitting = cases.filter(({ scenario, phase }) => scenario.phases.includes(phase));

function write(scenario: Scenario, phase: keyof typeof moments, changed: Facts = {}): Rendered {
  const facts = { ...interview, ...changed };
  return renderTemplate(scenario.templates.ja, { facts, profile: applicant, now: at(moments[phase]) });
}

function textOf({ letter, script }: Rendered): string {
  return [letter.subject, '', ...letter.lines, '', '――', ...script, ''].join('\n');
}

describe.each(cases)('$id, $phase', ({ scenario, phase }) => {
  const answers = calls.flatMap((call) => reasons.map((reason) => ({ call, reason, ownReason: '急な用事' })));

  test.each(answers)('call $call, reason $reason: nothing is left to fill in or to tidy up', (answer) => {
    const rendered = write(scenario, phase, answer);
    expect(rendered.missing).toEqual([]);
    expect(rendered.letter.subject).toContain(applicant.name);
    expect(rendered.letter.lines.slice(0, 3)).toEqual(['株式会社みらい商事', '人事部', '佐藤花子様']);
    expect(textOf(rendered)).not.toMatch(
      /[{}〔〕]|undefined|null|NaN|\[object|\n{3}|、、|。。|、。|[ \t　]\n/,
    );
  });

  test('each answer about the phone call and the reason is heard in what is written', () => {
    const texts = answers.map((answer) => textOf(write(scenario, phase, answer)));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('with nothing told but the date, company, name and a way to answer are asked for', () => {
    const { date } = interview;
    const rendered = renderTemplate(scenario.templates.ja, {
      facts: { date },
      profile: emptyProfile,
      now: at(moments[phase]),
    });
    expect(rendered.missing).toEqual(['company', 'name', 'phone']);
    for (const marker of ['〔会社名〕', '〔氏名〕', '〔電話番号〕']) {
      expect(rendered.letter.lines.join('\n')).toContain(marker);
    }
  });
});

test.each(catalogue)('$id: with nothing told at all, the date is asked for too', ({ templates }) => {
  const rendered = renderTemplate(templates.ja, {
    facts: {},
    profile: emptyProfile,
    now: at('2026-11-20T10:00'),
  });
  expect(rendered.missing).toEqual(['company', 'date', 'name', 'phone']);
  expect(textOf(rendered)).not.toMatch(/[{}]|undefined|null|\[object|\n{3}/);
});

const apologies = catalogue.filter(({ phases }) => phases.includes('after'));

test.each(apologies)('$id: however late it comes, the silence is apologised for once', (scenario) => {
  const lines = (now: string) =>
    renderTemplate(scenario.templates.ja, { facts: interview, profile: applicant, now: at(now) }).letter
      .lines;
  const silence = /日が空きました|お詫びが本日まで遅れました/;
  for (const [now, apology] of [
    ['2026-12-01T10:00', 'お詫びが本日まで遅れましたこと、'],
    ['2026-12-02T10:00', 'ご連絡まで日が空きましたこと、まずお詫び申し上げます。'],
    ['2027-01-10T10:00', 'ご連絡まで日が空きましたこと、まずお詫び申し上げます。'],
  ] as const) {
    expect(lines(now).filter((line) => silence.test(line))).toEqual([apology]);
  }
});

describe('The letters, for a native reader', () => {
  const stories: Record<keyof typeof moments, Facts> = {
    'days-before': { reason: 'none', call: 'none' },
    'day-before': { reason: 'illness', call: 'later' },
    'same-day': { reason: 'own', ownReason: '電車が止まっている', call: 'missed' },
    missed: { reason: 'own', ownReason: '急な体調不良', call: 'done' },
    after: { reason: 'circumstances', call: 'none' },
  };

  test.each(fitting)('$id, $phase', async ({ scenario, id, phase }) => {
    const text = textOf(write(scenario, phase, stories[phase]));
    await expect(text).toMatchFileSnapshot(`letters/${id}.${phase}.txt`);
  });
});
