/** Tabs that are used again: a new one takes a browser twice as long as a page that replaces another. */
import type { Browser, Page } from 'puppeteer-core';

export interface Tabs {
  /** For a page of this host: in front, and without what a page before it has stored. */
  take(host: string): Promise<Page>;
  /** Its page stays until the tab is taken again. */
  leave(page: Page): void;
}

export function makeTabs(browser: Browser): Tabs {
  const left = new Set<Page>();
  return {
    async take(host) {
      // From one site to another Firefox at times never ends to load.
      const page = [...left].find((one) => !one.isClosed() && new URL(one.url()).host === host);
      if (!page) return browser.newPage();
      left.delete(page);
      await page.evaluate(() => {
        sessionStorage.clear();
        // What the page would still save while it goes.
        Storage.prototype.setItem = () => {};
      });
      await page.bringToFront();
      return page;
    },
    leave: (page) => void left.add(page),
  };
}
