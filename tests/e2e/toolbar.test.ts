// The toolbar's icon, and what is left behind after much use: Chromium alone lets a test press and count.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { popupOver } from '../browsers/picker.ts';
import { boxShown, pressSend } from './sending.ts';
import {
  company,
  dayFromNow,
  fill,
  insertFrom,
  introduce,
  openCompose,
  openPicker,
  pasteInto,
  patience,
  press,
  type Stage,
  setStage,
} from './stage.ts';
import { makeWire } from './wire.ts';

describe("From the toolbar's icon", () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage('chromium');
    await introduce(stage);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await stage.gmail();
    await page.bringToFront();
  });
  afterEach(() => page.close());

  /** The tab that opens there, once our letter stands in its compose. */
  const opening = async (start: string): Promise<Page> => {
    const target = await stage.launched.browser.waitForTarget((one) => one.url().startsWith(start));
    const tab = await target.page();
    if (!tab) throw new Error(`${start} opened no tab.`);
    // Asked again and again: what waits in a tab that is still on its way there may wait for ever.
    const isThere = () =>
      tab.evaluate((wanted) => {
        const [id = ''] = window.mailDouble.ids();
        return window.mailDouble.editor(id).textContent?.includes(wanted);
      }, company);
    await vi.waitFor(async () => expect(await isThere()).toBe(true), { ...patience, interval: 20 });
    return tab;
  };

  it('the letter reaches the compose that was used last', async () => {
    const other = await openCompose(page);
    const id = await openCompose(page);
    await page.evaluate((compose) => window.gmailDouble.editor(compose).focus(), id);
    const popup = await popupOver(page, stage.launched, 'popup.html');
    const html = await insertFrom(popup, page, id, {});
    expect(html).toContain(company);
    expect(await page.evaluate((compose) => window.gmailDouble.bodyHtml(compose), other)).not.toContain(
      company,
    );
  });

  it('without a compose: copies, and what is pasted is the letter', async () => {
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await popup.waitForSelector('#compose');
    await fill(popup, { company, date: dayFromNow(7) });
    await popup.click('#copy');
    await popup.waitForFunction(
      () => document.querySelector('#status')?.getAttribute('data-notice') === 'copied',
      patience,
    );
    await page.bringToFront();
    const id = await openCompose(page);
    await page.evaluate((compose) => window.gmailDouble.editor(compose).focus(), id);
    await pasteInto(page, id, company);
  });

  it('without a compose: opens a fresh one of the same account with subject and body filled', async () => {
    await page.goto('https://mail.google.com/mail/u/1/');
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await popup.waitForSelector('#compose');
    await fill(popup, { company, date: dayFromNow(7) });
    const opened = opening('https://mail.google.com/mail/u/1/?view=cm');
    await press(popup, '#compose:not(:disabled)');
    const tab = await opened;
    const draft = await tab.evaluate(() => {
      const id = window.gmailDouble.ids()[0] ?? '';
      return { subject: window.gmailDouble.subject(id), body: window.gmailDouble.editor(id).textContent };
    });
    expect(new URL(tab.url()).pathname).toBe('/mail/u/1/');
    expect(draft.subject).toContain('辞退');
    expect(draft.body).toContain(company);
    await tab.close();
  });

  it.each([
    ['compose-gmail', 'https://mail.google.com/mail/?view=cm'],
    ['compose-outlook', 'https://outlook.live.com/mail/0/deeplink/compose'],
    ['compose-outlook-work', 'https://outlook.office.com/mail/deeplink/compose'],
  ])('on any other tab, #%s puts the letter into a fresh compose there', async (button, start) => {
    await page.goto('about:blank');
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await popup.waitForSelector(`#${button}`);
    await fill(popup, { company, date: dayFromNow(7) });
    const opened = opening(start);
    await press(popup, `#${button}:not(:disabled)`);
    const tab = await opened;
    const subject = await tab.evaluate(() => window.mailDouble.subject(window.mailDouble.ids()[0] ?? ''));
    expect(subject).toContain('辞退');
    await tab.close();
  });

  it.each([
    ['gmail', 'https://mail.google.com/mail/?view=cm'],
    ['outlook', 'https://outlook.live.com/mail/0/deeplink/compose'],
  ])('what is opened on %s with a gap is asked about at Send', async (site, start) => {
    const wire = await makeWire(stage.launched);
    await page.goto('about:blank');
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await popup.waitForSelector(`#compose-${site}`);
    await fill(popup, { company });
    await press(popup, `#compose-${site}:not(:disabled)`);
    const opened = opening(start);
    await press(popup, '#insert-anyway');
    const tab = await opened;
    await wire.judged(0);
    const id = await tab.evaluate(() => window.mailDouble.ids()[0] ?? '');
    await pressSend(tab, id, 'mouse');
    const box = await boxShown(tab);
    expect(await box.evaluate(({ textContent }) => textContent)).toContain('〔面接日〕');
    expect(await tab.evaluate(() => window.mailDouble.sent())).toEqual([]);
    await tab.close();
    await wire.page.close();
  });

  it('twenty composes opened, used and closed leave no node and no listener behind', async () => {
    const session = await page.createCDPSession();
    const count = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const round = async () => {
      const id = await openCompose(page);
      await openPicker(page, id);
      await page.keyboard.press('Escape');
      await page.evaluate((compose) => window.gmailDouble.discard(compose), id);
      await page.waitForFunction(
        () => document.querySelector('[aria-label^="ことわり"], [aria-label^="Kotowari"]') === null,
        patience,
      );
    };
    for (let warmUp = 0; warmUp < 5; warmUp++) await round();
    const before = await count();
    for (let rounds = 0; rounds < 20; rounds++) await round();
    const after = await count();
    expect(
      await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName)),
    ).toEqual(['HEAD', 'BODY']);
    // The double itself keeps a record per draft; twenty leaked composes would be thousands of nodes.
    expect(after.nodes - before.nodes).toBeLessThan(20 * 20);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
  });
});
