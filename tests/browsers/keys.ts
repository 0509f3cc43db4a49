/** Shortcuts of the system, pressed as a person would. */
import type { Page } from 'puppeteer-core';

/** The browser's own undo in whatever has the focus. */
export const undo = (page: Page): Promise<void> => press(page, 'z', 'Undo');

/** The browser's or the editor's redo; Gmail's answers to Ctrl+Y everywhere. */
export const redo = (page: Page): Promise<void> => press(page, 'y', 'Redo');

/** Pastes what is on the clipboard: the way to see what the extension put there. */
export const paste = (page: Page): Promise<void> => press(page, 'v', 'Paste');

async function press(page: Page, key: 'v' | 'y' | 'z', command: string): Promise<void> {
  const isMac = process.platform === 'darwin';
  const modifier = isMac ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  // On a Mac the menu turns keys into edits, and a driven Chromium has no menu.
  await page.keyboard.press(key, isMac ? { commands: [command] } : {});
  await page.keyboard.up(modifier);
}
