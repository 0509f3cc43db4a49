// What an insertion hangs on goes away while the picker is open: its frame, the background, the page, the extension itself.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { popupOver } from '../browsers/picker.ts';
import {
  buttonOf,
  company,
  dayFromNow,
  fill,
  introduce,
  openCompose,
  openPicker,
  pasteInto,
  patience,
  press,
  type Stage,
  setStage,
  writeLetter,
} from '../e2e/stage.ts';
import { count } from './count.ts';
import { defineArm, type FaultName } from './page/arm.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('chromium');
  await introduce(stage);
});
afterAll(() => stage.close());

describe.each(['gmail', 'outlook'] as const)('On %s', (host) => {
  let page: Page;
  let id: string;
  beforeEach(async () => {
    page = await stage[host]();
    await page.bringToFront();
    await page.evaluate(`(${defineArm})()`);
    id = await openCompose(page);
  });
  afterEach(() => page.close());

  const draft = () =>
    page.evaluate(
      (compose) => ({
        subject: window.mailDouble.subject(compose),
        html: window.mailDouble.bodyHtml(compose),
      }),
      id,
    );
  const arm = (name: FaultName) =>
    page.evaluate((compose, fault) => globalThis.armFault(compose, fault), id, name);
  const ready = async () => {
    const picker = await openPicker(page, id);
    await fill(picker, { company, date: dayFromNow(7), time: '14:00' });
    await picker.waitForSelector('#insert:not(:disabled)');
    return picker;
  };
  const noticeOf = (picker: Frame | Page, notice: string) =>
    picker.waitForSelector(`#status[data-notice="${notice}"]`, { timeout: patience.timeout });
  /** Whole once the background, the editor and the picker have settled. */
  const whole = async () => {
    await page.waitForFunction(
      (compose, name) => {
        const isWritten = window.mailDouble.bodyHtml(compose).includes(name);
        return isWritten && window.mailDouble.subject(compose).includes('辞退');
      },
      patience,
      id,
      company,
    );
    const { html } = await draft();
    expect(html.split(company)).toHaveLength(2);
    count('whole');
  };

  it('an editor that won’t have it: the draft is as it was, the letter is on the clipboard', async () => {
    const picker = await ready();
    const before = await draft();
    await arm('the editor takes every change back');
    await picker.click('#insert');
    await noticeOf(picker, 'copiedInstead');
    expect(await draft()).toEqual(before);
    count('told and copied');
    const other = await openCompose(page);
    await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), other);
    await pasteInto(page, other, company);
  });

  it('a compose that closes meanwhile: the user is told and can copy the letter', async () => {
    await buttonOf(page, id);
    await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await popup.waitForSelector('#insert:not(:disabled)');
    await fill(popup, { company, date: dayFromNow(7), time: '14:00' });
    await arm('the compose closes as the subject is written');
    await press(popup, '#insert:not(:disabled)');
    await noticeOf(popup, 'gone');
    await popup.click('#copy');
    await noticeOf(popup, 'copied');
    const saved = await page.evaluate(() => window.mailDouble.drafts().map(({ bodyHtml }) => bodyHtml));
    expect(saved.join('')).not.toContain(company);
    count('told and copied');
  });

  it('the background is asleep when the order comes', async () => {
    const picker = await ready();
    expect(await stopBackground()).toBe(true);
    await press(picker, '#insert');
    await whole();
  });

  it('the background dies while the order is carried out', async () => {
    const picker = await ready();
    // One after the other, and none left over for the next test.
    let strikes = Promise.resolve(false);
    await page.exposeFunction('strike', () => {
      strikes = strikes.then(async (hasStruck) => (await stopBackground()) || hasStruck);
    });
    await page.evaluate((compose) => {
      const types = ['input', 'paste', 'focus'];
      for (const type of types)
        window.mailDouble
          .root(compose)
          .addEventListener(type, () => (window as unknown as { strike(): void }).strike(), {
            capture: true,
            once: true,
          });
    }, id);
    await press(picker, '#insert');
    await whole();
    expect(await strikes).toBe(true);
  });

  it('the picker is loaded anew while its order is carried out', async () => {
    const picker = await ready();
    await picker.evaluate(() => {
      document.querySelector<HTMLElement>('#insert')?.click();
      location.reload();
    });
    await whole();
  });

  it('the mail site sweeps the picker away: the order is carried out, and the button opens a new one', async () => {
    const picker = await ready();
    await picker.evaluate(() => document.querySelector<HTMLElement>('#insert')?.click());
    await page.evaluate(() => {
      for (const one of document.querySelectorAll(':root > [data-host]')) one.remove();
    });
    await page.bringToFront();
    await openPicker(page, id);
    count('new picker');
  });

  it('the page is left while the order is carried out: what was saved is whole, or nothing', async () => {
    const picker = await ready();
    await Promise.all([
      page.waitForNavigation(),
      picker
        .evaluate(() => document.querySelector<HTMLElement>('#insert')?.click())
        .then(() => page.evaluate(() => location.reload())),
    ]);
    await page.waitForFunction(() => window.mailDouble !== undefined, patience);
    const drafts = await page.evaluate(() => window.mailDouble.drafts());
    for (const { bodyHtml } of drafts) {
      if (bodyHtml.includes(company)) expect(bodyHtml).toContain('090-1234-5678');
    }
    count('left');
  });

  it('the extension is updated while the picker is open: the draft stays, and its Send works', async () => {
    await writeLetter(page, id);
    const before = await draft();
    await ready();
    const options = await stage.launched.browser.newPage();
    await options.goto(stage.launched.extensionUrl('options.html'));
    await options
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => {});
    await page.bringToFront();
    await page.waitForFunction(() => document.hasFocus(), patience);
    expect(await draft()).toEqual(before);
    const { x, y, width, height } = await page.evaluate(
      (compose) => window.mailDouble.rects(compose).send,
      id,
    );
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForFunction(() => window.mailDouble.sent().length === 1, patience);
    count('updated');
    await stage.close();
    stage = await setStage('chromium');
    await introduce(stage);
    page = await stage[host]();
  });
});

/** As the browser does after half a minute without work; false where it is asleep already. */
async function stopBackground(): Promise<boolean> {
  const isOurs = (url: string) => url.startsWith(stage.launched.extensionUrl('/'));
  const target = stage.launched.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && isOurs(one.url()));
  if (!target) return false;
  const gone = new Promise<void>((resolve) => {
    stage.launched.browser.on('targetdestroyed', (one) => one === target && resolve());
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
  return true;
}
