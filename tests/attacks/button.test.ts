// A page that does things to our button: takes it, moves it, copies it, puts its own in its place.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttonOf, company, openCompose, openPicker, patience, writeLetter } from '../e2e/stage.ts';
import { buttons, inBothBrowsers, looked } from './stage.ts';

inBothBrowsers((stage) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage().gmail();
  });
  afterEach(() => stage().leave(page));

  it('a button moved into another compose goes back to its own', async () => {
    const [one, other] = [await openCompose(page), await openCompose(page)];
    const moved = await buttonOf(page, one);
    const its = await buttonOf(page, other);
    await page.evaluate((from, to) => to.before(from), moved, its);
    await looked(page);
    const isHome = (id: string) =>
      page.evaluate((compose, button) => window.mailDouble.root(compose).contains(button), id, moved);
    expect([await isHome(one), await isHome(other)]).toEqual([true, false]);
    await buttons(page, 2);
    expect(await writeLetter(page, one)).toContain(company);
    expect(await page.evaluate((id) => window.mailDouble.bodyHtml(id), other)).not.toContain(company);
  });

  it.each(['copy', 'look-alike'])('a %s of our button opens nothing', async (kind) => {
    const id = await openCompose(page);
    const button = await buttonOf(page, id);
    const fake = await page.evaluateHandle(
      (real, what) => {
        const made = what === 'copy' ? (real.cloneNode(true) as Element) : document.createElement('div');
        for (const { name, value } of real.attributes) made.setAttribute(name, value);
        made.textContent = 'Kotowari';
        real.parentElement?.before(made);
        return made;
      },
      button,
      kind,
    );
    await fake.click();
    await looked(page);
    expect(page.frames()).toHaveLength(1);
    // Ours is still there, and works.
    await fake.evaluate((element) => element.remove());
    expect(await writeLetter(page, id)).toContain(company);
  });

  it('a button taken away again and again comes back, and never twice', async () => {
    const id = await openCompose(page);
    for (let round = 0; round < 20; round++) {
      const button = await buttonOf(page, id);
      await button.evaluate((element) => element.parentElement?.remove());
    }
    await buttonOf(page, id);
    await buttons(page, 1);
  });

  it('a page that hides our button by its styles and reads what is in it gets nothing', async () => {
    const id = await openCompose(page);
    const button = await buttonOf(page, id);
    const seen = await button.evaluate((element) => ({
      inside: element.innerHTML,
      shadow: element.shadowRoot,
      text: element.textContent,
    }));
    expect(seen).toEqual({ inside: '', shadow: null, text: '' });
  });

  it('a picker whose compose is closed under it is gone, and writes into no other', async () => {
    const [one, other] = [await openCompose(page), await openCompose(page)];
    const picker = await openPicker(page, one);
    await page.evaluate((id) => window.mailDouble.discard(id), one);
    await page.waitForFunction((id) => !window.mailDouble.ids().includes(id), patience, one);
    await page.waitForFunction(
      () => [...document.documentElement.children].every((child) => child.matches('head, body')),
      patience,
    );
    // The browser says it a moment after the page.
    await expect.poll(() => picker.detached, patience).toBe(true);
    expect(await page.evaluate((id) => window.mailDouble.bodyHtml(id), other)).not.toContain(company);
  });
});
