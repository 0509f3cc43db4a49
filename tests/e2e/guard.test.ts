// The guard at Send: it asks once, in place, where a letter of ours has a gap; and it can be turned off.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../settings/kinds.ts';
import type { OpenOptions } from '../hosts/gmail/double.ts';
import { complete, gappy } from './letters.ts';
import { boxOn, boxShown, placeOfSend, pressSend } from './sending.ts';
import { buttonOf, openCompose, patience, popOutOf, type Stage, setStage } from './stage.ts';
import { makeWire, type Wire } from './wire.ts';

interface Case {
  readonly name: string;
  readonly host: 'gmail' | 'outlook';
  readonly settings?: string;
  readonly path?: string;
  /** How the double opens it. */
  readonly options?: OpenOptions;
  readonly isPoppedOut?: boolean;
}

/** To a mail that names no company: the letter's may be any. */
const reply = { surface: 'inline-reply', thread: 'FMfcgzQdEcho05' } as const;

const cases: readonly Case[] = [
  { name: 'Gmail, docked', host: 'gmail' },
  { name: 'Gmail, Send that listens to the mouse', host: 'gmail', settings: 'lang:ko,sendOn:mouseup' },
  { name: 'Gmail, an inline reply', host: 'gmail', options: reply },
  { name: 'Outlook, the reading pane', host: 'outlook' },
  { name: 'Outlook, an inline reply', host: 'outlook', options: reply },
  { name: 'Outlook, an older build', host: 'outlook', settings: 'lang:de,build:before' },
  { name: 'Outlook, Send in the ribbon', host: 'outlook', settings: 'lang:ja,build:ribbon' },
  { name: 'Outlook, plain text', host: 'outlook', settings: 'lang:ja,plain:true' },
  { name: 'Outlook, a tab of its own', host: 'outlook', path: '/mail/0/compose/1' },
  { name: 'Outlook, a pop-out', host: 'outlook', isPoppedOut: true },
];

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let stage: Stage;
  let wire: Wire;
  let page: Page;
  /** Where what was sent is told: a pop-out closes. */
  let mailbox: Page;
  let id: string;
  beforeAll(async () => {
    stage = await setStage(name);
    wire = await makeWire(stage.launched);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.leave(mailbox));

  const open = async ({ host, settings, path, options, isPoppedOut }: Case) => {
    mailbox = await stage[host](settings, path);
    page = mailbox;
    id = path
      ? await page
          .waitForFunction(() => window.mailDouble.ids()[0], patience)
          .then((first) => first.jsonValue() as Promise<string>)
      : await openCompose(page, options);
    if (isPoppedOut) {
      page = await popOutOf(stage, mailbox, () =>
        mailbox.evaluate((compose) => window.outlookDouble.popOut(compose), id),
      );
    }
    await buttonOf(page, id);
    await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
  };
  const write = async (order = gappy()) => {
    const since = await wire.verdicts();
    expect(await wire.insert(await wire.tab(page), order)).toBe('inserted');
    await wire.judged(since);
  };
  const sent = () => mailbox.evaluate(() => window.mailDouble.sent());
  const sentOnce = async () => {
    await mailbox.waitForFunction(() => window.mailDouble.sent().length > 0, patience);
    expect(await sent()).toHaveLength(1);
    expect(await boxOn(mailbox)).toBeUndefined();
  };

  describe.each(cases)('$name', (one) => {
    beforeEach(() => open(one));

    it('asks, naming the gaps, and "send anyway" sends once', async () => {
      await write();
      await pressSend(page, id, 'mouse');
      const box = await boxShown(page);
      expect(await textOf(box)).toContain('〔会社名〕');
      expect(await sent()).toEqual([]);
      await pressIn(box, 0);
      await sentOnce();
    });

    it('asks at the shortcut too; "back" leads to the gap, and the next press sends', async () => {
      await write();
      await pressSend(page, id, 'keyboard');
      await pressIn(await boxShown(page), 1);
      expect(await boxOn(page)).toBeUndefined();
      expect(await page.evaluate(selected)).toMatch(/^〔.+〕$/);
      expect(await sent()).toEqual([]);
      await pressSend(page, id, 'keyboard');
      await sentOnce();
    });

    it('a complete letter goes out at the first press', async () => {
      await write(complete());
      await pressSend(page, id, 'mouse');
      await sentOnce();
    });
  });

  it.each([
    ['gmail', 'light'],
    ['gmail', 'dark'],
    ['outlook', 'light'],
    ['outlook', 'dark'],
  ] as const)('on %s the box is as %s as the page', async (host, theme) => {
    await open({ name: '', host, settings: `lang:ja,theme:${theme}` });
    await write();
    await pressSend(page, id, 'mouse');
    const box = await boxShown(page);
    expect(await box.evaluate((shown) => getComputedStyle(shown).colorScheme)).toBe(theme);
  });

  describe('On Gmail', () => {
    beforeEach(() => open({ name: '', host: 'gmail' }));

    it('a double click is one press', async () => {
      await write();
      const { x, y } = await placeOfSend(page, id);
      await page.mouse.click(x, y, { count: 2 });
      await boxShown(page);
      expect(await sent()).toEqual([]);
    });

    it('Enter on Send asks, and while it is held answers nothing', async () => {
      await write();
      await page.evaluate((compose) => {
        window.mailDouble.root(compose).querySelector<HTMLElement>('.aoO')?.focus();
      }, id);
      await page.keyboard.down('Enter');
      const box = await boxShown(page);
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      expect(await textOf(box)).toContain('〔会社名〕');
      expect(await sent()).toEqual([]);
    });

    it('what was filled in meanwhile is not asked about, a mistake made meanwhile is', async () => {
      await write(complete());
      const since = await wire.verdicts();
      await page.evaluate((compose) => {
        window.mailDouble.setCaret(compose, { text: '株式会社', offset: 0 });
      }, id);
      await page.keyboard.type('〇〇');
      await wire.judged(since);
      await pressSend(page, id, 'mouse');
      expect(await textOf(await boxShown(page))).toContain('〇〇');
    });

    it('turned off, it never asks', async () => {
      const keep = (hasSendGuard: boolean) =>
        wire.page.evaluate(
          (value) =>
            (
              globalThis as unknown as {
                chrome: { storage: { local: { set(items: object): Promise<void> } } };
              }
            ).chrome.storage.local.set({ 'preferences:all': { version: 2, edits: { test: 1 }, value } }),
          { ...defaultPreferences, hasSendGuard },
        );
      await keep(false);
      try {
        await write();
        await pressSend(page, id, 'mouse');
        await sentOnce();
      } finally {
        await keep(true);
      }
    });
  });
});

const textOf = (box: ElementHandle<HTMLElement>) => box.evaluate(({ textContent }) => textContent);

async function pressIn(box: ElementHandle<HTMLElement>, at: 0 | 1): Promise<void> {
  const button = (await box.$$('button'))[at];
  await button?.click();
}

/** What is selected, in a field or in the draft. */
function selected(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  return document.getSelection()?.toString() ?? '';
}
