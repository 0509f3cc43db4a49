// Writes an organisation's policy for every browser and system: npm run policy-files -- --content policy.json --out folder --chrome-id …
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { policyOf } from '../settings/policy.ts';
import { readJsonFile } from './json-file.ts';
import { type Parts, policyFiles } from './policy-formats.ts';
import { Refusal, run } from './refusal.ts';

const options = {
  content: { type: 'string', default: 'docs/rollout/policy.json' },
  out: { type: 'string', default: 'docs/rollout' },
  // To be replaced in the files by whoever lays them down.
  'chrome-id': { type: 'string', default: 'CHROME_EXTENSION_ID' },
  'edge-id': { type: 'string', default: 'EDGE_EXTENSION_ID' },
} as const;

run(() => {
  const { values } = parseArgs({ options });
  const parts: Parts = readJsonFile(values.content, v.record(v.string(), v.unknown()));
  const [problem] = policyOf(parts).problems;
  if (problem) {
    const { where, fault, detail } = problem;
    throw new Refusal(`${values.content}: "${where}" is wrong (${fault}${detail && `: ${detail}`}).`);
  }
  const files = policyFiles(parts, { chrome: values['chrome-id'], edge: values['edge-id'] });
  for (const [path, content] of Object.entries(files)) {
    const file = join(values.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(file);
  }
});
