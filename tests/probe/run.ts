// `npm run probe -- FILE.html [--url URL]`: what the extension sees in a saved page, or in a user's report, as JSON on stdout.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareBrowsers } from '../browsers/find.ts';
import { buildExtension } from '../e2e/setup.ts';
import { addressesOf } from './address.ts';
import { probe } from './probe.ts';
import { pageIn } from './report.ts';

const USAGE = 'Usage: npm run probe -- FILE.html [--url URL]';

const { file, url } = readArguments();
const page = pageIn(await readFile(file).catch(() => refuse(`${file} can't be read.`)));
await prepareBrowsers(['chromium']);
buildExtension();
console.log(JSON.stringify(await probe(page, addressesOf(page, url)), null, 2));

function readArguments(): { readonly file: string; readonly url: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) return refuse(USAGE);
    if (values.url !== undefined && !URL.canParse(values.url))
      return refuse(`--url ${values.url} is no address.`);
    return { file: path, url: values.url };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function refuse(why: string): never {
  console.error(`${basename(import.meta.dirname)}: ${why}`);
  process.exit(2);
}
