// Whole mails: right ones in which nobody should see a warning, and faulty ones in which each fault is found.
import { describe, expect, test } from 'vitest';
import { severities } from '../../../interview/courtesy/finding.ts';
import { judgeMail, mailsIn } from './mails.ts';

const right = mailsIn('right');
const faulty = mailsIn('faulty');
const grave = severities.slice(0, severities.indexOf('warn') + 1);

test('There are enough mails of both kinds, in both languages', () => {
  expect(
    right.filter(({ body }) => !body.startsWith('Dear') && !body.startsWith('Hi')).length,
  ).toBeGreaterThanOrEqual(30);
  expect(
    right.filter(({ body }) => body.startsWith('Dear') || body.startsWith('Hi')).length,
  ).toBeGreaterThanOrEqual(8);
  expect(faulty.length).toBeGreaterThanOrEqual(30);
});

describe('A right mail gives no warning:', () => {
  test.each(right.map((mail) => [mail.title, mail] as const))('%s', (_, mail) => {
    const warnings = judgeMail(mail).filter(({ severity }) => grave.includes(severity));
    expect(warnings.map(({ rule, line, text }) => `${rule} ${line}: ${text}`)).toEqual([]);
  });
});

describe('A faulty mail gives what is wrong with it:', () => {
  test.each(faulty.map((mail) => [mail.title, mail] as const))('%s', (_, mail) => {
    const found = judgeMail(mail)
      .filter(({ severity, rule }) => grave.includes(severity) || mail.expected.includes(rule))
      .map(({ rule }) => rule);
    expect([...new Set(found)].sort()).toEqual([...mail.expected].sort());
  });
});
