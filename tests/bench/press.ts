// A press on our button: how long until a situation in the picker has the focus and takes keys?
import type { Frame, Page } from 'puppeteer-core';
import { buttonOf, focusedPicker, openCompose } from '../e2e/stage.ts';
import { type Experiment, figure, limit, type Rounds, type Subject } from './experiment.ts';
import { glance } from './glance.ts';

export const press: Experiment = {
  name: 'press',
  subjects: ['ours'],
  isTraced: false,
  figures: [
    figure('press → situation has the focus, the first time', 'ms', 'first', limit('p95', 100)),
    figure('press → situation has the focus, the second time', 'ms', 'second', limit('p95', 50)),
  ],
  begin: async (subject) => begin(subject),
};

declare global {
  interface Window {
    benchPressed: number;
    benchFocused: number | undefined;
  }
}

function begin({ stage }: Subject): Rounds {
  return {
    async round() {
      const page = await stage.gmail();
      await page.evaluateOnNewDocument(noteFocus);
      await page.evaluate(notePress);
      const id = await openCompose(page);
      const first = await open(page, id);
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        () => document.hasFocus() && document.activeElement?.matches('[contenteditable]'),
        {
          polling: 20,
        },
      );
      const second = await open(page, id);
      await page.close();
      return () => ({ first, second });
    },
    end: async () => {},
  };
}

/** In milliseconds, on the clock that all frames share. */
async function open(page: Page, id: string): Promise<number> {
  const former = pickerOf(page);
  await former?.evaluate(() => {
    window.benchFocused = undefined;
  });
  const button = await buttonOf(page, id);
  await glance();
  await button.click();
  await glance();
  const picker = await focusedPicker(page);
  const focused = await picker.waitForFunction(() => window.benchFocused, { polling: 5 });
  return ((await focused.jsonValue()) ?? Number.NaN) - (await page.evaluate(() => window.benchPressed));
}

function pickerOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/popup.html'));
}

function notePress(): void {
  // A click's own time is that of the finger's release.
  const note = ({ timeStamp }: Event) => {
    window.benchPressed = performance.timeOrigin + timeStamp;
  };
  document.addEventListener('click', note, { capture: true });
}

function noteFocus(): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[role="option"]')) return;
    window.benchFocused ??= performance.timeOrigin + performance.now();
  };
  document.addEventListener('focusin', note, { capture: true });
}
