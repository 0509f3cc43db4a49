// What the user prefers, as it reaches the mail page: in composes that are open, and in the next letter.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/plan.ts';
import {
  buttonOf,
  introduce,
  openCompose,
  pageOf,
  patience,
  press,
  type Stage,
  setStage,
  writeLetter,
} from './stage.ts';

const button = '[aria-label^="ことわり"], [aria-label^="Kotowari"]';

describe.each<BrowserName>(['chromium', 'firefox'])('A preference in %s', (name) => {
  let stage: Stage;
  let options: Page;
  let gmail: Page;
  let id: string;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
    options = await pageOf(stage, 'options.html');
    gmail = await stage.gmail();
    id = await openCompose(gmail);
    await buttonOf(gmail, id);
  });
  afterAll(() => stage.close());

  const prefer = async (selector: string) => {
    await options.bringToFront();
    await press(options, selector);
    await gmail.bringToFront();
  };

  it('against the button takes it from a compose that is open, and keeps it from the next', async () => {
    await prefer('[name="hasGmailButton"]');
    await gmail.waitForFunction((selector) => !document.querySelector(selector), patience, button);
    await openCompose(gmail);
    expect(await gmail.$(button)).toBeNull();
  });

  it('for it brings it back into both', async () => {
    await prefer('[name="hasGmailButton"]');
    await gmail.waitForFunction(
      (selector) => document.querySelectorAll(selector).length === 2,
      patience,
      button,
    );
  });

  it('for a language names the button in it', async () => {
    await prefer('[name="interfaceLocale"][value="en"]');
    await gmail.waitForFunction(
      (compose) => window.mailDouble.root(compose).querySelector('[aria-label^="Kotowari"]') !== null,
      patience,
      id,
    );
    await prefer('[name="interfaceLocale"][value="auto"]');
    await gmail.waitForFunction(
      (compose) => window.mailDouble.root(compose).querySelector('[aria-label^="ことわり"]') !== null,
      patience,
      id,
    );
  });

  it('for a manner is in the next letter', async () => {
    const standard = await writeLetter(gmail, id);
    await prefer('[name="tone"][value="polite"]');
    const polite = await writeLetter(gmail, await openCompose(gmail));
    expect(standard).not.toContain('誠に申し訳ございません');
    expect(polite).toContain('誠に申し訳ございません');
  });

  it('for a place puts the letter there, in a draft that has text', async () => {
    await prefer('[name="placement"][value="cursor"]');
    const other = await openCompose(gmail);
    await gmail.evaluate((compose) => {
      window.mailDouble.setBody(compose, '<div>一行目</div><div>二行目</div>');
      window.mailDouble.setCaret(compose, { text: '二行目', offset: 3 });
    }, other);
    const html = await writeLetter(gmail, other);
    expect(html.indexOf('二行目')).toBeLessThan(html.indexOf('株式会社青空商事'));
  });
});
