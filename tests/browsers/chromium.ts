/** Chromium, and what is built on it: over a pipe, which is what lets an unpacked extension in. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { isRoot } from './apt.ts';
import { findBrowser } from './find.ts';
import type { Installed, LaunchPlan } from './plan.ts';

export async function launchChromium(
  plan: LaunchPlan,
): Promise<{ browser: Browser; extension: Installed | undefined }> {
  const { width, height, scale } = plan;
  const browser = await puppeteer.launch({
    executablePath: plan.executablePath ?? (await findBrowser('chromium')),
    headless: plan.headless,
    pipe: true,
    networkEnabled: plan.tellsRequests,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width, height, deviceScaleFactor: scale },
    // On Linux the language of the browser, and so of `i18n.getMessage`, comes from here and not from --lang.
    env: { ...process.env, LANGUAGE: plan.lang },
    args: flags(plan),
  });
  try {
    return {
      browser,
      extension: plan.extension === undefined ? undefined : await install(browser, plan.extension),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function install(browser: Browser, folder: string): Promise<Installed> {
  const id = await browser.installExtension(folder);
  return { id, baseUrl: `chrome-extension://${id}/` };
}

function flags({ proxy, lang, dark, scale, width, height, headless }: LaunchPlan): string[] {
  return [
    `--proxy-server=${proxy}`,
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
    `--force-device-scale-factor=${scale}`,
    `--window-size=${width},${height + 150}`,
    // Headless has a screen of 800 × 600 pixels, which would cut the toolbar's popup.
    ...(headless
      ? [`--screen-info={${(width + 200) * scale}x${(height + 400) * scale} devicePixelRatio=${scale}}`]
      : []),
    // Branded Chrome asks for it before it loads an unpacked extension over the pipe.
    '--enable-unsafe-extension-debugging',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-default-browser-check',
    ...(dark ? ['--force-dark-mode'] : []),
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}
