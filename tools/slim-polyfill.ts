// For content scripts, webextension-polyfill without its table of the many APIs that the browser doesn't give them.
import type { Plugin } from 'vite';

/** What a content script of ours calls. */
const kept = ['runtime', 'i18n'];
const table = /(const apiMetadata = )(\{[\s\S]*?\n {6}\});/;

/** @throws Error when the polyfill no longer has the table in the form that we know. */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js/ },
      handler(code) {
        const found = table.exec(code)?.[2];
        if (!found)
          throw new Error(
            'webextension-polyfill has no table of APIs any more: drop slimPolyfill or mend it.',
          );
        const apis = Object.entries(JSON.parse(found) as Record<string, unknown>);
        const slim = JSON.stringify(Object.fromEntries(apis.filter(([name]) => kept.includes(name))));
        return { code: code.replace(table, (_, start: string) => `${start}${slim};`), map: null };
      },
    },
  };
}
