// Outlook's page scripts as one classic script: React, roosterjs and our own, built once per process and kept in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('page/main.tsx', import.meta.url));
let built: Promise<string> | undefined;

export function pageScript(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Under a test runner's NODE_ENV JSX would be built for React's development runtime.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'esnext', rolldownOptions: { input: entry } },
  });
  if (!('output' in result)) throw new Error("Outlook's page scripts are no single bundle");
  const [chunk, ...more] = result.output.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || more.length > 0)
    throw new Error("Outlook's page scripts are no single script");
  return chunk.code;
}
