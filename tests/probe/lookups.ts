// The extension's lookups as one script that a page can be given.
import { join } from 'node:path';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** Bundled once per process. */
export function lookupsScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page/look.ts'), formats: ['iife'], name: 'lookups' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}
