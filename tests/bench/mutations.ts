// A busy inbox: 5,000 rows, 10,000 changes to the page.
import type { Page } from 'puppeteer-core';
import { type Experiment, type Rounds, type Subject, shares } from './experiment.ts';
import { callsOf, spanOf, taskTime, total } from './trace.ts';

const ROWS = 5000;
const FRAMES = 25;
const CHANGES = 400;

export const mutations = (host: 'gmail' | 'outlook'): Experiment => ({
  name: `mutations-${host}`,
  subjects: ['none', 'ours', 'other'],
  isTraced: true,
  figures: shares(`10,000 changes on ${host}`, 0.5),
  begin: (subject) => begin(subject, host),
});

async function begin({ stage, origin }: Subject, host: 'gmail' | 'outlook'): Promise<Rounds> {
  const page = await stage[host](`lang:ja,rows:${ROWS}`);
  return {
    async round() {
      const span = await spanOf(() => churn(page));
      return (trace) => {
        const events = trace.pageIn(span);
        const calls = callsOf(events, origin);
        return { task: taskTime(events), calls: total(calls) };
      };
    },
    end: () => page.close(),
  };
}

/** Mail comes and goes, rows change their looks and their words: one change is one thing that an observer could be told. */
function churn(page: Page): Promise<void> {
  return page.evaluate(
    async (frames, changes) => {
      const [first] = document.querySelectorAll('tr.zA, [data-convid]');
      const list = first?.parentElement;
      if (!first || !list) throw new Error('The inbox has no rows.');
      const rowAt = (at: number) => list.children[at % 50] as HTMLElement;
      const wordsIn = (row: HTMLElement) =>
        row.querySelector('.y2, span:last-child > span:last-child') ?? row;
      const kinds: ((at: number) => void)[] = [
        (at) => list.prepend(rowAt(at).cloneNode(true)),
        () => list.lastElementChild?.remove(),
        (at) => {
          wordsIn(rowAt(at)).textContent = `${at} 件の新着`;
        },
        (at) => rowAt(at).toggleAttribute('data-read'),
        (at) => {
          const text = wordsIn(rowAt(at)).lastChild;
          if (text instanceof Text) text.data = `${at}`;
        },
      ];
      for (let frame = 0; frame < frames; frame++) {
        await new Promise(requestAnimationFrame);
        for (let change = 0; change < changes; change++)
          kinds[change % kinds.length]?.(frame * changes + change);
      }
      await new Promise(requestAnimationFrame);
    },
    FRAMES,
    CHANGES,
  );
}
