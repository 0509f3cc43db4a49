// The extension is updated while mail is open: the page goes on with the new one, or says plainly that it has to be reloaded.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { popupOver } from '../browsers/picker.ts';
import {
  buttonOf,
  company,
  introduce,
  openCompose,
  openPicker,
  patience,
  type Stage,
  setStage,
  writeLetter,
} from './stage.ts';

const ours = '[role="button"][data-host]';
/** What a user sees of us, wherever it stands. */
const remains = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-host]').length);

describe('In Chromium, which leaves the old script on the page', () => {
  let stage: Stage;
  let page: Page;
  beforeEach(async () => {
    stage = await setStage('chromium');
    await introduce(stage);
    page = await stage.gmail();
  });
  afterEach(() => stage.close());
  const update = () => stage.launched.browser.installExtension(resolve('.output/chrome-mv3'));

  it('a press of the button says that the page has to be reloaded, and takes away what was ours', async () => {
    const id = await openCompose(page);
    const button = await buttonOf(page, id);
    await openCompose(page);
    await update();
    await button.click();
    const line = await page.waitForSelector('[role="alert"]:popover-open', { timeout: 10_000 });
    expect(await line?.evaluate((element) => element.textContent)).toMatch(/再読み込み|reload/i);
    expect(await remains(page)).toBe(0);
    expect(await page.evaluate((compose) => window.mailDouble.ids().includes(compose), id)).toBe(true);
    // A press anywhere puts the line away, too.
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => document.querySelector('[role="alert"]') === null, patience);
  });

  it('a picker that was open goes with the press, and the draft is as it was', async () => {
    const id = await openCompose(page, { html: '<div>書きかけ</div>' });
    await openPicker(page, id);
    const before = await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id);
    await update();
    await page.bringToFront();
    await (await buttonOf(page, id)).click();
    await page.waitForSelector('[role="alert"]:popover-open', { timeout: 10_000 });
    expect(await remains(page)).toBe(0);
    expect(await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id)).toBe(before);
  });

  it('a compose that is opened afterwards has its button, which says so too', async () => {
    await buttonOf(page, await openCompose(page));
    await update();
    const later = await openCompose(page);
    await (await buttonOf(page, later)).click();
    await page.waitForSelector('[role="alert"]:popover-open', { timeout: 10_000 });
  });

  it('from the toolbar the picker says it, and copies', async () => {
    await openCompose(page);
    await update();
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await popup.waitForFunction(
      () => document.querySelector('#status')?.textContent?.includes('再読み込み'),
      patience,
    );
    expect(await popup.$('#copy')).not.toBeNull();
  });

  it('once reloaded, the page works again', async () => {
    await buttonOf(page, await openCompose(page));
    await update();
    await page.reload();
    await page.waitForFunction(() => window.mailDouble !== undefined, patience);
    expect(await writeLetter(page, await openCompose(page))).toContain(company);
    // A draft of before the reload stands open again, with a button of its own.
    expect(await page.$$(ours)).toHaveLength(await page.evaluate(() => window.mailDouble.ids().length));
  });
});

describe('In Firefox, which brings the new script to open pages', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage('firefox');
    await introduce(stage);
  });
  afterEach(() => stage.close());

  it('each compose has one button, the new one, and it works without a reload', async () => {
    const page = await stage.gmail();
    const id = await openCompose(page);
    const old = await buttonOf(page, id);
    await stage.launched.browser.installExtension(resolve('.output/firefox-mv3'));
    await page.waitForFunction((button) => !button.isConnected, patience, old);
    await buttonOf(page, id);
    expect(await page.$$(ours)).toHaveLength(1);
    expect(await writeLetter(page, id)).toContain(company);
  });
});
