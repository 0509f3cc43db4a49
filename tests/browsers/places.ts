/** Where systems keep their browsers. */
import { constants } from 'node:fs';
import { access, open, realpath } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './plan.ts';

/** On the PATH of Linux and the BSDs. Chrome comes last: since 137 it takes fewer flags than Chromium. */
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const macApps = {
  chromium: ['Chromium', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
} as const;

const windowsPrograms = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

/** The first installed browser of the kind, or nothing. */
export async function installedAt(name: BrowserName): Promise<string | undefined> {
  for (const path of candidates(name)) {
    if (await isBrowser(path)) return path;
  }
  return undefined;
}

function candidates(name: BrowserName): string[] {
  const { env } = process;
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return macApps[name].flatMap((app) =>
      roots.map((root) => `${root}/${app}.app/Contents/MacOS/${macBinary(app)}`),
    );
  }
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return windowsPrograms[name].flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function macBinary(app: string): string {
  return app.startsWith('Firefox') ? 'firefox' : app;
}

async function isBrowser(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return !(await isSnap(path));
  } catch {
    return false;
  }
}

/** A snap, or Ubuntu's script that stands for one: a snap can't see the profile that a test makes in /tmp. */
async function isSnap(path: string): Promise<boolean> {
  const real = await realpath(path);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  const file = await open(real);
  try {
    const start = (await file.read({ buffer: Buffer.alloc(4096) })).buffer.toString('latin1');
    return start.startsWith('#!') && /\/snap\/bin\/|snap install/.test(start);
  } finally {
    await file.close();
  }
}
