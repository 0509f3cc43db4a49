// Whatever a letter of ours calls what the user hasn't told, the check sees it left in a draft.
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../interview/courtesy/check.ts';
import { locales } from '../../../templates/template.ts';
import { Unfilled } from '../../../templates/unfilled.ts';
import { vocabularies } from '../../../templates/vocabulary.ts';
import { situationOf } from './judge.ts';

const mails = {
  ja: {
    subject: (marker: string) => `面接辞退のご連絡（${marker}）`,
    body: (marker: string) => `お世話になっております。\n${marker}の面接を辞退いたします。`,
  },
  en: {
    subject: (marker: string) => `Interview: ${marker}`,
    body: (marker: string) => `Dear Ms. Ito,\n\nI must withdraw from the interview (${marker}).`,
  },
} as const;

const markers = locales.map(
  (locale) =>
    [locale, Object.values(vocabularies[locale].labels).map((label) => new Unfilled(label).marker)] as const,
);

function left(subject: string, body: string): readonly string[] {
  return checkDraft({ subject, body }, situationOf(''))
    .filter(({ rule }) => rule === 'P01')
    .map(({ where, text }) => `${where} ${text}`);
}

describe.each(locales)('In a mail in %s', (language) => {
  const { subject, body } = mails[language];

  test.each(markers)('each marker of the vocabulary in %s is found, in the subject and below', (_, all) => {
    for (const marker of all) {
      expect(left(subject(marker), body(marker))).toEqual([`subject ${marker}`, `body ${marker}`]);
    }
  });
});
