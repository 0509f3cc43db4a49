// The advice in words, with the moment to phone. The interface is English here.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { adviceWords } from '../../../components/picker/advice-words.ts';
import { at } from '../writing.ts';

const now = at('2026-11-24T21:00');

test('A mail that is enough needs no advice', () => {
  expect(adviceWords({ level: 'mail' }, now)).toBeUndefined();
});

test.each([
  ['2026-11-24T22:05', 'phone today at 22:05'],
  ['2026-11-25T09:15', 'phone tomorrow at 9:15'],
  ['2026-11-27T09:15', 'phone Fri, Nov 27 at 9:15'],
])('A call for later says when: %s', (moment, words) => {
  expect(adviceWords({ level: 'mail-then-call', callAt: at(moment) }, now)?.why).toContain(words);
});

test.each(['call-if-silent', 'phone-is-safer', 'mail-then-call', 'call-first', 'call-now'] as const)(
  '%s has words without a moment too',
  (level) => {
    const words = adviceWords({ level }, now);
    expect(words?.what).toBeTruthy();
    expect(words?.why).not.toContain('$');
  },
);
