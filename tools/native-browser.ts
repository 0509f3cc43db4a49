// For content scripts, the browser's own API in the polyfill's place: they call nothing of it that answers with a promise
// (messages go through their library's callbacks), and every mail page would have to load the polyfill.
import type { Plugin } from 'vite';

const id = '\0native-browser';

export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (source) => (source === 'webextension-polyfill' ? id : undefined),
    load: (module) =>
      module === id
        ? 'export default globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : undefined,
  };
}
