// Sends that need no question: two hundred by mouse and two hundred by keyboard on each double, each sent at once and once.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complete } from '../e2e/letters.ts';
import { boxOn, pressSend } from '../e2e/sending.ts';
import { buttonOf, openCompose, patience, type Stage, setStage } from '../e2e/stage.ts';
import { makeWire, type Wire } from '../e2e/wire.ts';

const SENDS = 200;

const quoted = '株式会社みらい商事の〔会社名〕〔担当者名〕〇〇様';
const hosts = {
  gmail: `<div dir="ltr"><br></div><div class="gmail_quote"><div class="gmail_attr">佐藤花子:</div><blockquote>${quoted}</blockquote></div>`,
  outlook: `<div class="elementToProof"><br></div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>差出人:</b> 佐藤花子<br><b>送信日時:</b> 昨日<br></div><div>${quoted}</div>`,
} as const;

/** What stands in the draft, and how it came there. */
const kinds = ['ours', 'ours-edited', 'ours-just-edited', 'ours-over-gaps-in-the-quote', 'not-ours'] as const;

let stage: Stage;
let wire: Wire;
beforeAll(async () => {
  stage = await setStage('chromium');
  wire = await makeWire(stage.launched);
});
afterAll(() => stage.close());

describe.each(['gmail', 'outlook'] as const)('On %s', (host) => {
  it.each(['mouse', 'keyboard'] as const)(
    `${SENDS} sends by %s: none is stopped, delayed or doubled`,
    { timeout: 300_000 },
    async (by) => {
      let page = await stage[host]();
      let tab = await wire.tab(page);
      const delays: number[] = [];
      for (let count = 0; count < SENDS; count++) {
        const kind = kinds[count % kinds.length] ?? 'ours';
        const id = await prepare(host, page, tab, kind);
        const draftId = await page.evaluate((compose) => window.mailDouble.draftId(compose), id);
        await pressSend(page, id, by);
        await page
          .waitForFunction(
            (draft) => window.mailDouble.sent().some((mail) => mail.draftId === draft),
            patience,
            draftId,
          )
          .catch(async () => {
            throw new Error(`Number ${count}, ${kind}, was not sent: ${await boxOn(page)}`);
          });
        const { mails, on } = await page.evaluate((draft) => {
          const all = window.mailDouble.sent().filter((mail) => mail.draftId === draft);
          return { mails: all.length, on: all[0]?.on };
        }, draftId);
        expect(mails).toBe(1);
        expect(await boxOn(page)).toBeUndefined();
        // In the dispatch of the user's own event, so before anything else could run.
        expect(on).toMatchObject({ type: by === 'mouse' ? 'click' : 'keydown', isTrusted: true });
        delays.push(on?.after ?? Number.NaN);
        if (count % 50 === 49) {
          expect(await page.evaluate(() => window.mailDouble.sent().length)).toBe(50);
          await page.close();
          page = await stage[host]();
          tab = await wire.tab(page);
        }
      }
      await page.close();
      delays.sort((a, b) => a - b);
      const at = (share: number) => `${(delays[Math.floor(share * (SENDS - 1))] ?? 0).toFixed(1)} ms`;
      console.log(`${host}, ${SENDS} by ${by}: press to send ${at(0.5)} in the middle, p95 ${at(0.95)}`);
      expect(delays).toHaveLength(SENDS);
    },
  );
});

async function prepare(
  host: 'gmail' | 'outlook',
  page: Page,
  tab: number,
  kind: (typeof kinds)[number],
): Promise<string> {
  const isOurs = kind !== 'not-ours';
  const html = kind === 'ours-over-gaps-in-the-quote' ? hosts[host] : undefined;
  const id = await openCompose(page, { to: ['saiyo@mirai.example.jp'], ...(html && { html }) });
  await buttonOf(page, id);
  await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
  const since = await wire.verdicts();
  if (isOurs) {
    expect(await wire.insert(tab, complete())).toBe('inserted');
    await wire.judged(since);
  } else await page.keyboard.type('〔会社名〕〇〇様');
  if (kind.endsWith('edited')) {
    const edited = await wire.verdicts();
    await page.keyboard.type('。');
    if (kind === 'ours-edited') await wire.judged(edited);
  }
  return id;
}
