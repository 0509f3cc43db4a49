// The first run: one page after installing, with a practice on the real picker.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/plan.ts';
import { pageAt, tabsAt } from '../browsers/welcome.ts';
import {
  applicant,
  fill,
  introduce,
  openCompose,
  pageOf,
  patience,
  type Stage,
  setStage,
  writeLetter,
} from './stage.ts';

const extensions = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

describe.each<BrowserName>(['chromium', 'firefox'])('The first run in %s', (name) => {
  let stage: Stage;
  let welcome: Page;
  beforeAll(async () => {
    stage = await setStage(name, { welcome: 'leave' });
    welcome = await pageAt(stage.launched.browser, stage.launched.extensionUrl('welcome.html'));
    await welcome.waitForSelector('h1');
  });
  afterAll(() => stage.close());

  const greetings = () => tabsAt(stage.launched.browser, stage.launched.extensionUrl('welcome.html'));
  const body = () => welcome.$eval('#practice-body', (element) => (element as HTMLTextAreaElement).value);

  /** Opens the picker and waits for it to be ready for keys. Firefox's driver doesn't see frames of extension pages. */
  const openPicker = async () => {
    await welcome.focus('#practice-press');
    await welcome.keyboard.press('Enter');
    await welcome.waitForFunction(() => {
      const picker = document.querySelector('iframe')?.contentDocument;
      const isReady = picker?.querySelector('#insert:not(:disabled)');
      return isReady && picker?.hasFocus() && picker.activeElement?.closest('[role="listbox"]');
    }, patience);
  };

  it('opens one page, which greets nobody by name yet', async () => {
    expect(await greetings()).toBe(1);
    expect(await welcome.$('#greeting')).toBeNull();
  });

  it('keeps the name and the number, and the next letter has them', async () => {
    await fill(welcome, applicant);
    await welcome.waitForFunction(
      () => document.querySelector('#status')?.getAttribute('data-state') === 'saved',
      patience,
    );
    const gmail = await stage.gmail();
    await gmail.bringToFront();
    const html = await writeLetter(gmail, await openCompose(gmail));
    expect(html).toContain(applicant.name);
    expect(html).toContain(applicant.phone);
    await gmail.close();
  });

  it('lets the real picker write into a draft of the page itself', async () => {
    await welcome.bringToFront();
    await openPicker();
    await welcome.keyboard.press('Enter');
    await welcome.waitForFunction(
      () => document.activeElement?.id === 'practice-body' && !document.querySelector('dialog')?.open,
      patience,
    );
    expect(await body()).toMatch(/^株式会社みらい商事\n人事部\n佐藤 花子様\n.*選考を辞退.*山田太郎/s);
    expect(await welcome.$eval('.practice-done', (done) => done.textContent)).toContain('下書きに入りました');
  });

  it('closes the picker by Escape and gives the focus back to the press that opened it', async () => {
    await openPicker();
    await welcome.keyboard.press('Escape');
    await welcome.waitForFunction(() => document.activeElement?.id === 'practice-press', patience);
  });

  it('greets who comes with a profile', async () => {
    const again = await pageOf(stage, 'welcome.html');
    const greeting = await again.waitForSelector('#greeting');
    expect(await greeting?.evaluate((element) => element.textContent)).toContain(applicant.name);
    await again.close();
  });

  it('doesn’t open again when the extension is loaded anew', async () => {
    await welcome.close();
    await stage.launched.browser.installExtension(resolve(extensions[name]));
    // The background has long started when another page has written what only a running extension can.
    await introduce(stage);
    expect(await greetings()).toBe(0);
  });
});
