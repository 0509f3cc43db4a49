// What is asked about at Send: every fault, and none of them twice.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verdictOn } from '../../components/verdict.ts';
import { makeCompose } from '../../mail/compose.ts';
import { gmail } from '../../mail/gmail.ts';
import type { Flaw } from '../../mail/messages.ts';
import { makeVerdicts } from '../../mail/verdicts.ts';
import { at } from './writing.ts';

const line = '昨日の面接は〔理由〕のため、うっかりしておりました。';
const unfilled = 'まだ書かれていません。';
const words = { question: '', unfilled, sendAnyway: '', back: '' };
const leaving = new AbortController();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

test('at Send both faults of the same words are told, but not what a blank says already', async () => {
  document.body.innerHTML = `<div class="M9"><input name="subjectbox"><input name="draft" value="d1"><div g_editable="true" role="textbox" contenteditable="true"><div>${line}</div></div></div>`;
  const compose = makeCompose('1', gmail, document.querySelector('.M9') as HTMLElement);
  const proof = { ticket: 't', blanks: ['〔理由〕'] };
  const letter = { subject: '', lines: [line] };
  compose.remember({ composeId: '1', letter, placement: 'top', replaceSubject: false, proof });
  const day = { text: '昨日の面接', why: '日付と合いません。' };
  const tone = { text: '昨日の面接', why: '軽く聞こえます。' };
  const flaws: readonly Flaw[] = [{ text: '〔理由〕', why: '記号が残っています。' }, day, tone];
  const verdicts = makeVerdicts(async () => ({ flaws, words }), leaving.signal);
  verdicts.follow(compose);
  await vi.advanceTimersByTimeAsync(1000);
  expect(verdicts.flawsOf(compose)).toEqual([{ text: '〔理由〕', why: unfilled }, day, tone]);
});

test('a fault that stands in the draft twice is told once', () => {
  const lines = ['御社の面接を辞退いたします。', '御社の皆様に、すみません。', 'すみません。'];
  const context = {
    composeId: '1',
    kind: 'reply',
    draft: 'd',
    recipients: [],
    subject: '',
    hasOurSubject: false,
    canSetSubject: false,
    text: 'letter',
    hasCursor: false,
  } as const;
  const { flaws } = verdictOn({ subject: '', lines }, context, undefined, at('2026-11-20T10:00'), 'ja');
  expect(flaws.filter(({ text }) => text === 'すみません')).toHaveLength(1);
  expect(new Set(flaws.map(({ text, why }) => text + why)).size).toBe(flaws.length);
});
