// A backup in real browsers: what was saved brings everything back, and a file that isn't one changes nothing.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabOf } from '../browsers/picker.ts';
import { patience, press, type Stage, setStage } from './stage.ts';

/** In the extension's pages, which the browsers give it to. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
};

/** As stored before: by this version, by another device, and by a version to come. */
const stored = {
  'profile:main': {
    version: 2,
    edits: { here: 3 },
    value: {
      label: '就活',
      name: '山田 太郎',
      reading: 'やまだ たろう',
      affiliation: '青葉大学\n経済学部',
      phone: '090-1234-5678',
      email: 'taro@example.ac.jp',
      applicant: 'auto',
    },
  },
  'template:one': {
    version: 2,
    edits: { here: 1, there: 4 },
    value: {
      locale: 'ja',
      scenario: 'cancel',
      title: '<b>辞退</b>の連絡',
      summary: '',
      subject: '面接辞退のご連絡',
      body: 'お世話になっております。\n\n辞退いたします。 😀',
      phone: '',
      isHidden: false,
      position: 'a0',
    },
  },
  // In another language than the browser's: the page is drawn anew when this goes, and when it comes back.
  'preferences:all': {
    version: 2,
    edits: { here: 2 },
    value: {
      profile: 'main',
      interfaceLocale: 'en',
      mailLocale: 'auto',
      tone: 'polite',
      route: 'direct',
      signature: 'ruled',
      placement: 'top',
      subject: 'keep',
      hasGmailButton: true,
      hasOutlookButton: false,
      hasSendGuard: true,
      theme: 'dark',
    },
  },
  'template:later': { version: 9, edits: { there: 1 }, value: { shape: ['of', 'tomorrow'], empty: null } },
  'hidden:late': { version: 2, edits: { here: 1 }, value: true },
};

describe.each(['chromium', 'firefox'] as const)('A backup in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    page = await tabOf(stage.launched, 'options.html');
    await page.bringToFront();
    await page.waitForSelector('#save-backup', patience);
    await page.evaluate((records) => chrome.storage.local.set(records), stored);
  });
  afterAll(() => stage.close());

  it('brings everything back as it was, after everything was deleted', async () => {
    const before = await valuesOf(page);
    expect(before).toEqual(withoutEdits(stored));
    const { file, download } = await save(page);
    expect(download).toMatch(/^kotowari-\d{4}-\d\d-\d\d\.json$/);

    await press(page, '#wipe');
    await press(page, 'dialog[open] #wipe-now');
    await page.waitForSelector('#undo-wipe', patience);
    expect(await valuesOf(page)).toEqual({});

    await choose(page, download, file);
    await page.waitForSelector('.plan', patience);
    expect(await page.$$eval('.planned', (rows) => rows.length)).toBe(Object.keys(stored).length);
    await press(page, '#import-now');
    await page.waitForSelector('#undo-import', patience);
    expect(await valuesOf(page)).toEqual(before);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="name"]')?.value === '山田 太郎',
      patience,
    );

    await press(page, '#undo-import');
    await page.waitForFunction(() => document.querySelector('#undo-import') === null, patience);
    expect(await valuesOf(page)).toEqual({});
  });

  it.each([
    ['tooLarge', ' ', 50 * 1024 * 1024],
    ['notJson', '{"format":"kotowari-backup",\n"version":2,\n"records":{', 1],
    ['foreign', '{"encrypted":false,"items":[]}', 1],
    ['newer', '{"format":"kotowari-backup","version":3,"records":{}}', 1],
    ['broken', '{"format":"kotowari-backup","version":2,"records":{"__proto__":{"polluted":1}}}', 1],
    [
      'tooDeep',
      `{"format":"kotowari-backup","version":2,"records":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      1,
    ],
  ])('refuses a file and changes nothing: %s', async (reason, content, times) => {
    const before = await valuesOf(page);
    await choose(page, 'file.json', content, times);
    await page.waitForSelector(`.refusal[data-reason="${reason}"]`, patience);
    expect(await valuesOf(page)).toEqual(before);
  });
});

/** Presses the button, and takes the file that the browser would put on the disk. */
async function save(page: Page): Promise<{ file: string; download: string }> {
  await page.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
      return made(blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      document.body.dataset.download = this.download;
      click.call(this);
    };
  });
  await press(page, '#save-backup');
  await page.waitForSelector('body[data-saved][data-download]', patience);
  return page.$eval('body', ({ dataset }) => ({
    file: dataset.saved ?? '',
    download: dataset.download ?? '',
  }));
}

function choose(page: Page, name: string, content: string, times = 1): Promise<void> {
  return page.$eval(
    '#backup input[type="file"]',
    (input, file, text, count) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text.repeat(count)], file, { type: 'application/json' }));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
    times,
  );
}

/** Every record on this device, without its edits, which only ever count up. */
async function valuesOf(page: Page): Promise<unknown> {
  const items = await page.evaluate(() => chrome.storage.local.get(null));
  const records = Object.entries(items).filter(([key]) => key.includes(':'));
  return withoutEdits(Object.fromEntries(records) as Record<string, object>);
}

function withoutEdits(records: Readonly<Record<string, object>>): unknown {
  return Object.fromEntries(
    Object.entries(records).map(([key, record]) => [key, { ...record, edits: undefined }]),
  );
}
