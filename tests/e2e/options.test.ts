// The settings' page: what is chosen there is in the next letter.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/plan.ts';
import {
  applicant,
  fill,
  introduce,
  openCompose,
  pageOf,
  patience,
  press,
  type Stage,
  setStage,
  writeLetter,
} from './stage.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('The settings in %s', (name) => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
    options = await pageOf(stage, 'options.html');
  });
  afterAll(() => stage.close());

  const cards = () =>
    options.$$eval('.profile-card', (all) =>
      all.map((card) => ({
        title: card.querySelector('.profile-title')?.textContent,
        isDefault: card.querySelector('.badge') !== null,
      })),
    );
  const letter = async () => {
    const gmail = await stage.gmail();
    await gmail.bringToFront();
    const html = await writeLetter(gmail, await openCompose(gmail));
    await gmail.close();
    await options.bringToFront();
    return html;
  };

  it('adds a profile of the same person, which becomes the one that mails start with', async () => {
    await options.bringToFront();
    await press(options, '#add-profile');
    await options.waitForFunction(() => document.activeElement?.getAttribute('name') === 'label', patience);
    expect(await options.$eval('[name="name"]', (input) => (input as HTMLInputElement).value)).toBe(
      applicant.name,
    );
    await fill(options, { label: 'バイト', name: '山田花', phone: '080-1111-2222' });
    await options.waitForFunction(
      () => document.querySelector('#status')?.getAttribute('data-state') === 'saved',
      patience,
    );
    await press(options, '#prefer-profile');
    await options.waitForFunction(() => !document.querySelector('#prefer-profile'), patience);
    expect(await cards()).toEqual([
      { title: applicant.name, isDefault: false },
      { title: 'バイト', isDefault: true },
    ]);
    const html = await letter();
    expect(html).toContain('山田花');
    expect(html).toContain('080-1111-2222');
  });

  it('deletes it, and brings it back as it was by one key', async () => {
    const before = await cards();
    await press(options, '#remove-profile');
    await options.waitForFunction(() => document.activeElement?.id === 'restore-profile', patience);
    expect(await cards()).toEqual([]);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.profile-card');
    expect(await cards()).toEqual(before);
  });

  it('lets the mail site sign where it has a signature of its own', async () => {
    const signed = await letter();
    await press(options, '[name="signature"][value="none"]');
    await options.waitForFunction(() => !document.querySelector('#signature'), patience);
    const html = await letter();
    expect(signed).toContain('080-1111-2222');
    expect(html).not.toContain('080-1111-2222');
    expect(html).toContain('山田花');
  });

  it('changes its language at once, and the keyboard goes on from where it was', async () => {
    await options.focus('[name="interfaceLocale"]:checked');
    await options.keyboard.press('ArrowRight');
    await options.keyboard.press('ArrowRight');
    await options.waitForFunction(
      () => document.documentElement.lang === 'en' && document.title.startsWith('Kotowari'),
      patience,
    );
    expect(await options.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe(
      'en',
    );
  });

  it('shows the key that opens the picker', async () => {
    const keys = await options.waitForSelector('#shortcuts kbd');
    const row = await keys?.evaluate((key) => key.closest('div')?.textContent);
    expect(row).toMatch(/Kotowari.*K$/);
  });
});
