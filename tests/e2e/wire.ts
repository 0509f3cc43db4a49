// The extension's own messages, from a page of its own: what the picker would ask for, without its clicks, and what mail
// pages ask of the background.
import type { Page } from 'puppeteer-core';
import type { Context } from '../../interview/context.ts';
import type { Order, Outcome } from '../../templates/letter.ts';
import type { Launched } from '../browsers/launch.ts';
import { tabOf } from '../browsers/picker.ts';
import { patience } from './stage.ts';

/** A message as its library sends it. */
interface Message {
  readonly id: number;
  readonly type: string;
  readonly timestamp: number;
  readonly data?: unknown;
}

declare const chrome: {
  readonly runtime: {
    sendMessage(message: Message): Promise<unknown>;
    readonly onMessage: { addListener(listener: (message: Message) => void): void };
  };
  readonly tabs: {
    query(what: { active: true; lastFocusedWindow: true }): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: Message): Promise<{ readonly res?: unknown } | undefined>;
  };
};

declare global {
  var heard: Message[];
}

export interface Wire {
  /** The page that the messages come from. */
  readonly page: Page;
  /** Names the tab that is in front. */
  tab(page: Page): Promise<number>;
  ask(tab: number, type: string, data?: unknown): Promise<unknown>;
  /** Writes a letter into the compose that has the focus. */
  insert(tab: number, order: Omit<Order, 'composeId'>): Promise<Outcome>;
  /** What was asked of the background so far. */
  verdicts(): Promise<number>;
  /** Waits until a draft was judged once more than `since`. */
  judged(since: number): Promise<void>;
}

export async function makeWire(launched: Launched): Promise<Wire> {
  const page = await tabOf(launched, 'options.html');
  await page.evaluate(() => {
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'verdict') globalThis.heard.push(message);
    });
  });
  const ask = (tab: number, type: string, data?: unknown) =>
    page.evaluate(
      async (to, kind, what) => {
        const message = { id: Math.random(), type: kind, timestamp: Date.now(), data: what };
        return (await chrome.tabs.sendMessage(to, message))?.res;
      },
      tab,
      type,
      data,
    );
  return {
    page,
    async tab(shown) {
      await shown.bringToFront();
      const [tab] = await page.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
      if (!tab) throw new Error('No tab is in front.');
      return tab.id;
    },
    ask,
    async insert(tab, order) {
      const context = (await ask(tab, 'context')) as Context | null;
      return (await ask(tab, 'insert', { ...order, composeId: context?.composeId })) as Outcome;
    },
    verdicts: () => page.evaluate(() => globalThis.heard.length),
    async judged(since) {
      await page.waitForFunction((count) => globalThis.heard.length > count, patience, since);
      // Asked in its turn, the same question is answered after the page's own.
      await page.evaluate(async () => {
        const [last] = globalThis.heard.slice(-1);
        if (last) await chrome.runtime.sendMessage({ ...last, id: Math.random() });
      });
    },
  };
}
