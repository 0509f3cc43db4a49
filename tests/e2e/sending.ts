// Presses of Send as a user makes them, and the box that one of them may open.
import type { ElementHandle, Page } from 'puppeteer-core';
import { patience } from './stage.ts';

export async function placeOfSend(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const { send } = await page.evaluate((compose) => {
    const selector = '.aoO, [id$="__primaryActionButton"]';
    const send = window.mailDouble.root(compose).querySelector(selector) ?? document.querySelector(selector);
    send?.scrollIntoView({ block: 'nearest' });
    return window.mailDouble.rects(compose);
  }, id);
  return { x: send.x + send.width / 2, y: send.y + send.height / 2 };
}

export async function pressSend(page: Page, id: string, by: 'mouse' | 'keyboard'): Promise<void> {
  await page.bringToFront();
  if (by === 'mouse') {
    const { x, y } = await placeOfSend(page, id);
    await page.mouse.click(x, y);
    return;
  }
  await page.evaluate((compose) => window.mailDouble.editor(compose).focus(), id);
  const command = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(command);
  // A pop-out that has sent its mail hears nothing more.
  await page.keyboard.press('Enter').catch(() => {});
  await page.keyboard.up(command).catch(() => {});
}

const findBox = () =>
  [...document.documentElement.children]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('[role="alertdialog"]'))
    .find((box) => box);

export async function boxOn(page: Page): Promise<string | undefined> {
  return page.evaluate(`(${findBox})()?.textContent`) as Promise<string | undefined>;
}

export async function boxShown(page: Page): Promise<ElementHandle<HTMLElement>> {
  return (await page.waitForFunction(findBox, patience)) as ElementHandle<HTMLElement>;
}
