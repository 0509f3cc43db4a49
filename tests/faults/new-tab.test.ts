// A draft in a new tab whose editor takes no letter: it must not be lost with the picker that it was made in.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { popupOver, tabOf } from '../browsers/picker.ts';
import {
  bodyWith,
  company,
  dayFromNow,
  fill,
  introduce,
  openPicker,
  pasteInto,
  patience,
  press,
  type Stage,
  setStage,
} from '../e2e/stage.ts';
import { answerAsOutlook } from '../hosts/outlook/answer.ts';
import { count } from './count.ts';

const site = 'outlook.live.com';

let stage: Stage;
let options: Page;
beforeAll(async () => {
  stage = await setStage('chromium', { serve: { hosts: { [site]: answerStubbornly } } });
  await introduce(stage);
  options = await tabOf(stage.launched, 'options.html');
});
afterAll(() => stage.close());

/** The double, whose editors take every change back until the page is told otherwise. */
const answerStubbornly: typeof answerAsOutlook = (url, request, response) => {
  if (url.pathname.endsWith('/main.js')) {
    const end = response.end.bind(response);
    response.end = ((script: string) => end(`(${refuse})();\n${script}`)) as typeof response.end;
  }
  return answerAsOutlook(url, request, response);
};

declare global {
  var isWilling: boolean | undefined;
}

function refuse(): void {
  const isMeant = ({ target }: Event) =>
    !globalThis.isWilling && (target as Element).closest?.('[contenteditable="true"]');
  const on = (type: string, act: (event: Event) => void) =>
    window.addEventListener(type, (event) => isMeant(event) && act(event), { capture: true });
  on('paste', (event) => event.stopImmediatePropagation());
  on('input', () => {
    for (const id of window.mailDouble.ids()) window.mailDouble.setBody(id, '<div><br></div>');
  });
}

/** The tab that the toolbar's picker opens with a letter, which its editor has refused by then. */
async function refusedTab(): Promise<{ page: Page; id: string }> {
  const popup = await popupOver(options, stage.launched, 'popup.html');
  await popup.waitForSelector('#compose-outlook');
  await fill(popup, { company, date: dayFromNow(7), time: '14:00' });
  const before = new Set(stage.launched.browser.targets());
  const opened = stage.launched.browser.waitForTarget(
    (one) => !before.has(one) && one.url().includes(site),
    patience,
  );
  await press(popup, '#compose-outlook:not(:disabled)');
  const page = await (await opened).asPage();
  await page.waitForFunction(() => window.mailDouble?.ids().length === 1, patience);
  const id = await page.evaluate(() => window.mailDouble.ids()[0] ?? '');
  await page.bringToFront();
  return { page, id };
}

/** The names of the letters that are remembered for a tab. */
const kept = () =>
  options.evaluate(async () => {
    const { session } = (globalThis as unknown as { chrome: { storage: { session: { get(): object } } } })
      .chrome.storage;
    return Object.keys(await session.get()).filter((name) => name.startsWith('fresh-letter'));
  });

it('is told of in the picker, and inserted by a press once the editor has it', async () => {
  const { page, id } = await refusedTab();
  const picker = await openPicker(page, id);
  const told = await picker.waitForSelector('#deliver-that', patience);
  expect(await kept()).toHaveLength(1);
  expect(await page.evaluate((compose) => window.mailDouble.editor(compose).textContent, id)).not.toContain(
    company,
  );
  await page.evaluate(() => {
    globalThis.isWilling = true;
  });
  await told?.click();
  await bodyWith(page, id, company);
  expect(await page.evaluate((compose) => window.mailDouble.subject(compose), id)).toContain('辞退');
  // What stands in the draft is forgotten here.
  await vi.waitFor(async () => expect(await kept()).toEqual([]), patience);
  count('told and inserted');
});

it('is copied where the editor refuses it again', async () => {
  const { page, id } = await refusedTab();
  const picker = await openPicker(page, id);
  await (await picker.waitForSelector('#deliver-that', patience))?.click();
  await picker.waitForSelector('#status[data-notice="copiedInstead"]', patience);
  await page.evaluate(() => {
    globalThis.isWilling = true;
  });
  await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
  await pasteInto(page, id, company);
  // Told of once more, it would sound as if it had never been sent.
  await vi.waitFor(async () => expect(await kept()).toEqual([]), patience);
  count('told and copied');
});
