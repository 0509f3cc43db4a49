// A compose through its life: one button in each, wherever it goes and however often it comes back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../interview/context.ts';
import {
  bodyWith,
  buttonOf,
  company,
  introduce,
  openCompose,
  openPicker,
  type Stage,
  setStage,
  writeLetter,
} from './stage.ts';
import { makeWire } from './wire.ts';

const buttons = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[aria-label^="ことわり"], [aria-label^="Kotowari"]').length);

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.gmail();
  });

  it("a picker's goodbye that is late leaves the next compose's picker alone", async () => {
    const wire = await makeWire(stage.launched);
    const tab = await wire.tab(page);
    const id = await openCompose(page);
    await openPicker(page, id);
    const { composeId } = (await wire.ask(tab, 'context')) as Context;
    const isOpen = () =>
      page.evaluate(() => document.querySelector('[data-host][aria-expanded="true"]') !== null);
    await wire.ask(tab, 'close', 'of-a-compose-that-has-gone');
    expect(await isOpen()).toBe(true);
    await wire.ask(tab, 'close', composeId);
    expect(await isOpen()).toBe(false);
    await wire.page.close();
  });

  it('full screen and back: still one button, and it works', async () => {
    const id = await openCompose(page);
    await buttonOf(page, id);
    await page.evaluate((compose) => window.gmailDouble.fullscreen(compose), id);
    await buttonOf(page, id);
    expect(await buttons(page)).toBe(1);
    await page.evaluate((compose) => window.gmailDouble.restore(compose), id);
    await buttonOf(page, id);
    expect(await buttons(page)).toBe(1);
    expect(await writeLetter(page, id)).toContain(company);
  });

  it('closed and opened again: the letter is still in the draft, with one button', async () => {
    const id = await openCompose(page);
    await writeLetter(page, id);
    const draft = await page.evaluate((compose) => window.gmailDouble.draftId(compose), id);
    await page.evaluate((compose) => window.gmailDouble.close(compose), id);
    const again = await page.evaluate((stored) => window.gmailDouble.reopen(stored), draft);
    await buttonOf(page, again);
    expect(await bodyWith(page, again, company)).toContain(company);
    await page.waitForFunction(
      () => document.querySelectorAll('[aria-label^="ことわり"], [aria-label^="Kotowari"]').length === 1,
    );
  });

  it('a button that the mail site sweeps away comes back', async () => {
    const id = await openCompose(page);
    const button = await buttonOf(page, id);
    await button.evaluate((element) => element.parentElement?.remove());
    await buttonOf(page, id);
    expect(await buttons(page)).toBe(1);
  });

  it("the settings' editors get no button", async () => {
    await page.evaluate(() => {
      location.hash = '#settings';
    });
    await page.waitForFunction(() => document.querySelector('#settings [g_editable="true"]') !== null);
    const id = await openCompose(page);
    await buttonOf(page, id);
    expect(await buttons(page)).toBe(1);
  });

  it('a press that the page itself makes up opens nothing', async () => {
    const id = await openCompose(page);
    const button = await buttonOf(page, id);
    const isOpen = await button.evaluate((element) => {
      element.click();
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return element.getAttribute('aria-expanded');
    });
    expect(isOpen).toBe('false');
  });
});
