// Answering an invitation: its facts stand in the picker, so that the user types nothing but the situation.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { popupOver } from '../browsers/picker.ts';
import {
  dayFromNow,
  insertFrom,
  introduce,
  openCompose,
  openPicker,
  patience,
  press,
  type Stage,
  send,
  setStage,
} from './stage.ts';

/** The interview to which the double's mail invites, as a letter names its day. */
function interviewDay(): string {
  const date = new Date(`${dayFromNow(9)}T12:00+09:00`);
  const form = { timeZone: 'Asia/Tokyo', month: 'long', day: 'numeric', weekday: 'short' } as const;
  return new Intl.DateTimeFormat('ja-JP', form).format(date).replace(/\((.)\)/, '（$1）');
}

const hosts = ['gmail', 'outlook'] as const;

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
    await introduce(stage);
  });
  afterAll(() => stage.close());

  it.each(hosts)('a reply on %s: the situation alone makes a complete, correct mail', async (host) => {
    const page = await stage[host]();
    const id = await openCompose(page, { surface: 'inline-reply' });
    const picker = await openPicker(page, id);
    await picker.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="company"]')?.value === '株式会社ミナト設計',
      patience,
    );
    await insertFrom(picker, page, id, { fields: 'none' });
    const { text } = await send(page, id);
    const lines = text.replaceAll('\r', '').split('\n');
    expect(lines.slice(0, 3)).toEqual(['株式会社ミナト設計', '人事部', expect.stringMatching(/^佐藤.*様$/)]);
    expect(text).toContain(`${interviewDay()}14時`);
    expect(text).toContain('辞退');
    expect(text).not.toContain('〔');
    stage.leave(page);
  });

  it.each(hosts)('what the user types on %s wins over what the mail says', async (host) => {
    const page = await stage[host]();
    const id = await openCompose(page, { surface: 'inline-reply' });
    const picker = await openPicker(page, id);
    await picker.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="company"]')?.value !== '',
      patience,
    );
    const body = await insertFrom(picker, page, id, { fields: { company: '株式会社ほか' } });
    expect(body).toContain('株式会社ほか');
    expect(body.match(/ミナト設計/g)?.length ?? 0).toBe(
      body.split('RplyFwdMsg')[1]?.match(/ミナト設計/g)?.length ?? 0,
    );
    stage.leave(page);
  });
});

describe("From the toolbar's icon, with only a mail open", () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage('chromium');
    await introduce(stage);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.leave(page));

  it.each(hosts)('on %s the picker starts the reply with the facts of that mail', async (host) => {
    page = await stage[host]();
    await page.evaluate(() => window.mailDouble.openThread('FMfcgzQdAlpha01'));
    const popup = await popupOver(page, stage.launched, 'popup.html');
    await press(popup, '#reply:not(:disabled)');
    // The reply's editor comes later than the reply.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('[contenteditable="true"][aria-multiline="true"]')].some((editor) =>
          editor.textContent?.startsWith('株式会社ミナト設計'),
        ),
      patience,
    );
    const { text } = await send(page, String(await page.evaluate(() => window.mailDouble.ids()[0])));
    expect(text).toContain(`${interviewDay()}14時`);
  });
});
