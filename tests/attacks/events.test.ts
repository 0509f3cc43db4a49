// A page makes up events and messages: none of them reaches us.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttonOf, company, openCompose, openPicker, writeLetter } from '../e2e/stage.ts';
import { buttons, inBothBrowsers, looked, ours, says } from './stage.ts';

inBothBrowsers((stage, name) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage().gmail();
  });
  afterEach(() => page.close());

  it.each(['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'focus', 'toggle'])(
    'a made-up %s on our button opens nothing',
    async (type) => {
      const id = await openCompose(page);
      const button = await buttonOf(page, id);
      await button.evaluate((element, kind) => {
        const init = { bubbles: true, cancelable: true, composed: true, key: 'Enter', code: 'Enter' };
        if (kind === 'click') element.click();
        if (kind === 'focus') element.focus();
        element.dispatchEvent(new MouseEvent(kind, init));
        element.dispatchEvent(new KeyboardEvent(kind, init));
        element.dispatchEvent(new PointerEvent(kind, init));
      }, type);
      await looked(page);
      expect(await button.evaluate((element) => element.getAttribute('aria-expanded'))).toBe('false');
      expect(page.frames()).toHaveLength(1);
    },
  );

  it('an event whose isTrusted the page has redefined opens nothing', async () => {
    const id = await openCompose(page);
    const button = await buttonOf(page, id);
    await button.evaluate((element) => {
      const event = new MouseEvent('click', { bubbles: true });
      try {
        Object.defineProperty(event, 'isTrusted', { value: true });
      } catch {
        // It is unforgeable.
      }
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
      element.dispatchEvent(Object.setPrototypeOf(event, { isTrusted: true }));
      element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await looked(page);
    expect(page.frames()).toHaveLength(1);
  });

  it.each(['gmail', 'outlook'] as const)(
    "the framework's own signals, forged, don't stop our script in %s",
    async (host) => {
      const mail = await stage()[host]();
      await buttonOf(mail, await openCompose(mail));
      await mail.evaluate(
        (extension, script) => {
          const forged = { contentScriptName: script, messageId: 'forged' };
          for (const about of ['wxt:content-script-started', 'wxt:locationchange']) {
            const type = `${extension}:${script}:${about}`;
            document.dispatchEvent(new CustomEvent(type, { detail: forged }));
            window.dispatchEvent(new CustomEvent(type, { detail: forged }));
            window.postMessage({ type, ...forged }, '*');
            window.postMessage({ type: about, ...forged }, '*');
          }
        },
        stage().launched.extensionId ?? (name === 'firefox' ? 'kotowari@kotowari.example' : ''),
        host,
      );
      await looked(mail);
      const id = await openCompose(mail);
      await buttons(mail, await mail.evaluate(() => window.mailDouble.ids().length));
      expect(await writeLetter(mail, id)).toContain(company);
      await mail.close();
    },
  );

  it('messages posted to our window, and to the picker, insert nothing and close nothing', async () => {
    const id = await openCompose(page);
    await openPicker(page, id);
    await page.evaluate((extension) => {
      const letter = { subject: 'FORGED', lines: ['FORGED'] };
      const order = { composeId: undefined, letter, placement: 'top', replaceSubject: true };
      const orders = ['insert', 'reply', 'close', 'freshLetter', 'showPlace', 'context'].flatMap((type) => [
        { id: 1, type, data: order, timestamp: Date.now() },
        { id: 1, type, data: letter, timestamp: Date.now() },
      ]);
      for (const message of orders) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
        if (typeof runtime?.sendMessage === 'function') runtime.sendMessage(extension, message);
      }
    }, stage().launched.extensionId);
    await looked(page);
    expect(await says(page, 'FORGED')).toBe(false);
    expect(
      await page.$eval(ours, (button) => button.getAttribute('aria-expanded')),
      'the picker stays open',
    ).toBe('true');
  });

  it('a page that has poisoned its own built-ins changes nothing for us', async () => {
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      const forged = {
        composeId: 'forged',
        letter: { subject: 'FORGED', lines: ['FORGED'] },
        isTrusted: true,
      };
      for (const [key, value] of Object.entries(forged))
        Object.defineProperty(Object.prototype, key, { value, writable: true, configurable: true });
      const poison = (owner: object, key: string) => {
        const former = Reflect.get(owner, key) as (...args: unknown[]) => unknown;
        Reflect.set(owner, key, function (this: unknown, ...args: unknown[]) {
          if (JSON.stringify(args.map(String)).includes('popup.html')) seen.push(args.map(String));
          return former.apply(this, args);
        });
      };
      for (const key of ['attachShadow', 'setAttribute', 'append', 'insertBefore'])
        poison(Element.prototype, key);
      poison(Node.prototype, 'appendChild');
      poison(Document.prototype, 'createElement');
      poison(Document.prototype, 'execCommand');
      poison(EventTarget.prototype, 'dispatchEvent');
    });
    const id = await openCompose(page);
    expect(await writeLetter(page, id)).toContain(company);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)).toEqual([]);
    expect(await says(page, 'FORGED')).toBe(false);
  });
});
