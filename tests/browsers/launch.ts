/** Starts a real browser behind our proxy, with the unpacked extension in it. */
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, LaunchPlan } from './plan.ts';
import { pageAt } from './welcome.ts';

/** A running browser, and where its extension's pages are. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Chromium's id of the extension, or its Gecko id. */
  readonly extensionId: string | undefined;
  /** The address of one of the extension's pages. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/**
 * A browser of the kind, headless and Japanese unless told otherwise.
 * @example const firefox = await launch('firefox', { proxy: proxy.address, extension: '.output/firefox-mv3', width: 1280, height: 800 });
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const plan: LaunchPlan = {
    headless: true,
    lang: 'ja',
    dark: false,
    scale: 1,
    welcome: 'close',
    tellsRequests: false,
    ...options,
    // Firefox installs from absolute paths only.
    ...(options.extension && { extension: resolve(options.extension) }),
  };

  const { browser, extension } = await (name === 'chromium' ? launchChromium(plan) : launchFirefox(plan));
  const launched: Launched = {
    name,
    browser,
    extensionId: extension?.id,
    extensionUrl(path) {
      if (!extension) throw new Error(`This ${name} was launched without an extension.`);
      return new URL(path, extension.baseUrl).href;
    },
    close: () => browser.close(),
  };
  if (extension && plan.welcome === 'close') await closeWelcome(launched);
  return launched;
}

async function closeWelcome(launched: Launched): Promise<void> {
  try {
    const page = await pageAt(launched.browser, launched.extensionUrl('welcome.html'));
    await page.close();
  } catch (error) {
    await launched.close();
    throw error;
  }
}
