// "Something's wrong here": what is copied tells us of the page and of nobody's mail, and the probe can read it.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupOver } from '../browsers/picker.ts';
import { addressesOf } from '../probe/address.ts';
import { probe } from '../probe/probe.ts';
import { pageIn } from '../probe/report.ts';
import { openCompose, openPicker, pasteInto, patience, press, type Stage, setStage } from './stage.ts';

async function copyReport(picker: Frame | Page): Promise<void> {
  await press(picker, '#guide');
  await picker.waitForSelector('#report');
  if ('page' in picker) {
    // By key: a press of the user's own, wherever the frame's guide has scrolled to.
    await picker.focus('#report');
    await picker.page().keyboard.press('Enter');
  } else await picker.click('#report');
  await picker.waitForFunction(
    () => document.querySelector('#report-status')?.getAttribute('data-copied') === 'true',
    patience,
  );
}

/** Pasted into an empty draft as a user would into a mail to us. */
async function pasted(stage: Stage): Promise<string> {
  const page = await stage.gmail();
  const id = await openCompose(page);
  await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
  await pasteInto(page, id, 'skeleton');
  const text = await page.evaluate((compose) => window.mailDouble.editor(compose).innerText, id);
  stage.leave(page);
  return text;
}

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  it.each(['gmail', 'outlook'] as const)("the report on %s holds nothing of anybody's mail", async (host) => {
    const page = await stage[host]();
    await page.evaluate(() => window.mailDouble.openThread('FMfcgzQdAlpha01'));
    const id = await openCompose(page, { subject: '秘密の件名', html: '<div>秘密の本文</div>' });
    await copyReport(await openPicker(page, id));
    await page.evaluate((compose) => window.mailDouble.discard(compose), id);
    const report = await pasted(stage);
    expect(report).toContain(`"host": "${host}"`);
    // 送信 is what our own selectors look for.
    expect(report.replaceAll('送信', '')).not.toMatch(/[^\x20-\x7e\s]/);
    expect(report).not.toMatch(/haruka|example|post\./);
    stage.leave(page);
  });
});

describe('The probe', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage.close());

  it.each(['gmail', 'outlook'] as const)(
    'finds in a report on %s the compose that it was made over',
    async (host) => {
      const page = await stage[host]();
      await openCompose(page);
      const popup = await popupOver(page, stage.launched, 'popup.html');
      await copyReport(popup);
      const report = await pasted(stage);
      const saved = pageIn(Buffer.from(report.replaceAll('\u00a0', ' ')));
      const { host: told, composes } = await probe(saved, addressesOf(saved, undefined));
      expect(told).toBe(host);
      expect(composes).toMatchObject([{ hasBody: true, button: true }]);
    },
  );
});
