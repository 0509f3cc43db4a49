// The bytes of script and style that each page of a mail host must load, read from the manifest of any unpacked extension.
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Result, resultOf } from './result.ts';
import { OURS } from './subjects.ts';

interface Manifest {
  readonly content_scripts?: readonly {
    readonly matches?: readonly string[];
    readonly js?: readonly string[];
    readonly css?: readonly string[];
  }[];
}

interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

/** Raw, ours may have 32 KB (wxt.config.ts). */
const LIMIT = { of: 'median', max: 32 * 1024 } as const;

const pages = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.live.com/mail/0/',
} as const;

export async function bytesFigures(others: readonly string[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const folder of [OURS, ...others]) {
    const isOurs = folder === OURS;
    const subject = isOurs ? 'Kotowari' : basename(resolve(folder));
    for (const [host, address] of Object.entries(pages)) {
      const { raw, gzip } = await bytesOn(address, folder);
      results.push(
        resultOf({ name: `script on ${host}, raw`, unit: 'bytes', limit: LIMIT }, subject, isOurs, [raw]),
        resultOf({ name: `script on ${host}, gzip`, unit: 'bytes' }, subject, isOurs, [gzip]),
      );
    }
  }
  return results;
}

/** What a page at this address loads; scripts that those scripts import besides are counted too. */
async function bytesOn(address: string, folder: string): Promise<Bytes> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const files = (manifest.content_scripts ?? [])
    .filter(({ matches = [] }) => matches.some((pattern) => isMatch(pattern, address)))
    .flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const all = await withImports(folder, files);
  return {
    raw: all.reduce((sum, text) => sum + text.length, 0),
    gzip: all.reduce((sum, text) => sum + gzipSync(text).length, 0),
  };
}

/** Content scripts can't import, but may ask for modules by their address in the extension. */
async function withImports(folder: string, files: readonly string[]): Promise<readonly Buffer[]> {
  const texts = new Map<string, Buffer>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = file.replace(/^\//, '');
    if (texts.has(path)) continue;
    const text = await readFile(join(folder, path));
    texts.set(path, text);
    const asked = text.toString().matchAll(/getURL\(\s*["'`]([^"'`]+\.m?js)["'`]/g);
    for (const [, name = ''] of asked) open.push(name);
  }
  return [...texts.values()];
}

function isMatch(pattern: string, address: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme = '', host = '', path = ''] = /^(\*|[a-z]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const hostname = host.replace(/^\*\./, '');
  const isHost =
    host === '*' ||
    url.hostname === host ||
    (host.startsWith('*.') && `.${url.hostname}`.endsWith(`.${hostname}`));
  const isPath = new RegExp(`^${path.split('*').map(escaped).join('.*')}$`).test(url.pathname);
  return (scheme === '*' || url.protocol === `${scheme}:`) && isHost && isPath;
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
