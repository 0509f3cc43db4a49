// Lets node import what the bundler does: a text with `?raw`, and Temporal. Loaded ahead of each tool with --import.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import 'temporal-polyfill/global';

const RAW = '?raw';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(RAW)) return nextLoad(url, context);
    const text = readFileSync(new URL(url.slice(0, -RAW.length)), 'utf8');
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)};` };
  },
});
