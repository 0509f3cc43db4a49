/** Finds a browser to test in, and asks the system's package manager for one when there is none. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { canInstall, install, isRoot } from './apt.ts';
import { installedAt } from './places.ts';
import type { BrowserName } from './plan.ts';

export type { BrowserName };

/** Names a browser to use in place of the one that would be found. */
const overrides = { chromium: 'KOTOWARI_CHROMIUM', firefox: 'KOTOWARI_FIREFOX' } as const;

/** Debian's names. `chromium-l10n` lets Chromium be Japanese; Firefox gets that from `langpack-ja/`. */
const packages = { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr'] } as const;

/**
 * The path of a browser that can be driven; installs one where apt-get can.
 * @example const executablePath = await findBrowser('firefox');
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const chosen = process.env[overrides[name]];
  if (chosen) return chosen;
  const found = await installedAt(name);
  if (found) return found;
  if (await canInstall()) {
    const failure = await install(packages[name]);
    const installed = await installedAt(name);
    if (installed) return installed;
    throw new Error(`${missing(name)}\n\n${failure ?? 'apt-get brought no browser that can be driven.'}`);
  }
  throw new Error(missing(name));
}

/** Installs a Japanese font where apt-get can and none is there. Says so when it cannot, and never throws. */
export async function ensureFonts(): Promise<void> {
  if (process.platform !== 'linux' || (await hasJapaneseFont())) return;
  const failure = (await canInstall()) ? await install(['fonts-noto-cjk']) : 'apt-get cannot be used here.';
  if (failure) console.warn(`No Japanese font: pictures will show boxes. ${failure}`);
}

/** Browsers and fonts, one after the other: for a global set-up, since apt-get does one thing at a time. */
export async function prepareBrowsers(names: readonly BrowserName[]): Promise<void> {
  for (const name of names) await findBrowser(name);
  await ensureFonts();
}

async function hasJapaneseFont(): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('fc-list', [':lang=ja']);
    return stdout.trim() !== '';
  } catch {
    return false;
  }
}

/** What to type, per system. Debian's `chromium` isn't in Ubuntu, whose `firefox` is a snap. */
function missing(name: BrowserName): string {
  const sudo = isRoot() ? '' : 'sudo ';
  const line = {
    linux: `${sudo}apt-get update && ${sudo}apt-get install -y ${packages[name].join(' ')}`,
    darwin: `brew install --cask ${name}`,
    win32: `winget install -e --id ${name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`,
  }[process.platform as string];
  return [
    `No ${name} was found. Install one:`,
    '',
    ...(line ? [`    ${line}`, ''] : []),
    `or name the one that you have in ${overrides[name]} (a snap too, which is not taken by itself).`,
  ].join('\n');
}
