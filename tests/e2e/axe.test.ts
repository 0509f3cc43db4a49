// Every page of ours, whole and with all that it folds away: nothing for axe to find, and nothing out of reach on a small screen.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/plan.ts';
import { applicant, introduce, pageOf, patience, press, type Stage, setStage } from './stage.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const pages = {
  settings: 'options.html',
  // As it stands in the frame at a compose's button: it takes the window's size, which the popup doesn't.
  picker: 'popup.html#compose=none',
  'first page': 'welcome.html',
} as const;

const looks = (['ja', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((theme) => ({ locale, theme })),
);

describe.each<BrowserName>(['chromium', 'firefox'])('In %s', (name) => {
  let stage: Stage;
  let settings: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage, { ...applicant, affiliation: '東西大学' });
    settings = await pageOf(stage, 'options.html');
    // What only several profiles bring.
    await press(settings, '#add-profile');
    await settings.waitForSelector('[name="profile"]');
  });
  afterAll(() => stage.close());

  const open = async (path: string): Promise<Page> => {
    const page = await pageOf(stage, path);
    await page.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    return page;
  };
  const prefer = async (choice: string, value: string) => {
    await press(settings, `[name="${choice}"][value="${value}"]`);
    await settings.waitForFunction(
      (wanted) =>
        document.documentElement.lang === wanted || document.documentElement.dataset.theme === wanted,
      patience,
      value,
    );
  };

  describe.each(looks)('in $locale and $theme', ({ locale, theme }) => {
    beforeAll(async () => {
      await prefer('interfaceLocale', locale);
      await prefer('theme', theme);
    });

    it.each(Object.entries(pages))('axe finds nothing on the %s', async (_, path) => {
      const page = await open(path);
      const look = await page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dataset.theme,
      ]);
      expect(look).toEqual([locale, theme]);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    });
  });

  it.each(Object.entries(pages))('nothing of the %s is wider than a small screen', async (_, path) => {
    const page = await open(path);
    for (const [width, height] of [
      [320, 640],
      // 1280 × 800 at a zoom of 200 %.
      [640, 400],
    ] as const) {
      await page.setViewport({ width, height });
      const wider = await page.evaluate(() =>
        [document.scrollingElement, document.body].some(
          (element) => element && element.scrollWidth > innerWidth,
        )
          ? [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > innerWidth)
              .map((element) => element.outerHTML.slice(0, 80))
          : [],
      );
      expect({ width, wider }).toEqual({ width, wider: [] });
    }
    await page.close();
  });
});

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
