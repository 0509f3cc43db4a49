// Outlook's double is what outlook.md says of Outlook: its surfaces and anchors, its editor, its subject, its windows.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { redo, undo } from '../browsers/keys.ts';
import { isShort } from '../short.ts';
import { outlookHosts } from './outlook/answer.ts';
import type { OpenOptions } from './outlook/double.ts';
import {
  type Anchor,
  anchors,
  bodyHas,
  found,
  type OutlookStage,
  open,
  pasteAsScript,
  patience,
  popOut,
  saved,
  setOutlookStage,
} from './outlook-stage.ts';

const rich = { body: 1, send: 1, sendById: 1, to: 1, subject: 1, discard: 1, docking: 1 } as const;
const inMailbox = { ...rich, main: 1, pane: 1 } as const;
const { to: _to, subject: _subject, ...collapsed } = inMailbox;

describe.each(isShort ? (['chromium'] as const) : (['chromium', 'firefox'] as const))('In %s', (name) => {
  let stage: OutlookStage;
  const visit: OutlookStage['visit'] = (...where) => stage.visit(...where);
  beforeAll(async () => {
    stage = await setOutlookStage(name);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.leave());

  it.each(outlookHosts)('%s shows a mailbox', async (host) => {
    const page = await visit('/mail/0/', 'lang:ja', host);
    expect(await page.$$('#MailList [data-convid]')).toHaveLength(5);
    expect(await found(page)).toEqual({ main: 1, pane: 1 });
  });

  describe('each surface has its anchors:', () => {
    it.each<[string, OpenOptions, Partial<Record<Anchor, number>>]>([
      ['a new mail', {}, inMailbox],
      ['a new mail in the former build', { build: 'before' }, without(inMailbox, 'send')],
      ['a new mail in plain text', { plain: true }, { ...without(inMailbox, 'body'), plain: 1 }],
      ['an inline reply', { surface: 'inline-reply' }, { ...collapsed, quote: 2 }],
      ['a reply to all', { surface: 'inline-reply-all' }, { ...collapsed, quote: 2 }],
      [
        'a forward with the newer quote',
        { surface: 'inline-forward', quote: 'reference' },
        { ...collapsed, quote: 1 },
      ],
    ])('%s', async (_title, options, expected) => {
      const page = await visit();
      await open(page, options);
      expect(await found(page)).toEqual(expected);
    });

    it('a reply whose recipients were opened by a focus on their line', async () => {
      const page = await visit();
      await open(page, { surface: 'inline-reply' });
      await page.$eval('[id^="docking_"] div[tabindex]:nth-child(2):not([role="button"])', (line) =>
        (line as HTMLElement).focus(),
      );
      expect(await found(page)).toEqual({ ...inMailbox, quote: 2 });
    });

    it.each<[string, string, Partial<Record<Anchor, number>>]>([
      ['/mail/compose/1', '', { ...rich, main: 1 }],
      ['/mail/deeplink/compose', '', { ...rich, form: 1 }],
      ['/mail/0/deeplink/compose', 'docking:false', { ...without(rich, 'docking'), form: 1 }],
      ['/mail/deeplink/compose', 'build:ribbon', { ...without(without(rich, 'discard'), 'send'), form: 1 }],
      ['/mail/deeplink/read/1', '', {}],
      ['/calendar', '', { body: 1, sendById: 1, form: 1 }],
    ])('%s %s', async (path, settings, expected) => {
      expect(await found(await visit(path, settings))).toEqual(expected);
    });

    it('a pop-out, which the opener fills', async () => {
      const page = await visit('/mail/', 'theme:dark');
      const popup = await popOut(page, await open(page, { surface: 'inline-reply' }));
      expect(popup.url()).toBe('about:blank');
      expect(await found(popup)).toEqual({ ...rich, form: 1, projection: 1, quote: 2 });
      expect(await popup.$eval('head', (head) => head.innerHTML)).not.toMatch(/https?:|owamail|office/);
      expect(await found(page)).toEqual({ main: 1, pane: 1 });
    });
  });

  it('what is typed is saved by the editor itself, in the user’s font', async () => {
    const page = await visit('/mail/', 'font:meiryo');
    const id = await open(page, { to: ['a@b.example'] });
    await page.keyboard.type('Guten Tag');
    await saved(page, id, 0);
    const [draft] = await page.evaluate(() => window.mailDouble.drafts());
    expect(draft?.bodyHtml).toMatch(
      /^<div class="elementToProof" style="font-family: Meiryo[^>]*>Guten Tag<\/div>$/,
    );
  });

  it('a synthetic paste is one step of undo that redo brings again; what was typed before stays', async () => {
    const page = await visit();
    const id = await open(page, { to: ['a@b.example'], signature: 'below' });
    await page.keyboard.type('before');
    await saved(page, id, 0);
    const before = await page.evaluate((compose) => window.mailDouble.changes(compose), id);
    expect(await pasteAsScript(page, id, '<div>one</div><div>two</div>', 'one\ntwo')).toBe(true);
    await bodyHas(page, id, 'two');
    await saved(page, id, before);
    const pasted = await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id);
    expect(pasted).toMatch(/<div class="elementToProof"[^>]*>two<\/div>/);
    await undo(page);
    await bodyHas(page, id, 'two', false);
    expect(await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id)).toContain('before');
    await redo(page);
    await bodyHas(page, id, 'two');
  });

  it('the preference "text only" takes the lines of the plain text', async () => {
    const page = await visit('/mail/', 'paste:asPlainText');
    const id = await open(page, { to: ['a@b.example'] });
    await pasteAsScript(page, id, '<div>one <b>bold</b></div><div>two</div>', 'one bold\ntwo');
    await bodyHas(page, id, 'two');
    const mail = await page.evaluate((compose) => {
      window.mailDouble.send(compose);
      return window.mailDouble.sent().at(-1);
    }, id);
    expect(mail?.text.trim()).toBe('one bold\ntwo');
    expect(mail?.html).not.toContain('<b>');
  });

  it('the subject falls back to React’s state unless an event told of the change', async () => {
    const page = await visit();
    const id = await open(page, { subject: 'old' });
    const shown = (isTold: boolean) =>
      page.evaluate(
        async (compose, selector, tells) => {
          const input = window.mailDouble.root(compose).querySelector(selector) as HTMLInputElement;
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          set?.call(input, 'new');
          if (tells) input.dispatchEvent(new Event('input', { bubbles: true }));
          window.outlookDouble.render(compose);
          await new Promise((resolve) => setTimeout(resolve));
          return [input.value, window.mailDouble.subject(compose)];
        },
        id,
        anchors.subject,
        isTold,
      );
    expect(await shown(false)).toEqual(['old', 'old']);
    expect(await shown(true)).toEqual(['new', 'new']);
  });

  it.each([
    ['its button', (page: Page): Promise<void> => page.click(anchors.sendById)],
    ['Ctrl+Enter', (page: Page) => chord(page, 'Control', 'Enter')],
    ['Alt+S', (page: Page) => chord(page, 'Alt', 's')],
  ] as const)('Send by %s exports subject, recipients and body', async (_way, press) => {
    const page = await visit();
    const id = await open(page, { to: ['Anna <a@b.example>'], subject: 'Hallo' });
    await page.keyboard.type('Text');
    await press(page);
    await page.waitForFunction(() => window.mailDouble.sent().length === 1, patience);
    const [mail] = await page.evaluate(() => window.mailDouble.sent());
    expect(mail).toMatchObject({ to: ['Anna <a@b.example>'], subject: 'Hallo', text: 'Text', plain: false });
    expect(mail?.html).toMatch(/^<div class="elementToProof"[^>]*>Text<\/div>$/);
    expect(await page.evaluate(() => window.mailDouble.ids())).not.toContain(id);
    expect(await page.evaluate(() => window.mailDouble.drafts())).toEqual([]);
  });

  it('dark colours stay in the editor: what is sent has the original ones', async () => {
    const page = await visit('/mail/', 'theme:dark');
    const id = await open(page, {
      to: ['a@b.example'],
      html: '<div style="color: rgb(255, 0, 0)">red</div>',
    });
    expect(await page.evaluate((compose) => window.mailDouble.bodyHtml(compose), id)).toContain(
      '--darkColor_',
    );
    const html = await page.evaluate((compose) => {
      window.mailDouble.send(compose);
      return window.mailDouble.sent()[0]?.html;
    }, id);
    expect(html).toContain('color: rgb(255, 0, 0)');
    expect(html).not.toContain('--darkColor_');
  });

  it('a pop-out is written and sent in its own window, which then closes', async () => {
    const page = await visit();
    const id = await open(page, { to: ['a@b.example'], subject: 'Out' });
    await page.keyboard.type('begun');
    const popup = await popOut(page, id);
    expect(await popup.evaluate(() => window.mailDouble.ids())).toEqual([id]);
    await popup.evaluate((compose) => window.mailDouble.setCaret(compose, { text: 'begun', offset: 5 }), id);
    await popup.keyboard.type(', done');
    await bodyHas(popup, id, 'begun, done');
    expect(await pasteAsScript(popup, id, '<div>pasted</div>', 'pasted')).toBe(true);
    await bodyHas(popup, id, 'pasted');
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await page.evaluate((compose) => window.mailDouble.send(compose), id);
    await closed;
    const [mail] = await page.evaluate(() => window.mailDouble.sent());
    expect(mail?.text).toMatch(/^begun, donepasted/);
  });

  it.each(['hide', 'unmount'] as const)('of two tabs one is in view (%s)', async (tabs) => {
    const page = await visit('/mail/', `tabs:${tabs}`);
    const first = await open(page, { to: ['a@b.example'] });
    await page.keyboard.type('first');
    const second = await open(page);
    const visible = (): Promise<readonly boolean[]> =>
      page.$$eval(anchors.body, (all) => all.map((one) => one.getClientRects().length > 0));
    expect(await visible()).toEqual(tabs === 'hide' ? [false, true] : [true]);
    await page.evaluate((compose) => window.outlookDouble.showTab(compose), first);
    expect(await visible()).toEqual(tabs === 'hide' ? [true, false] : [true]);
    await bodyHas(page, first, 'first');
    await bodyHas(page, second, 'first', false);
  });

  it('single keys outside text fields are Outlook’s; Escape in a compose asks whether to discard it', async () => {
    const page = await visit();
    const id = await open(page, { to: ['a@b.example'] });
    await page.keyboard.type('nr');
    await page.keyboard.press('Escape');
    expect(await page.evaluate((compose) => window.outlookDouble.asksToDiscard(compose), id)).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await page.evaluate(() => window.mailDouble.shortcuts())).toEqual([]);
    await page.keyboard.press('n');
    await page.waitForFunction(() => window.mailDouble.ids().length === 2, patience);
    const seen = await page.evaluate(() => window.mailDouble.shortcuts());
    expect(seen[0]).toEqual({ type: 'keydown', key: 'n' });
  });

  it('a deeplink fills recipients, subject and a body of plain text', async () => {
    const query = new URLSearchParams({ to: 'a@b.example', subject: '件名', body: '一行目\n<二>' });
    const page = await visit(`/mail/deeplink/compose?${query}`);
    const [draft] = await page.evaluate(() => window.mailDouble.drafts());
    expect(draft).toMatchObject({ to: ['a@b.example'], subject: '件名' });
    expect(draft?.bodyHtml).toMatch(/>一行目<\/div><div[^>]*>&lt;二&gt;<\/div>$/);
  });

  it('reading: the body one reads has the editor’s label, one row is selected, one message is collapsed', async () => {
    const page = await visit();
    await page.evaluate(() => window.mailDouble.openThread('FMfcgzQdAlpha01'));
    await page.waitForSelector('#ConversationReadingPaneContainer [id^="UniqueMessageBody"]');
    const counts = await page.evaluate(() =>
      [
        '#MailList [data-convid][aria-selected="true"]',
        '[aria-expanded="false"][role="listitem"]',
        '[id^="UniqueMessageBody"][aria-label="メッセージ本文"]',
        '[id^="MSG_"][id$="_FROM"]',
        '[data-testid="SentReceivedSavedTime"][title]',
        '[data-testid="RecipientWell"]',
        '[id^="CONV_"][id$="_SUBJECT"][role="heading"]',
      ].map((selector) => document.querySelectorAll(selector).length),
    );
    expect(counts).toEqual([1, 2, 1, 3, 3, 1, 1]);
  });

  it('a Send row that Outlook builds anew drops foreign nodes and leaves the editor alone', async () => {
    const page = await visit();
    const id = await open(page);
    const left = await page.evaluate(
      async (compose, send) => {
        const foreign = document.createElement('span');
        const editor = window.mailDouble.editor(compose);
        window.mailDouble.root(compose).querySelector(send)?.after(foreign);
        const before = foreign.isConnected;
        window.outlookDouble.rebuildSendRow(compose);
        await new Promise((resolve) => setTimeout(resolve));
        return [before, foreign.isConnected, window.mailDouble.editor(compose) === editor];
      },
      id,
      anchors.send,
    );
    expect(left).toEqual([true, false, true]);
  });

  it('a mail that one reads in the dark keeps its own colours in data-ogsc', async () => {
    const page = await visit('/mail/deeplink/read/1', 'theme:dark');
    const colour = await page.$eval('[data-ogsc]', (one) => one.getAttribute('data-ogsc'));
    expect(colour).toBe('rgb(31, 78, 121)');
  });

  it('its own class names differ with every load', async () => {
    const classes = async () => (await visit()).$eval('#app', (app) => app.className);
    expect(await classes()).not.toBe(await classes());
  });
});

function without<Counts extends object, Name extends keyof Counts>(counts: Counts, name: Name) {
  const { [name]: _left, ...rest } = counts;
  return rest;
}

async function chord(page: Page, modifier: 'Control' | 'Alt', key: 'Enter' | 's'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}
