/** The page that our extension opens by itself when it is installed. */
import type { Browser, Page } from 'puppeteer-core';

/** Installing takes the browsers a tenth of a second, on a busy machine more. */
const patience = 10_000;

/** Waits for the page at this address. */
export async function pageAt(browser: Browser, url: string): Promise<Page> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    const page = pages[addresses.indexOf(url)];
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No page opened at ${url}.`);
}

/** How many tabs show this address. */
export async function tabsAt(browser: Browser, url: string): Promise<number> {
  const addresses = await Promise.all((await browser.pages()).map(addressOf));
  return addresses.filter((address) => address === url).length;
}

/** Firefox's driver doesn't know those of extension pages, so the page itself is asked. Undefined where it is going or gone. */
function addressOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => location.href).catch(() => undefined);
}
