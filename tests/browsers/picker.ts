/** Ways to the extension's own pages: as the toolbar's popup, in a tab. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

/** Long for a page that comes in a tenth of a second, short for a person who waits for a red test. */
const patience = 10_000;

/** Opens the toolbar's popup over this page, as a click on the icon would. Firefox has no way to do that. */
export async function popupOver(page: Page, launched: Launched, path: string): Promise<Page> {
  if (launched.name === 'firefox') throw new Error("Firefox can't be told to open the toolbar's popup.");
  const url = launched.extensionUrl(path);
  const extension = (await launched.browser.extensions()).get(launched.extensionId ?? '');
  if (!extension) throw new Error('The extension is gone.');
  const open = new Set(launched.browser.targets());
  await page.bringToFront();
  await extension.triggerAction(page);
  // It is of type 'other' until it is ready to be driven.
  const target = await launched.browser.waitForTarget(
    (candidate) =>
      candidate.type() === 'page' && !open.has(candidate) && withoutQuery(candidate.url()) === url,
    { timeout: patience },
  );
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.readyState === 'complete', { timeout: patience, polling: 20 });
  return popup;
}

/** Opens one of the extension's pages in a tab of its own. */
export async function tabOf(launched: Launched, path: string): Promise<Page> {
  const url = launched.extensionUrl(path);
  const tab = await launched.browser.newPage();
  const shown = new AbortController();
  // In Firefox the load of a moz-extension: page is never reported, so the page itself is asked.
  const going = tab.goto(url, { signal: shown.signal }).catch(() => {});
  // Firefox moves the tab to the extension's process meanwhile, and may fail at what it is asked in that moment.
  const until = Date.now() + patience;
  while (!(await hasArrived(tab, url))) {
    if (Date.now() > until) throw new Error(`${url} didn't come.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  shown.abort();
  await going;
  return tab;
}

function hasArrived(tab: Page, url: string): Promise<boolean> {
  return tab
    .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
    .catch(() => false);
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
