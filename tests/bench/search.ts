// A keystroke in a search, the picker's and the settings' own, with 500 templates of the user's own in storage.
import type { Page } from 'puppeteer-core';
import { patience } from '../e2e/stage.ts';
import { type Experiment, figure, limit, type Rounds, type Subject } from './experiment.ts';

const TEMPLATES = 500;

interface Place {
  readonly of: string;
  readonly path: string;
  readonly list: string;
  readonly member: string;
}

/** Where own templates are searched for. */
export const searched: readonly Place[] = [
  { of: 'picker', path: 'popup.html', list: '[role="listbox"]', member: '[role="option"]' },
  {
    of: 'settings',
    path: 'options.html',
    list: '#templates .rows',
    member: '.template-row[data-owner="own"]',
  },
];

export const search = ({ of, path, list, member }: Place): Experiment => ({
  name: `search-${of}`,
  subjects: ['ours'],
  isTraced: false,
  repeats: 5,
  figures: [
    figure(`a keystroke in the ${of} → nothing is found`, 'ms', 'gone', limit('p95', 8)),
    figure(`a keystroke in the ${of} → all are there again`, 'ms', 'back', limit('p95', 8)),
    figure(`members of the list in the ${of}`, 'members', 'members'),
  ],
  begin: async ({ stage }: Subject): Promise<Rounds> => {
    const page = await stage.launched.browser.newPage();
    await page.goto(stage.launched.extensionUrl(path));
    await page.evaluate(seed, TEMPLATES);
    await page.reload();
    await page.waitForSelector('input[type="search"]', { timeout: patience.timeout });
    await page.waitForSelector(member, { timeout: patience.timeout });
    return {
      async round() {
        const members = await page.$$eval(member, (all) => all.length);
        await page.focus('input[type="search"]');
        // Nothing is called so, and then all is there again: the longest list, made anew.
        const gone = await type(page, 'q', list);
        const back = await type(page, 'Backspace', list);
        return () => ({ gone, back, members });
      },
      async end() {
        await page.evaluate(() => chrome.storage.local.clear());
        await page.close();
      },
    };
  },
});

declare const chrome: {
  readonly storage: {
    readonly local: { set(items: Readonly<Record<string, unknown>>): Promise<void>; clear(): Promise<void> };
  };
};

declare global {
  interface Window {
    benchListed: Promise<number>;
  }
}

/** From the key's own time to the list's last change in the same turn. */
async function type(page: Page, key: 'q' | 'Backspace', searchedList: string): Promise<number> {
  await page.evaluate((selector) => {
    window.benchListed = new Promise((resolve) => {
      let pressed = 0;
      document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), {
        capture: true,
        once: true,
      });
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - pressed);
      });
      const list = document.querySelector(selector);
      if (list) observer.observe(list, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    });
  }, searchedList);
  await page.keyboard.press(key);
  return page.evaluate(() => window.benchListed);
}

/** Records as settings/ keeps them. */
async function seed(count: number): Promise<void> {
  const items: Record<string, unknown> = {};
  for (let number = 0; number < count; number++) {
    const value = {
      locale: 'ja',
      scenario: 'cancel',
      title: `面接辞退 ${number}`,
      summary: `大学指定の文面、その${number}`,
      subject: '面接辞退のご連絡',
      body: 'お世話になっております。\n面接を辞退いたしたく、ご連絡いたしました。',
      phone: '',
      isHidden: false,
      position: `a${String.fromCharCode(97 + (number % 26))}`.slice(0, 2),
    };
    items[`template:bench-${number}`] = { version: 2, edits: {}, value };
  }
  await chrome.storage.local.set(items);
}
