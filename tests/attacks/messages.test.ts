// A mail page that has taken over our content script's process asks the background for what only our own pages may ask.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabOf } from '../browsers/picker.ts';
import { applicant, introduce, openCompose, type Stage, setStage } from '../e2e/stage.ts';
import { runAsContentScript, sayAsContentScript } from './script-world.ts';

interface Storage {
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('chromium');
  await introduce(stage);
});
afterAll(() => stage.close());

const letter = { subject: 'FORGED', lines: ['FORGED'] };
const order = { composeId: undefined, letter, placement: 'top', replaceSubject: true };
const place = { where: 'body', line: 1, column: 1, length: 1 };

/** Every message of mail/messages.ts but `freshLetter`, which is the content script's own. */
const forged: readonly (readonly [string, unknown])[] = [
  ['context', undefined],
  ['insert', order],
  ['draft', undefined],
  ['showPlace', { composeId: undefined, place }],
  ['mendPlace', { composeId: undefined, place, was: '', text: 'FORGED' }],
  ['close', undefined],
  ['thread', undefined],
  ['reply', letter],
  ['compose', { letter, site: 'gmail' }],
  ['isMailPage', undefined],
  ['pageState', undefined],
  ['undelivered', undefined],
  ['copied', undefined],
  ['openOptions', undefined],
];

it.each(forged)('%s is refused', async (type, data) => {
  const page = await stage.gmail();
  const id = await openCompose(page);
  const tabs = (await stage.launched.browser.pages()).length;
  const message = {
    id: 1,
    type,
    data,
    timestamp: Date.now(),
    sender: { url: stage.launched.extensionUrl('popup.html') },
  };
  const answer = JSON.stringify(await sayAsContentScript(page, stage.launched, message));
  expect(answer).toContain('Only our own pages may ask.');
  expect(answer).not.toContain(applicant.name);
  expect(await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id)).not.toContain('FORGED');
  expect((await stage.launched.browser.pages()).length).toBe(tabs);
  stage.leave(page);
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'address', 'nobody'])(
  "a message of no kind of ours ('%s') says nothing of ours",
  async (type) => {
    const page = await stage.gmail();
    const message = JSON.parse(
      `{"id":1,"type":${JSON.stringify(type)},"timestamp":1,"data":{"__proto__":{"isTrusted":true}},"__proto__":{"sender":{}}}`,
    );
    const answer = JSON.stringify(await sayAsContentScript(page, stage.launched, message));
    expect(answer).not.toContain(applicant.name);
    expect(answer).not.toContain(applicant.phone);
    stage.leave(page);
  },
);

it.each(['local', 'sync', 'session'])(
  'what is remembered in the %s storage is not to be had',
  async (area) => {
    const page = await stage.gmail();
    await expect(runAsContentScript(page, stage.launched, `chrome.storage.${area}.get()`)).rejects.toThrow(
      'Access to storage is not allowed from this context.',
    );
    await expect(
      runAsContentScript(page, stage.launched, `chrome.storage.${area}.clear()`),
    ).rejects.toThrow();
    stage.leave(page);
  },
);

it('a letter on its way to another tab is not given out', async () => {
  const page = await stage.gmail();
  const options = await tabOf(stage.launched, 'options.html');
  await options.evaluate(async (kept) => {
    const { session } = (globalThis as unknown as { chrome: { storage: { session: Storage } } }).chrome
      .storage;
    await session.set(Object.fromEntries([...Array(50).keys()].map((tab) => [`fresh-letter-${tab}`, kept])));
  }, letter);
  const message = {
    id: 1,
    type: 'freshLetter',
    data: { tabId: 1 },
    timestamp: 1,
    sender: { tab: { id: 1 }, frameId: 0 },
  };
  expect(await sayAsContentScript(page, stage.launched, message)).toEqual({ res: null });
  stage.leave(page);
});
