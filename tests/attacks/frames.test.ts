// Our pages in a page that isn't ours: who may frame them, and what a frame that we didn't open can do.
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  applicant,
  buttonOf,
  company,
  dayFromNow,
  fill,
  openCompose,
  openPicker,
  press,
  writeLetter,
} from '../e2e/stage.ts';
import { inBothBrowsers, looked, ours, says } from './stage.ts';

const attacker = 'attacker.example';
/** A page of somebody else's, without a policy of its own. */
const answer = (_url: unknown, _request: unknown, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title><body>');
};

inBothBrowsers(
  (stage) => {
    let page: Page;
    beforeEach(async () => {
      page = await stage().gmail();
    });
    afterEach(() => page.close());

    /** Frames one of our pages as a hostile script would, and waits for whatever comes of it. */
    const framed = async (where: Page, path: string) => {
      const url = stage().launched.extensionUrl(path);
      await where.evaluate(
        (address) =>
          new Promise<void>((done) => {
            const frame = document.createElement('iframe');
            frame.style.cssText = 'position: fixed; inset: 0; width: 760px; height: 580px; z-index: 9999';
            frame.addEventListener('load', () => done());
            frame.addEventListener('error', () => done());
            setTimeout(done, 3000);
            frame.src = address;
            document.body.append(frame);
          }),
        url,
      );
      const [frame] = where.frames().filter((one) => one !== where.mainFrame());
      const hasOurs = await frame
        ?.evaluate(() => document.querySelector('#root') !== null)
        .catch(() => false);
      return hasOurs ? frame : undefined;
    };

    it.each(['popup.html', 'popup.html#compose=1', 'options.html', 'welcome.html', 'background.js'])(
      "somebody else's site can't frame %s",
      async (path) => {
        await page.goto(`https://${attacker}/`);
        expect(await framed(page, path)).toBeUndefined();
      },
    );

    it.each(['options.html', 'welcome.html'])("the mail site can't frame %s", async (path) => {
      expect(await framed(page, path)).toBeUndefined();
    });

    it("somebody else's site inside the mail site can't frame the picker", async () => {
      await page.goto(`https://${attacker}/`);
      const url = stage().launched.extensionUrl('popup.html');
      const [, deep] = await page
        .evaluate(async (address) => {
          const frame = document.createElement('iframe');
          frame.src = 'https://mail.attacker.example/';
          document.body.append(frame);
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
          return address;
        }, url)
        .then(() => page.frames());
      await deep?.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }, url);
      await looked(page);
      const shown = await Promise.all(
        page
          .frames()
          .map((frame) =>
            frame.evaluate(() => document.querySelector('.picker') !== null).catch(() => false),
          ),
      );
      expect(shown).not.toContain(true);
    });

    it.each(['popup.html', 'popup.html#compose=1', 'popup.html#compose=', 'popup.html#compose=undefined'])(
      'a picker that the mail page frames itself (%s) writes into no draft and starts none',
      async (path) => {
        const id = await openCompose(page);
        await buttonOf(page, id);
        const picker = await framed(page, path);
        if (!picker) return;
        await picker.waitForSelector('#copy', { timeout: 10_000 });
        await fill(picker, { company, date: dayFromNow(7), time: '14:00' });
        const before = (await stage().launched.browser.pages()).length;
        for (const selector of ['#insert', '#compose', '#reply', '#compose-gmail', '#compose-outlook']) {
          await picker.$eval(selector, (button) => (button as HTMLElement).click()).catch(() => {});
          await picker.$eval('#insert-anyway', (button) => (button as HTMLElement).click()).catch(() => {});
        }
        await looked(page);
        expect(await says(page, company)).toBe(false);
        expect(await says(page, applicant.name)).toBe(false);
        expect((await stage().launched.browser.pages()).length).toBe(before);
      },
    );

    it('a picker that the mail page frames itself reads no mail and answers none', async () => {
      await page.evaluate(() => window.mailDouble.openThread('FMfcgzQdAlpha01'));
      const picker = await framed(page, 'popup.html');
      if (!picker) return;
      await picker.waitForSelector('#copy', { timeout: 10_000 });
      await looked(page);
      expect(await picker.$('#reply')).toBeNull();
      expect(await picker.evaluate(() => document.body.innerHTML)).not.toContain('ミナト設計');
      expect(await page.evaluate(() => window.mailDouble.ids())).toEqual([]);
    });

    it("the page sees neither the picker's frame nor its address, and can't send it elsewhere", async () => {
      const id = await openCompose(page);
      await openPicker(page, id);
      const seen = await page.evaluate((selector) => {
        const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
        const entries = performance.getEntries().map(({ name }) => name);
        return {
          roots: roots.length,
          frames: document.querySelectorAll('iframe').length,
          windows: window.length,
          addresses: entries.filter((name) => name.includes('compose=')),
          focused: document.activeElement?.tagName,
          looks: document.querySelector(selector)?.shadowRoot ?? null,
        };
      }, ours);
      expect(seen).toEqual({ roots: 0, frames: 0, windows: 0, addresses: [], focused: 'DIV', looks: null });
    });

    it("a compose's id can't be guessed", async () => {
      const picker = await openPicker(page, await openCompose(page));
      const { hash } = new URL(await picker.evaluate(() => location.href));
      expect(hash).toMatch(/^#compose=[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    });

    it('a page that takes our frame away gets no picker, and the user gets the next one', async () => {
      const id = await openCompose(page);
      await openPicker(page, id);
      await page.evaluate(() => {
        for (const child of [...document.documentElement.children])
          if (!child.matches('head, body')) child.remove();
      });
      expect(await writeLetter(page, id)).toContain(company);
    });

    it('what lies over our picker gets no word of it', async () => {
      const id = await openCompose(page);
      const picker = await openPicker(page, id);
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.01';
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const type of ['keydown', 'input', 'message', 'paste'])
          window.addEventListener(type, (event) => heard.push(event.type), true);
        document.body.append(cover);
        cover.showPopover();
      });
      await press(picker, '#scenario-cancel');
      await fill(picker, { company });
      expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(applicant.phone);
    });
  },
  { hosts: { [attacker]: answer, 'mail.attacker.example': answer } },
);
