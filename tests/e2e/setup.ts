// Once before all end-to-end tests: browsers are there, and the extension is built from what stands in the tree.
import { execFileSync } from 'node:child_process';
import { prepareBrowsers } from '../browsers/find.ts';

export default async function setup(): Promise<void> {
  await prepareBrowsers(['chromium', 'firefox']);
  buildExtension();
}

export function buildExtension(): void {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
