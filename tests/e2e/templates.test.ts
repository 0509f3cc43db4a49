// Own templates on the options page: written, mended, stored, seen at work.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tabOf } from '../browsers/picker.ts';
import {
  bodyWith,
  fill,
  openCompose,
  openPicker,
  patience,
  press as pressIn,
  type Stage,
  setStage,
} from './stage.ts';

interface Stored {
  readonly title: string;
  readonly subject: string;
  readonly body: string;
}

interface Extension {
  readonly chrome: {
    readonly storage: { readonly local: { get(all: null): Promise<Record<string, unknown>> } };
  };
}

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    page = await tabOf(stage.launched, 'options.html');
    await page.bringToFront();
    // Firefox may still be moving a fresh tab to the extension's process, and what is asked meanwhile is lost.
    const list = () => page.waitForFunction(() => document.querySelector('#template-new'), patience);
    await list().catch(list);
  });
  afterEach(() => page.close());

  it('a template is written with words and a chip, mended at a press, stored and seen at work', async () => {
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        document.body.dataset.violation = `${violatedDirective} ${blockedURI}`;
      });
    });
    await openEmpty(page);
    await page.type('[name="title"]', 'ゼミの発表と重なったとき');
    await typeInto(page, 'subject', '面接辞退のご連絡');
    await typeInto(page, 'body', 'お世話になっております。');
    await press(page, '.palette-chip[data-field="宛名"]');
    await page.keyboard.type('\n{{氏各}}');
    await press(page, '.problem-presses button:nth-child(2)');
    await until(page, '#problems-status', '直すところはありません。');
    await until(page, '.sample-subject', '面接辞退のご連絡');
    await until(page, '.sample-body', '山田太郎');

    await until(page, '#template-status', '保存しました');
    const [template] = await storedIn(page);
    expect(template).toMatchObject({
      title: 'ゼミの発表と重なったとき',
      subject: '面接辞退のご連絡',
      body: 'お世話になっております。{{宛名}}\n{{氏名}}',
    });
    expect(await page.$$eval('>>> .chip', (chips) => chips.map(({ textContent }) => textContent))).toEqual([
      '宛名',
      '氏名',
    ]);
    expect(await page.evaluate(() => document.body.dataset.violation)).toBeUndefined();
  });

  it('two braces offer the fields, and the one chosen by key is put in', async () => {
    await openEmpty(page);
    await typeInto(page, 'body', '{{署');
    await inBody(page, '[aria-selected="true"]');
    await page.keyboard.press('Enter');
    await inBody(page, '.chip');
    await leave(page);
    await storedBody(page, '{{署名}}');
  });

  it('what is typed in a hurry is stored to the last letter', async () => {
    await openEmpty(page);
    const text = '面接の件でご連絡いたしました。'.repeat(20);
    await typeInto(page, 'body', text);
    await leave(page);
    await storedBody(page, text);
  });

  it('Tab leaves the editor', async () => {
    await openEmpty(page);
    await typeInto(page, 'subject', '件名');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-part') === 'body', patience);
  });

  it('one that is deleted comes back at a press', async () => {
    await openEmpty(page);
    await page.type('[name="title"]', '消してみる');
    await leave(page);
    await listed(page, '消してみる');
    const rows = () =>
      page.$$eval('[data-owner="own"] .row-title', (all) => all.map((row) => row.textContent));
    const before = await rows();
    await press(page, '[data-owner="own"]:last-child .more');
    await press(page, '[data-owner="own"]:last-child [data-press="delete"]');
    // The way back has the focus, so that one key takes it.
    await page.waitForFunction(() => document.activeElement?.closest('.undo-bar'), patience);
    expect(await rows()).toEqual(before.slice(0, -1));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-owner="own"]').length === count,
      patience,
      before.length,
    );
    expect(await rows()).toEqual(before);
  });

  it('one that was written is picked in a compose, and stands in the draft', async () => {
    await openEmpty(page);
    await page.type('[name="title"]', 'ゼミと重なった');
    await typeInto(page, 'subject', 'ゼミの発表について');
    await typeInto(page, 'body', 'ゼミの発表と重なりました。\n{{署名}}');
    await leave(page);
    await listed(page, 'ゼミと重なった');
    const id = await page.$eval('[data-owner="own"]:last-child', (row) => row.getAttribute('data-id'));
    const gmail = await stage.gmail();
    await gmail.bringToFront();
    const compose = await openCompose(gmail);
    const picker = await openPicker(gmail, compose);
    await pressIn(picker, `#scenario-own-${id}`);
    await fill(picker, { name: '山田太郎', phone: '090-1234-5678' });
    await pressIn(picker, '#insert:not(:disabled)');
    const body = await bodyWith(gmail, compose, 'ゼミの発表と重なりました。');
    expect(body).toContain('<div>山田太郎</div>');
    expect(await gmail.evaluate((one) => window.mailDouble.subject(one), compose)).toBe('ゼミの発表について');
    await gmail.close();
  });

  it('an address opens its template', async () => {
    await openEmpty(page);
    await page.type('[name="title"]', '近道');
    await leave(page);
    await listed(page, '近道');
    const id = await page.$eval('[data-owner="own"]:last-child', (row) => row.getAttribute('data-id'));
    const other = await tabOf(stage.launched, `options.html#template=${id}`);
    await other.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="title"]')?.value === '近道',
      patience,
    );
    await other.close();
  });
});

async function openEmpty(page: Page): Promise<void> {
  await press(page, '#template-new');
  await codeOf(page, 'body');
}

/** In its shadow root, once it is there. */
async function codeOf(page: Page, part: 'subject' | 'body'): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (id) => document.querySelector(`[data-part="${id}"]`)?.shadowRoot?.querySelector(`#code-${id}`),
    patience,
    part,
  );
  return handle as ElementHandle<HTMLElement>;
}

/** Waits for it to be seen in the body's editor. */
async function inBody(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-part="body"]')?.shadowRoot?.querySelector(wanted),
    patience,
    selector,
  );
}

async function typeInto(page: Page, part: 'subject' | 'body', text: string): Promise<void> {
  const editor = await codeOf(page, part);
  await editor.click();
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>(wanted),
    patience,
    selector,
  );
  await (button as ElementHandle<HTMLElement>).click();
}

/** Back to the list; what was typed is saved on the way. */
async function leave(page: Page): Promise<void> {
  await press(page, '.editor-top .link');
  await page.waitForSelector('#template-new', { timeout: patience.timeout });
  await page.waitForSelector('.template-editor', { hidden: true, timeout: patience.timeout });
}

/** The list is there a moment before what was typed last is stored and in it. */
const listed = (page: Page, title: string) => until(page, '[data-owner="own"]:last-child .row-title', title);

async function until(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, what) => document.querySelector(where)?.textContent?.includes(what),
    patience,
    selector,
    text,
  );
}

/** What the browser writes is there a moment after the list is. */
async function storedBody(page: Page, body: string): Promise<void> {
  await expect.poll(async () => (await storedIn(page)).at(-1)?.body, patience).toBe(body);
}

/** In the order of their making. */
function storedIn(page: Page): Promise<readonly Stored[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const all = await chrome.storage.local.get(null);
    const keys = Object.keys(all).filter((key) => key.startsWith('template:'));
    return keys.sort().map((key) => (all[key] as { value: Stored }).value);
  });
}
