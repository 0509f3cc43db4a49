// Before the tests in browsers: these are there, and the extension is built from what stands in the tree.
import { execFileSync } from 'node:child_process';
import { prepareBrowsers } from '../browsers/find.ts';

export default async function setup(): Promise<void> {
  await prepareBrowsers(['chromium', 'firefox']);
  // Each suite asks for it, and one build is enough: told by `npm test`, or by the suite that came first.
  if (!process.env.KOTOWARI_IS_BUILT) buildExtension();
  process.env.KOTOWARI_IS_BUILT = '1';
}

export function buildExtension(): void {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
