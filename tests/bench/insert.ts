// A letter of 60 lines goes into a draft: on a small page, and on one with 50,000 nodes and 20 composes open.
import type { Page } from 'puppeteer-core';
import { buttonOf, focusedPicker, openCompose } from '../e2e/stage.ts';
import { at, type Experiment, figure, limit, type Rounds, type Subject } from './experiment.ts';
import { glance } from './glance.ts';
import { callsOf, endOf, type Span, spanOf, type Trace, type TraceEvent } from './trace.ts';

const LINES = Array.from({ length: 60 }, (_, line) =>
  line % 4 === 3
    ? ''
    : `${line + 1}行目です。お忙しいところ恐れ入りますが、面接を辞退いたしたくご連絡いたしました。`,
);
const NODES = 50_000;
const COMPOSES = 20;
const CHANGED = 'bench:changed';

export const insert = (host: 'gmail' | 'outlook'): Experiment => ({
  name: `insert-${host}`,
  subjects: ['ours'],
  isTraced: true,
  figures: [
    figure(`order → 60 lines in the draft on ${host}`, 'ms', 'small', limit('p95', 8)),
    figure(`the same with 50,000 nodes and 20 composes on ${host}`, 'ms', 'large', limit('p95', 8)),
    figure(`order → draft in the thread’s own time on ${host}`, 'ms', 'smallOwn'),
    figure(`the same with 50,000 nodes and 20 composes on ${host}, own time`, 'ms', 'largeOwn'),
    {
      name: `large page to small, own time, on ${host}`,
      unit: '×',
      limit: limit('median', 3),
      value: (own) => at(own, 'largeOwn') / at(own, 'smallOwn'),
    },
    figure(`Insert asked for in the picker → draft changed on ${host}`, 'ms', 'asked'),
  ],
  begin: (subject) => begin(subject, host),
});

async function begin({ stage, origin }: Subject, host: 'gmail' | 'outlook'): Promise<Rounds> {
  const small = await stage[host]();
  const large = await stage[host]();
  await large.evaluate(addNodes, NODES);
  for (let open = 1; open < COMPOSES; open++) await openCompose(large);
  return {
    async round() {
      const onSmall = await insertOn(small);
      const onLarge = await insertOn(large);
      return (trace) => {
        const one = timesOf(trace, onSmall, origin);
        const other = timesOf(trace, onLarge, origin);
        return {
          small: one.wall,
          smallOwn: one.own,
          large: other.wall,
          largeOwn: other.own,
          asked: one.asked,
        };
      };
    },
    async end() {
      await large.close();
      await small.close();
    },
  };
}

/** From the ask in the picker's frame to the change. */
async function insertOn(page: Page): Promise<Span> {
  await page.bringToFront();
  const id = await openCompose(page);
  await (await buttonOf(page, id)).click();
  const picker = await focusedPicker(page);
  await page.evaluate(markChange, id, CHANGED);
  await glance();
  // The picker's own message, with a letter of our length.
  const letter = { subject: '面接辞退のご連絡', lines: LINES };
  const span = await spanOf(async () => {
    const answer = await picker.evaluate(async (ours) => {
      const composeId = new URLSearchParams(location.hash.slice(1)).get('compose') ?? undefined;
      const order = { composeId, letter: ours, placement: 'top', replaceSubject: false };
      performance.mark('bench:asked');
      return chrome.runtime.sendMessage({
        id: Date.now(),
        type: 'insert',
        data: order,
        timestamp: Date.now(),
      });
    }, letter);
    if (answer?.res !== 'inserted') throw new Error(`The letter wasn't inserted: ${JSON.stringify(answer)}`);
  });
  await page.evaluate((compose) => window.mailDouble.discard(compose), id);
  await page.waitForFunction((compose) => !window.mailDouble.ids().includes(compose), { polling: 20 }, id);
  return span;
}

/** The extension's own, in its pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly res?: unknown }> };
};

interface Times {
  /** From the start of the task that brought the order to the draft's first change. */
  readonly wall: number;
  readonly own: number;
  readonly asked: number;
}

function timesOf(trace: Trace, span: Span, origin: string): Times {
  const all = trace.in(span);
  const mark = all.find(({ name }) => name === CHANGED);
  const asked = all.find(({ name }) => name === 'bench:asked');
  if (!mark || !asked) throw new Error('The trace lacks a mark.');
  const page = all.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const calls = callsOf(page, origin).filter(({ ts }) => ts <= mark.ts);
  const [order] = calls;
  const task = page.find(
    (event) => order && event.name === 'RunTask' && event.ts <= order.ts && endOf(event) > order.ts,
  );
  if (!task) throw new Error('The trace lacks the order.');
  return {
    wall: (mark.ts - task.ts) / 1000,
    own: (ownTime(mark) - ownTime(task)) / 1000,
    asked: (mark.ts - asked.ts) / 1000,
  };
}

function ownTime({ tts }: TraceEvent): number {
  return tts ?? Number.NaN;
}

/** Whichever is first: an observer waits until the script that made the change has ended. */
function markChange(id: string, name: string): void {
  const editor = window.mailDouble.editor(id);
  const mark = () => {
    editor.removeEventListener('input', mark, { capture: true });
    observer.disconnect();
    performance.mark(name);
  };
  const observer = new MutationObserver(mark);
  editor.addEventListener('input', mark, { capture: true });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
}

function addNodes(count: number): void {
  const box = document.createElement('div');
  box.style.cssText = 'height: 0; overflow: hidden';
  for (let row = 0; row < count / 10; row++) {
    const line = document.createElement('div');
    for (let cell = 0; cell < 9; cell++) line.append(document.createElement('span'));
    box.append(line);
  }
  document.body.append(box);
}
