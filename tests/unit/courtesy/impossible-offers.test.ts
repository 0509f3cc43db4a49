// Other days on which nobody can meet: where each is shown, and how grave it is.
import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const asks = '11月25日（水）14時の面接につきまして、日程の変更をお願いしたく存じます。\n\n';
const found = (offer: string) =>
  judge({ body: asks + offer, now: '2026-11-20T10:00', purpose: 'reschedule' })
    .filter(({ rule }) => ['D11', 'D12', 'D13'].includes(rule))
    .map(({ rule, severity, line, text }) => `${rule} ${severity} ${line}: ${text}`);

test('each day is told by itself, with its hours', () => {
  expect(
    found(
      [
        '・11月10日（火）10:00〜17:00',
        '・11月12日（木）終日',
        '・11月25日（水）14時',
        '・11月30日（月）17:00〜10:00',
      ].join('\n'),
    ),
  ).toEqual([
    'D11 error 3: 11月10日（火）10:00〜17:00',
    'D11 error 4: 11月12日（木）',
    'D12 error 5: 11月25日（水）14時',
    'D13 error 6: 17:00〜10:00',
  ]);
});

test('a span that holds the interview’s time is no more than worth a look', () => {
  expect(found('・11月25日（水）13:00〜17:00')).toEqual(['D12 warn 3: 11月25日（水）13:00〜17:00']);
  expect(found('・11月25日（水）終日')).toEqual(['D12 warn 3: 11月25日（水）']);
});

test('of the interview’s own day, once it is over, nothing else is said', () => {
  const body = `${asks}・11月25日（水）14時`;
  const rules = judge({ body, now: '2026-11-26T10:00', purpose: 'reschedule' }).map(({ rule }) => rule);
  expect(rules).toContain('D11');
  expect(rules).not.toContain('D12');
});
