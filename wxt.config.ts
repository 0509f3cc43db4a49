// The build and the manifest: what the browser is told about us, and the size that a mail page may be asked to load.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { everyPageOf, gmailOrigin, outlookOrigins } from './mail/origins.ts';
import { contentScriptModules } from './tools/content-script-modules.ts';
import { geckoId } from './tools/gecko-id.ts';

/** Bytes of minified script that every mail page loads. */
const CONTENT_SCRIPT_BUDGET = 32 * 1024;

/** Origins that may frame the picker; also the only pages that a content script runs on. */
const MAIL_ORIGINS = [gmailOrigin, ...outlookOrigins];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Browsers that know extensions of ours preload modules themselves; the stand-in would bring a fetch. What a script asks
  // for later needs no preload: it comes with the extension.
  vite: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Kotowari',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    // storage: the profile, synced by the browser. Nothing else: the mail sites are reached by the content script alone,
    // a fresh compose opens through tabs.create, which needs no permission, and copying happens on the user's own press.
    permissions: ['storage'],
    action: { default_title: '__MSG_openPicker__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        // The picker, in the welcome page's practice.
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors 'self' ${MAIL_ORIGINS.join(' ')}`,
      ].join('; '),
    },
    web_accessible_resources: [{ resources: ['popup.html'], matches: MAIL_ORIGINS.map(everyPageOf) }],
    // Temporal is native from these versions on.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              // The linter knows the key below since 142 on Android; 140, the long-term release, has ended.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '144',
          // What an organisation may lay down; without a schema Chrome and Edge hand out nothing.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        config.plugins?.push(contentScriptModules());
      // The picker waits longer for each file of its page than for what is in it: what pages share comes as one.
      else if (entrypoints.some(({ type }) => type === 'popup'))
        config.plugins?.push({
          name: 'one-shared-chunk',
          outputOptions: (options) => ({
            ...options,
            codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
          }),
        });
    },
    'build:done': async (wxt) => {
      if (wxt.config.command !== 'build') return;
      for (const host of ['gmail', 'outlook']) {
        const { size } = await stat(join(wxt.config.outDir, 'content-scripts', `${host}.js`));
        if (size > CONTENT_SCRIPT_BUDGET) {
          throw new Error(
            `The script on ${host}'s pages has ${size} bytes; the budget is ${CONTENT_SCRIPT_BUDGET}.`,
          );
        }
        wxt.logger.info(`Script on ${host}'s pages: ${size} of ${CONTENT_SCRIPT_BUDGET} bytes.`);
      }
    },
  },
});
