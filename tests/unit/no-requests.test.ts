// Nothing leaves the browser and nothing is run that we haven't written: told of the sources and of what is built from them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Ways to send something, to run text as code, or to make markup of it. */
const ways = {
  eval: /\beval\s*\(/,
  Function: /\bnew\s+Function\b|[^.\w]Function\s*\(/,
  'string timer': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bRTCPeerConnection\b/,
  sendBeacon: /\bsendBeacon\b/,
  importScripts: /\bimportScripts\s*\(/,
  innerHTML: /\.innerHTML\b|\bdangerouslySetInnerHTML\b/,
  'outerHTML =': /\.outerHTML\s*=[^=]/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b/,
  'document.write': /\bdocument\s*\.\s*write(?:ln)?\b/,
  DOMParser: /\bDOMParser\b/,
  'remote script': /<script[^>]+src=["']?(?:https?:)?\/\//i,
} as const;
type Way = keyof typeof ways;

const waysIn = (source: string): Way[] =>
  (Object.keys(ways) as Way[]).filter((way) => ways[way].test(source));

describe('Our sources', () => {
  const files = globSync('{components,entrypoints,interview,mail,settings,templates}/**/*.{ts,tsx,html}');

  test('are there to be read', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('send nothing, run no text and make no markup of text', () => {
    const found = files.flatMap((file) =>
      waysIn(withoutComments(readFileSync(file, 'utf8'))).map((way) => `${file}: ${way}`),
    );
    expect(found).toEqual([]);
  });
});

describe.skipIf(!existsSync('.output/chrome-mv3/manifest.json'))('What is built', () => {
  /** Where a library of ours has such a place of its own, and why it stays asleep. */
  const known: readonly { readonly file: RegExp; readonly way: Way; readonly why: string }[] = [
    { file: /\/chunks\//, way: 'innerHTML', why: "Preact's, for dangerouslySetInnerHTML" },
    {
      file: /\/chunks\//,
      way: 'XMLHttpRequest',
      why: "LiquidJS's, for partials by address: no template has any",
    },
  ];

  test.each(['chrome-mv3', 'firefox-mv3'])('%s: only places of libraries that are known', (build) => {
    const files = globSync(`.output/${build}/**/*.{js,html}`).map((file) => file.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) =>
      waysIn(readFileSync(file, 'utf8'))
        .filter((way) => !known.some((one) => one.way === way && one.file.test(file)))
        .map((way) => `${file}: ${way}`),
    );
    expect(found).toEqual([]);
  });

  test('no content script has any of them', () => {
    for (const file of globSync('.output/*/content-scripts/*.js'))
      expect(waysIn(readFileSync(file, 'utf8')), file).toEqual([]);
  });
});

describe('The check itself', () => {
  test.each([
    ['eval', 'eval("1")'],
    ['Function', 'new Function("x")'],
    ['string timer', "setTimeout('go()', 1)"],
    ['fetch', 'await fetch(url)'],
    ['sendBeacon', 'navigator.sendBeacon(url)'],
    ['WebSocket', 'new WebSocket(url)'],
    ['innerHTML', 'node.innerHTML = text'],
    ['outerHTML =', 'node.outerHTML = text'],
    ['document.write', 'document.write(text)'],
    ['remote script', '<script src="https://cdn.example/x.js"></script>'],
  ] as const)('finds %s', (way, source) => {
    expect(waysIn(source)).toContain(way);
  });

  test('lets reading markup pass', () => {
    expect(waysIn('const html = block.outerHTML; const same = block.outerHTML === html;')).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|<!--[\s\S]*?-->/gm, '');
}
