// Mounts the settings, and lets them ask the browser what only it knows.
import { browser } from 'wxt/browser';
import type { OptionsBrowser } from '../../components/options/browser.ts';
import { Options } from '../../components/options/options.tsx';
import { showPage } from '../../components/page.tsx';
import { store } from '../../settings/browser-areas.ts';
import { managed } from '../../settings/managed.ts';

/** Firefox's, from 137 on. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

const { version } = browser.runtime.getManifest();
const commands: typeof browser.commands & ShortcutSettings = browser.commands;

const optionsBrowser: OptionsBrowser = {
  version,
  commands: async () =>
    (await commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      shortcut,
    })),
  async changeShortcuts() {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    // Chrome's address, which the browsers built on it take for their own.
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
};

void showPage('optionsTitle', store, managed, () => <Options browser={optionsBrowser} />);
