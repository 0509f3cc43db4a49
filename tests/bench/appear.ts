// A compose opens: how long is it on the screen before our button is?
import type { Page } from 'puppeteer-core';
import { buttonOf, openCompose } from '../e2e/stage.ts';
import { type Experiment, figure, limit, type Rounds, type Subject } from './experiment.ts';

export const appear = (host: 'gmail' | 'outlook'): Experiment => ({
  name: `appear-${host}`,
  subjects: ['ours'],
  isTraced: false,
  figures: [
    figure(`compose painted → button painted on ${host}`, 'ms', 'painted', limit('p95', 17)),
    figure(`editor in the page → button painted on ${host}`, 'ms', 'inserted'),
  ],
  begin: (subject) => begin(subject, host),
});

async function begin({ stage }: Subject, host: 'gmail' | 'outlook'): Promise<Rounds> {
  const page = await stage[host]();
  return {
    async round() {
      const { come, editor, button } = await open(page);
      return () => ({ painted: button - editor, inserted: button - come });
    },
    end: () => page.close(),
  };
}

interface Seen {
  /** When the editor stood in the page, and when it and our button were first laid out for a frame. */
  readonly come: number;
  readonly editor: number;
  readonly button: number;
}

async function open(page: Page): Promise<Seen> {
  await page.evaluate(watch);
  const id = await openCompose(page);
  await buttonOf(page, id);
  await page.waitForFunction(() => window.benchSeen.button !== undefined, { polling: 20 });
  const seen = await page.evaluate(() => window.benchSeen as Seen);
  await page.evaluate((compose) => window.mailDouble.discard(compose), id);
  await page.waitForFunction(() => window.mailDouble.ids().length === 0, { polling: 20 });
  return seen;
}

declare global {
  interface Window {
    benchSeen: { come?: number; editor?: number; button?: number };
  }
}

/** An intersection is told with the time of the frame in which it was first laid out. */
function watch(): void {
  window.benchSeen = {};
  const seen = window.benchSeen;
  const frames = new IntersectionObserver((entries) => {
    for (const { target, time, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      if (target.matches('[role="button"]')) seen.button ??= time;
      else seen.editor ??= time;
    }
    if (seen.button !== undefined && seen.editor !== undefined) frames.disconnect();
  });
  const observer = new MutationObserver(() => {
    const editor = document.querySelector('[contenteditable="true"][aria-multiline="true"]');
    const button = document.querySelector(
      '[role="button"]:is([aria-label^="ことわり"], [aria-label^="Kotowari"])',
    );
    if (editor && seen.come === undefined) {
      seen.come = performance.now();
      frames.observe(editor);
    }
    if (!button) return;
    frames.observe(button);
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
}
