/** Firefox over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find.ts';
import type { Installed, LaunchPlan } from './plan.ts';

/**
 * Temporary, so unsigned and without a string of its own: it makes 'ja' a locale that Firefox can be asked for.
 * Without it `i18n` speaks English wherever the distribution's language pack is missing.
 */
const japanese = join(import.meta.dirname, 'langpack-ja');

export async function launchFirefox(
  plan: LaunchPlan,
): Promise<{ browser: Browser; extension: Installed | undefined }> {
  const { width, height, scale } = plan;
  const extension = plan.extension === undefined ? undefined : await expected(plan.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    networkEnabled: plan.tellsRequests,
    executablePath: plan.executablePath ?? (await findBrowser('firefox')),
    headless: plan.headless,
    acceptInsecureCerts: true,
    defaultViewport: { width, height, deviceScaleFactor: scale },
    extraPrefsFirefox: {
      ...preferences(plan),
      ...(extension && { 'extensions.webextensions.uuids': uuids(extension) }),
    },
    // Lets BiDi open moz-extension: pages in a tab.
    args: ['--remote-allow-system-access', '--width', String(width), '--height', String(height + 150)],
  });
  try {
    // Before the extension, which chooses its messages once, when it starts.
    if (plan.lang === 'ja') await browser.installExtension(japanese);
    if (plan.extension !== undefined) await browser.installExtension(plan.extension);
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The extension's address is random, so we choose it before Firefox does. */
async function expected(folder: string): Promise<Installed> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${folder} has no Gecko id in its manifest: is it built for Firefox?`);
  return { id, baseUrl: `moz-extension://${randomUUID()}/` };
}

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

function uuids({ id, baseUrl }: Installed): string {
  return JSON.stringify({ [id]: new URL(baseUrl).hostname });
}

function preferences({ proxy, lang, dark, scale }: LaunchPlan): Record<string, string | number | boolean> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': lang,
    'intl.locale.requested': lang,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.devPixelsPerPx': String(scale),
    // Tests ask tabs that are not in front too; their timers come once a second otherwise.
    'dom.min_background_timeout_value': 10,
    'dom.min_background_timeout_value_without_budget_throttling': 10,
    'dom.timeout.enable_budget_timer_throttling': false,
    // Frames are drawn by the processor, which tests can use better.
    'layout.frame_rate': 30,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
  };
}
