// What the attacks share: a stage per browser, and the moves of a hostile page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../browsers/plan.ts';
import { introduce, patience, type Stage, setStage } from '../e2e/stage.ts';
import type { ServeOptions } from '../hosts/serve.ts';
import { isShort } from '../short.ts';

export const ours = '[role="button"][data-host]';

const browsers: readonly BrowserName[] = isShort ? ['chromium'] : ['chromium', 'firefox'];

/** The same attacks in both browsers, each with the user's profile filled in: there is something to steal. */
export function inBothBrowsers(
  attacks: (stage: () => Stage, name: BrowserName) => void,
  serve: ServeOptions = {},
): void {
  describe.each(browsers)('In %s', (name) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(name, { serve });
      await introduce(stage);
    });
    afterAll(() => stage.close());
    attacks(() => stage, name);
  });
}

/** Of all composes of the page: whether their bodies and subjects together say this. */
export const says = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      window.mailDouble
        .ids()
        .some((id) => (window.mailDouble.bodyHtml(id) + window.mailDouble.subject(id)).includes(wanted)),
    text,
  );

/** Waits until the page has so many buttons of ours. */
export async function buttons(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => document.querySelectorAll(selector).length === wanted,
    patience,
    ours,
    count,
  );
}

/** Two frames, in which our script has looked at whatever has just changed. */
export const looked = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
