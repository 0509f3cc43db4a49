// For whom a letter is: what the user chose, and what follows from it.
// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Likely, settle, withMeaning } from '../../../components/picker/choice.ts';
import { likelyMailLocale } from '../../../components/picker/mail-locale.ts';
import { relevantAsks } from '../../../components/picker/relevant.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { everything } from '../../../templates/offer.ts';
import { writing } from '../writing.ts';

const likely: Likely = {
  applicant: 'graduate',
  route: 'direct',
  tone: 'standard',
  locale: 'ja',
  facts: {},
  phase: 'unknown',
};

describe('Without a wish', () => {
  test('it is the catalogue’s first, told straight to the company in the standard tone', () => {
    const choice = settle({}, likely, everything);
    expect(choice.scenario).toBe(catalogue.ja[0]);
    expect(choice).toMatchObject({
      applicant: 'graduate',
      route: 'direct',
      tone: 'standard',
      isVague: false,
    });
  });

  test('it is what fits the date that was read from the invitation', () => {
    expect(settle({}, { ...likely, phase: 'after' }, everything).scenario.id).toBe('noshow-withdraw');
  });
});

describe('A wish', () => {
  test('that the text doesn’t serve gives way to one that it does', () => {
    expect(settle({ applicant: 'staffing', route: 'agent' }, likely, everything)).toMatchObject({
      applicant: 'graduate',
      route: 'direct',
    });
  });

  test('for English keeps the situation', () => {
    const { scenario } = settle({ scenario: 'reschedule', locale: 'en' }, likely, everything);
    expect([scenario.id, scenario.template.locale]).toEqual(['reschedule', 'en']);
  });

  test('to cancel is vague until it means one thing', () => {
    const wishes = { scenario: 'cancel-only' };
    const choice = settle(wishes, likely, everything);
    expect(choice.isVague).toBe(true);
    expect(settle(withMeaning(wishes, choice, 'reschedule'), likely, everything)).toMatchObject({
      isVague: false,
      scenario: { id: 'reschedule' },
    });
  });
});

describe('The mail’s language', () => {
  const mail = (body: string) => ({ subject: '', from: '', received: '', body });

  test.each([
    ['of the interface without a mail to answer', undefined, 'en', 'en'],
    [
      'English for an English mail',
      mail('Thank you for applying. We would like to invite you to an interview.'),
      'ja',
      'en',
    ],
    [
      'Japanese for a Japanese mail, whatever names stand in it',
      mail('ACME Corporation の採用担当です。'),
      'en',
      'ja',
    ],
    ['of the interface where the mail says too little', mail('https://x.jp/1'), 'ja', 'ja'],
  ] as const)('is %s', (_, answered, interfaceLocale, expected) => {
    expect(likelyMailLocale(answered, interfaceLocale)).toBe(expected);
  });
});

test('Other days are asked for only where the letter speaks of them', () => {
  const asks = (id: string) => {
    const scenario = catalogue.ja.find((one) => one.id === id);
    if (!scenario) throw new Error(`No ${id}.`);
    return relevantAsks(scenario.template, writing({ purpose: scenario.purpose }));
  };
  expect(asks('reschedule')).toContain('candidates');
  expect(asks('cancel')).not.toContain('candidates');
});
