// For content scripts, what our libraries bring along for others in its smallest form: every mail page loads it.
import type { Plugin } from 'vite';

/** Modules, by how they are imported, and what stands in for them. */
const standIns: Readonly<Record<string, string>> = {
  // We never ask WXT for changes of the page's address.
  './internal/location-watcher.mjs': 'export const createLocationWatcher = () => ({ run() {} });',
  // Nor do we read its log.
  './internal/logger.mjs': 'export const logger = { debug() {}, error() {} };',
  // Of an error that crosses over we only care that it is one.
  '@aklinker1/zero-serialize-error': `
    export const serializeError = ({ name = '', message = '' }) => ({ name, message, stack: '' });
    export const deserializeError = ({ message }) => new Error(message);`,
};

/** In modules, what nothing of ours uses, and what stands there instead: what those get who configure the messages, and timers that end with the script. */
const unused: readonly (readonly [module: RegExp, part: RegExp, instead: string])[] = [
  [
    /@webext-core.messaging/,
    /\bconfig\??\.(?:logger|verifyMessageData|throwOnUnknownMessageFormat)\b/g,
    'undefined',
  ],
  [/content-script-context\.mjs/, /\n\t(?:set|request|block)\w*\([\s\S]*?\n\t\}/g, ''],
];

export function leanScript(): Plugin {
  return {
    name: 'lean-script',
    enforce: 'pre',
    resolveId: (source) => (source in standIns ? `\0${source}` : undefined),
    load: (id) => standIns[id.slice(1)],
    transform: (code, id) => {
      const [, part, instead = ''] = unused.find(([module]) => module.test(id)) ?? [];
      return part && { code: code.replaceAll(part, instead), map: null };
    },
  };
}
