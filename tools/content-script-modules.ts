// What content scripts get in place of modules that every mail page would have to load.
import { join } from 'node:path';
import type { Plugin } from 'vite';

const instead: Readonly<Record<string, string>> = {
  // The browser's own API: they call nothing of it that answers with a promise (messages go through their library's callbacks).
  'webextension-polyfill':
    'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
  // WXT's listens for an event by which any page could end our script. A signal is all that ours asks of it.
  'wxt/utils/content-script-context': 'export const ContentScriptContext = AbortController;',
};

const messaging = join(import.meta.dirname, 'page-messaging.ts');

export function contentScriptModules(): Plugin {
  return {
    name: 'content-script-modules',
    enforce: 'pre',
    resolveId: (source) =>
      source === '@webext-core/messaging' ? messaging : source in instead ? `\0${source}` : undefined,
    load: (id) => instead[id.slice(1)],
  };
}
