// What content scripts get in place of modules that every mail page would have to load.
import { join } from 'node:path';
import type { Plugin } from 'vite';

const instead: Readonly<Record<string, string>> = {
  // The browser's own API: they call nothing of it that answers with a promise (messages go through their library's callbacks).
  'webextension-polyfill':
    'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
};

/**
 * In place of WXT's own start: its context listens for an event by which any page could end our script, and its logger
 * says nothing in a released build. A signal is all that ours asks of it.
 */
const start = (entrypoint: string) => `
  import main from ${JSON.stringify(entrypoint)};
  export default main(new AbortController());
`;

/** An entrypoint without what it says for the manifest, sites and all: a page's script has no use for that. */
function mainOf(code: string, entrypoint: string): string {
  const [, main] = /^ {2}main: (.*),$/m.exec(code) ?? [];
  if (main === undefined) throw new Error(`${entrypoint}: no "main" on a line of its own.`);
  return code.replace(/^export default [\s\S]*/m, () => `export default ${main};\n`);
}

/** WXT's module that calls an entrypoint, whose file stands behind it. */
const itsStart = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

const messaging = join(import.meta.dirname, 'page-messaging.ts');

export function contentScriptModules(): Plugin {
  return {
    name: 'content-script-modules',
    enforce: 'pre',
    resolveId: (source) =>
      source === '@webext-core/messaging' ? messaging : source in instead ? `\0${source}` : undefined,
    load: (id) => instead[id.slice(1)],
    transform(code, id) {
      if (id.startsWith(itsStart)) return start(id.slice(itsStart.length));
      return /\.content\.ts$/.test(id) ? mainOf(code, id) : undefined;
    },
  };
}
